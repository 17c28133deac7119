import type pg from 'pg';
import { type Database, publicError, type RefusalData } from '../../platform/index.ts';
import { type AdminChange, recordAdminChange } from '../admin-change.ts';
import type { Viewer } from '../viewer.ts';
import {
  type Act,
  type Administrator,
  administratorOf,
  type AdministrativeOperation,
  denialOf,
} from './administration.policy.ts';
import { refusalOf } from './administration.refusals.ts';

/** An administrator at work, inside one transaction. */
export interface Administration {
  readonly client: pg.PoolClient;
  readonly actor: Administrator;
  readonly actorName: string;
  /** The refusal of an act that the policy does not allow. */
  readonly refusal: (
    operation: AdministrativeOperation,
    act: Partial<Omit<Act, 'actor'>>,
  ) => RefusalData | null;
  /** Other administrators who are as much to the account's city as it is itself. */
  readonly otherAdministrators: (account: { id: string; cityId: number | null }) => number;
  readonly record: (change: Omit<AdminChange, 'actor'>) => Promise<void>;
}

interface OpenAdministrator {
  readonly id: string;
  readonly name: string;
  readonly cityId: number | null;
}

/** Rows of all administrators are locked, so that no two of them take each other's rights away at once. */
const LOCK_ADMINISTRATORS = `select id, name, city_id as "cityId" from auth_user
where role = 'ADMINISTRATOR' and disabled_at is null order by id for no key update`;

/** @throws UNAUTHENTICATED, FORBIDDEN for whoever is no administrator, also when that has just changed. */
export async function administer<Result extends object>(
  database: Database,
  viewer: Viewer,
  work: (administration: Administration) => Promise<Result | RefusalData>,
): Promise<Result | RefusalData> {
  const { accountId } = requireAdministrator(viewer);
  return database.transaction(async (client) => {
    const { rows } = await client.query<OpenAdministrator>(LOCK_ADMINISTRATORS);
    const self = rows.find(({ id }) => id === accountId);
    if (self === undefined) throw FOR_ADMINISTRATORS;
    const actor = { accountId, cityId: self.cityId };
    return work({
      client,
      actor,
      actorName: self.name,
      refusal: (operation, act) =>
        refusalOf(denialOf(operation, { actor, to: null, becomes: null, otherAdministrators: 0, ...act })),
      otherAdministrators: ({ id, cityId }) =>
        rows.filter((other) => other.id !== id && (other.cityId === null || other.cityId === cityId)).length,
      record: async (change) =>
        recordAdminChange(client, { ...change, actor: { id: accountId, name: self.name } }),
    });
  });
}

/** @throws UNAUTHENTICATED, FORBIDDEN */
export function requireAdministrator(viewer: Viewer): Administrator {
  const administrator = administratorOf(viewer);
  if (administrator !== null) return administrator;
  throw viewer.kind === 'staff' || viewer.kind === 'app'
    ? FOR_ADMINISTRATORS
    : publicError('UNAUTHENTICATED', 'Sign in as an administrator to do this.');
}

const FOR_ADMINISTRATORS = publicError('FORBIDDEN', 'Only an administrator may do this.');
