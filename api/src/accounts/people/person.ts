import type pg from 'pg';
import type { Role } from '../viewer.ts';

export interface PersonRow {
  readonly accountId: string;
  readonly number: bigint;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly agencyId: number | null;
  readonly cityId: number | null;
  readonly createdAt: string;
  readonly disabledAt: string | null;
  readonly secondFactor: boolean;
  readonly openSessions: number;
  readonly lastSeenAt: string | null;
}

export const SELECT_PEOPLE = `select u.id as "accountId", u.number, u.name, u.email, u.role,
  u.agency_id as "agencyId", u.city_id as "cityId", u.created_at as "createdAt", u.disabled_at as "disabledAt",
  u.two_factor_enabled as "secondFactor", s.open as "openSessions", s.seen as "lastSeenAt"
from auth_user u cross join lateral (
  select count(*)::int as open, max(last_seen_at) as seen from auth_session
  where user_id = u.id and expires_at > now()) s`;

export async function findPerson(client: pg.PoolClient, number: bigint): Promise<PersonRow | null> {
  const { rows } = await client.query<PersonRow>(`${SELECT_PEOPLE} where u.number = $1`, [number]);
  return rows[0] ?? null;
}

/** Those of these accounts that there are, by name. */
export async function findPeople(
  client: Pick<pg.ClientBase, 'query'>,
  accountIds: readonly string[],
): Promise<PersonRow[]> {
  const { rows } = await client.query<PersonRow>(
    `${SELECT_PEOPLE} where u.id = any($1::text[]) order by lower(u.name), u.number`,
    [accountIds],
  );
  return rows;
}
