import type { PoolClient } from 'pg';

import type { EventKind } from '../reports/index.ts';

/** The account that did this last to a report; null when nobody did, or nobody with an account. */
export async function lastActorOf(
  client: PoolClient,
  reportId: bigint,
  kind: EventKind,
): Promise<string | null> {
  const { rows } = await client.query<{ actor_id: string | null }>(
    'select actor_id from report_event where report_id = $1 and kind = $2 order by id desc limit 1',
    [reportId, kind],
  );
  return rows[0]?.actor_id ?? null;
}
