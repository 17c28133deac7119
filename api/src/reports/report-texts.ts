import type { PoolClient } from 'pg';

import type { Queries } from '../platform/index.ts';
import type { EventKind } from './report-life.rules.ts';

/** How close somebody stands to a report: strangers, whoever sent it, whoever handles it. */
export type Sight = 'public' | 'reporter' | 'handler';

const FOR_EVERYONE: ReadonlySet<EventKind> = new Set<EventKind>(['UPDATED', 'RESOLVED']);
const FOR_THE_REPORTER: ReadonlySet<EventKind> = new Set<EventKind>([
  'UPDATED',
  'RESOLVED',
  'INFO_REQUESTED',
  'INFO_GIVEN',
  'REOPENED',
  'RATED',
  'WITHDRAWN',
]);

/** Whether somebody may read the words that belong to an event; handlers read all of them. */
export function mayReadText(kind: EventKind, sight: Sight): boolean {
  if (sight === 'handler') return true;
  return (sight === 'reporter' ? FOR_THE_REPORTER : FOR_EVERYONE).has(kind);
}

/** Keeps words apart from the log, where they can be erased; answers what an event refers to them by. */
export async function keepText(client: PoolClient, reportId: bigint, body: string): Promise<string> {
  const { rows } = await client.query<{ id: bigint }>(
    'insert into report_text (report_id, body) values ($1, $2) returning id',
    [reportId, body],
  );
  return String(rows[0]?.id);
}

/** Words that the caller may read; null when they were erased. */
export async function readText(database: Queries, textId: string): Promise<string | null> {
  const [row] = await database.query<{ body: string | null }>('select body from report_text where id = $1', [
    textId,
  ]);
  return row?.body ?? null;
}
