import type { Database } from '../platform/index.ts';
import { EVENT_COLUMNS, type EventRow } from './event-log.ts';
import { parameters } from './sql.ts';
import type { Reader } from './viewer-rights.ts';
import { visibleReports } from './visible-reports.ts';

export interface FoundEvent extends EventRow {
  /** The reader handles the report. */
  readonly handled: boolean;
}

/** An event of a report that the reader may see; null as for one that never was. */
export async function findEvent(database: Database, reader: Reader, id: bigint): Promise<FoundEvent | null> {
  const p = parameters();
  const [row] = await database.query<FoundEvent>(
    `select ${EVENT_COLUMNS}, v.handled from report_event e join ${visibleReports(reader, p)} v on v.id = e.report_id
     where e.id = ${p.add(id)}`,
    p.values,
  );
  return row ?? null;
}
