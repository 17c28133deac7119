import type { Database } from '../platform/index.ts';
import type { StaffViewer } from './viewer.ts';

/** Somebody who may be named for a report. */
export interface Colleague {
  readonly accountId: string;
  readonly name: string;
}

export interface Office {
  readonly agencyId: number;
  /** Operators and supervisors are the staff of the command center. */
  readonly isCommandCenter: boolean;
  readonly cityId: number;
}

const WORKS_THERE = `disabled_at is null and (
  (agency_id = $1 and role in ('OFFICER', 'AGENCY_HEAD'))
  or ($2 and role in ('OPERATOR', 'SUPERVISOR') and (city_id is null or city_id = $3)))`;

/** Everybody who works in an agency, by name. */
export async function listColleagues(database: Database, office: Office): Promise<Colleague[]> {
  return database.query<Colleague>(
    `select id as "accountId", name from auth_user where ${WORKS_THERE} order by lower(name), id limit 500`,
    [office.agencyId, office.isCommandCenter, office.cityId],
  );
}

/** Somebody who works in an agency, with their rights; null when nobody of that id does. */
export async function findColleague(
  database: Database,
  { accountId, ...office }: Office & { readonly accountId: string },
): Promise<StaffViewer | null> {
  const [row] = await database.query<Omit<StaffViewer, 'kind'>>(
    `select id as "accountId", name, email, role, agency_id as "agencyId", city_id as "cityId" from auth_user
     where ${WORKS_THERE} and id = $4`,
    [office.agencyId, office.isCommandCenter, office.cityId, accountId],
  );
  return row === undefined ? null : { kind: 'staff', ...row };
}
