import type { PoolClient } from 'pg';

import type { LockedReport } from './locked-report.ts';

/**
 * The survivor takes over who supported the merged report, and its reporter; a person who supports both counts once.
 * Answers how many it gains.
 */
export async function takeSupports(
  client: PoolClient,
  merged: LockedReport,
  survivorId: bigint,
): Promise<number> {
  const { rowCount } = await client.query(
    `insert into report_support (report_id, supporter_hash, merged_from)
     select $2, supporter_hash, $1 from report_support where report_id = $1 on conflict do nothing`,
    [merged.id, survivorId],
  );
  return 1 + (await countedOnly(client, merged)) + (rowCount ?? 0);
}

/** Gives back what `takeSupports` took; whoever supported another merged report as well stays. Answers how many are lost. */
export async function returnSupports(
  client: PoolClient,
  merged: LockedReport,
  survivorId: bigint,
  stillMerged: readonly bigint[],
): Promise<number> {
  const gone = await client.query('delete from report_support where report_id = $2 and merged_from = $1', [
    merged.id,
    survivorId,
  ]);
  const kept = await client.query(
    `insert into report_support (report_id, supporter_hash, merged_from)
     select $1, supporter_hash, report_id from report_support where report_id = any($2::bigint[])
     on conflict do nothing`,
    [survivorId, stillMerged],
  );
  return 1 + (await countedOnly(client, merged)) + (gone.rowCount ?? 0) - (kept.rowCount ?? 0);
}

/** Supports that came as a number, with an imported history: nobody can tell whose they are. */
async function countedOnly(client: PoolClient, merged: LockedReport): Promise<number> {
  const { rows } = await client.query<{ known: number }>(
    'select count(*)::integer as known from report_support where report_id = $1',
    [merged.id],
  );
  return Math.max(0, merged.support_count - (rows[0]?.known ?? 0));
}
