import type { Database, OpaqueIds, Secrets } from '../../platform/index.ts';
import type { ApiKeyRow, AppRow } from '../apps/app.ts';
import type { InvitationRow } from '../people/invitation.ts';
import type { PersonRow } from '../people/person.ts';
import type { Workplaces } from '../workplaces.ts';
import { ApiKey, App } from './app.type.ts';
import { Invitation, Person } from './person.type.ts';

export interface AccountDeps {
  readonly database: Database;
  readonly secrets: Secrets;
  readonly ids: OpaqueIds;
  readonly workplaces: Workplaces;
  readonly publicUrl: string;
  /** Of the city's own sign-in; null without one. */
  readonly providerName: string | null;
}

/** Types whose rows have opaque ids: the composition root lists them with all others. */
export const ACCOUNT_ID_TYPES = [
  'Person',
  'Invitation',
  'App',
  'ApiKey',
  'Session',
  'AdminChange',
  'SavedView',
] as const;
type AccountIdType = (typeof ACCOUNT_ID_TYPES)[number];

/** A number that no row has, for ids that name nothing of the type. */
const NOTHING = 0n;

export function numberOf({ ids }: AccountDeps, type: AccountIdType, id: string): bigint {
  const named = ids.decode(id);
  return named?.type === type ? named.id : NOTHING;
}

export const personOf = ({ ids }: AccountDeps, row: PersonRow): Person =>
  new Person(ids.encode('Person', row.number), row);
export const invitationOf = ({ ids }: AccountDeps, row: InvitationRow): Invitation =>
  new Invitation(ids.encode('Invitation', row.id), row);
export const appOf = ({ ids }: AccountDeps, row: AppRow): App => new App(ids.encode('App', row.id), row);
export const apiKeyOf = ({ ids }: AccountDeps, row: ApiKeyRow): ApiKey =>
  new ApiKey(ids.encode('ApiKey', row.id), row);
