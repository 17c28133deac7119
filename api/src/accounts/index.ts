export { type Accounts, createAccounts } from './accounts.ts';
export { type Colleague, findColleague, listColleagues, type Office } from './colleagues.ts';
export { migrations } from './accounts.migration.ts';
export { type AdminChange, changedFields, type ChangedField } from './admin-change.ts';
export { type Asker, NOBODY, type OpenSession } from './asker.ts';
export { nameOf as nameOfAsker } from './asker-memory.ts';
export { ACCOUNT_ID_TYPES } from './graphql/account-deps.ts';
export { AdminChange as AdminChangeType } from './graphql/admin-change.type.ts';
export { App } from './graphql/app.type.ts';
export { Invitation, Person } from './graphql/person.type.ts';
export { accountsResolvers } from './graphql/resolvers.ts';
export { ViewerType } from './graphql/viewer.resolver.ts';
export { administer, type Administration, requireAdministrator } from './people/administer.ts';
export { administers, type Administrator } from './people/administration.policy.ts';
export { findPeople, findPerson, type PersonRow } from './people/person.ts';
export { ensureFirstUsers } from './people/first-users.ts';
export { AccountRefusal, createUser, disableUser, listUsers, setPassword } from './people/users.ts';
export type { RequestContext } from './request-context.ts';
export type { SecondFactorRule } from './sign-in/second-factor.rules.ts';
export { sweepSignInAttempts } from './sign-in/sign-in-guard.ts';
export {
  ANYONE,
  APP_SCOPES,
  type AppScope,
  type AppViewer,
  type Role,
  ROLES,
  type StaffViewer,
  type Viewer,
} from './viewer.ts';
export type { Workplaces } from './workplaces.ts';
