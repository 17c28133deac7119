import type { Queries } from '../platform/index.ts';
import type { Reader } from './viewer-rights.ts';

/** Writes down that an auditor looked at reports, before they are shown; of nobody else, since nobody else sees all. */
export async function logLooks(
  database: Queries,
  reader: Reader,
  reports: readonly { readonly id: bigint }[],
): Promise<void> {
  if (reader.kind !== 'auditor' || reports.length === 0) return;
  await database.query(
    'insert into audit_look (account_id, report_id) select $1, id from unnest($2::bigint[]) as id',
    [reader.accountId, reports.map(({ id }) => id)],
  );
}
