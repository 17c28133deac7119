import type { Queries } from '../platform/index.ts';
import { logLooks } from './audit-looks.ts';
import type { ReportRow } from './report-row.ts';
import { parameters } from './sql.ts';
import type { Reader } from './viewer-rights.ts';
import { visibleReports } from './visible-reports.ts';

const MOST_RELATED = 1000;

/** What belongs to reports, as the reader may see it: their parts, or what was merged into them. */
export async function readFollowers(
  database: Queries,
  reader: Reader,
  of: 'parent_id' | 'merged_into_id',
  reportIds: readonly bigint[],
): Promise<ReportRow[]> {
  if (reportIds.length === 0) return [];
  const p = parameters();
  const rows = await database.query<ReportRow>(
    `select v.* from ${visibleReports(reader, p)} v where v.${of} = any(${p.add(reportIds)}::bigint[])
     order by v.id limit ${String(MOST_RELATED)}`,
    p.values,
  );
  await logLooks(database, reader, rows);
  return rows;
}

/** Which of these reports a contact was left with: a part has its parent's reporter. It says nothing of the contact. */
export async function readWithContact(
  database: Queries,
  rows: readonly Pick<ReportRow, 'id' | 'parent_id'>[],
): Promise<ReadonlySet<bigint>> {
  if (rows.length === 0) return new Set();
  const ids = rows.flatMap(({ id, parent_id }) => (parent_id === null ? [id] : [id, parent_id]));
  const left = await database.query<{ report_id: bigint }>(
    'select report_id from contact_vault where report_id = any($1::bigint[])',
    [ids],
  );
  const known = new Set(left.map(({ report_id }) => report_id));
  return new Set(
    rows
      .filter(({ id, parent_id }) => known.has(id) || (parent_id !== null && known.has(parent_id)))
      .map(({ id }) => id),
  );
}

/** What another agency was asked to do beside the lead. */
export interface SupportTaskRow {
  readonly report_id: bigint;
  readonly agency_id: number;
  readonly task: string | null;
  readonly asked_at: string;
  readonly done_at: string | null;
}

/** Tasks of reports that the caller has found to be handled by the reader, oldest first. */
export async function readSupportTasks(
  database: Queries,
  reportIds: readonly bigint[],
): Promise<SupportTaskRow[]> {
  if (reportIds.length === 0) return [];
  return database.query<SupportTaskRow>(
    `select s.report_id, s.agency_id, t.body as task, s.asked_at, s.done_at from support_task s
     left join report_text t on t.id = s.text_id
     where s.report_id = any($1::bigint[]) order by s.report_id, s.asked_at, s.agency_id`,
    [reportIds],
  );
}
