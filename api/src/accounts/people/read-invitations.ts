import { COUNT_LIMIT, type Database } from '../../platform/index.ts';
import type { Administrator } from './administration.policy.ts';
import { INVITATION_COLUMNS, type InvitationRow, IS_OPEN } from './invitation.ts';

const OF_CITY = `${IS_OPEN} and ($1::int is null or city_id = $1)`;

/** The newest first; those that have run out are among them, to be sent anew. */
export async function readInvitations(
  database: Database,
  { cityId }: Administrator,
  { after, limit }: { readonly after: bigint | null; readonly limit: number },
): Promise<InvitationRow[]> {
  return database.query<InvitationRow>(
    `select ${INVITATION_COLUMNS} from invitation
     where ${OF_CITY} and ($2::bigint is null or id < $2) order by id desc limit $3`,
    [cityId, after, limit],
  );
}

export async function countInvitations(database: Database, { cityId }: Administrator): Promise<number> {
  const [row] = await database.query<{ count: number }>(
    `select count(*)::int as count from
       (select from invitation where ${OF_CITY} limit ${String(COUNT_LIMIT + 1)}) counted`,
    [cityId],
  );
  return row?.count ?? 0;
}
