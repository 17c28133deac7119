import { clean, COUNT_LIMIT, type Database } from '../../platform/index.ts';
import type { Role } from '../viewer.ts';
import type { Administrator } from './administration.policy.ts';
import { type PersonRow, SELECT_PEOPLE } from './person.ts';

export interface PeopleFilter {
  /** Part of a name or an address, in any case of letters. */
  readonly search: string | null;
  readonly role: Role | null;
  readonly agencyId: number | null;
}

/** City, search, role, agency; null lifts each. */
const CONDITION = `($1::int is null or u.city_id = $1)
  and ($2::text is null or u.name ilike $2 or u.email ilike $2)
  and ($3::text is null or u.role = $3) and ($4::int is null or u.agency_id = $4)`;

/** By name, ties by number. */
export async function readPeople(
  database: Database,
  actor: Administrator,
  filter: PeopleFilter,
  { after, limit }: { readonly after: bigint | null; readonly limit: number },
): Promise<PersonRow[]> {
  return database.query<PersonRow>(
    `${SELECT_PEOPLE} where ${CONDITION} and ($5::bigint is null or
       (lower(u.name), u.number) > (select lower(name), number from auth_user where number = $5))
     order by lower(u.name), u.number limit $6`,
    [...valuesOf(actor, filter), after, limit],
  );
}

export async function countPeople(
  database: Database,
  actor: Administrator,
  filter: PeopleFilter,
): Promise<number> {
  const [row] = await database.query<{ count: number }>(
    `select count(*)::int as count from
       (select from auth_user u where ${CONDITION} limit ${String(COUNT_LIMIT + 1)}) counted`,
    valuesOf(actor, filter),
  );
  return row?.count ?? 0;
}

function valuesOf({ cityId }: Administrator, { search, role, agencyId }: PeopleFilter): unknown[] {
  const words = clean(search) ?? '';
  const pattern = words === '' ? null : `%${words.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
  return [cityId, pattern, role, agencyId];
}
