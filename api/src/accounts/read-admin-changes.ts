import { COUNT_LIMIT, type Database } from '../platform/index.ts';
import type { ChangedField } from './admin-change.ts';
import type { Administrator } from './people/administration.policy.ts';

export interface AdminChangeRow {
  readonly id: bigint;
  readonly changedAt: string;
  readonly actorName: string;
  readonly cityId: number | null;
  readonly action: string;
  readonly subject: string;
  readonly fields: readonly ChangedField[];
}

const OF_CITY = '($1::int is null or city_id = $1)';

/** The newest first. */
export async function readAdminChanges(
  database: Database,
  { cityId }: Administrator,
  { after, limit }: { readonly after: bigint | null; readonly limit: number },
): Promise<AdminChangeRow[]> {
  return database.query<AdminChangeRow>(
    `select id, changed_at as "changedAt", actor_name as "actorName", city_id as "cityId", action, subject, fields
     from admin_change where ${OF_CITY} and ($2::bigint is null or id < $2) order by id desc limit $3`,
    [cityId, after, limit],
  );
}

export async function countAdminChanges(database: Database, { cityId }: Administrator): Promise<number> {
  const [row] = await database.query<{ count: number }>(
    `select count(*)::int as count from
       (select from admin_change where ${OF_CITY} limit ${String(COUNT_LIMIT + 1)}) counted`,
    [cityId],
  );
  return row?.count ?? 0;
}
