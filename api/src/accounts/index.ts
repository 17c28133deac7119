import { ViewerResolver } from './viewer.resolver.ts';

export { type Accounts, createAccounts } from './accounts.ts';
export { type Colleague, findColleague, listColleagues, type Office } from './colleagues.ts';
export { migrations } from './accounts.migration.ts';
export { ensureFirstUsers } from './first-users.ts';
export type { RequestContext } from './request-context.ts';
export { sweepSignInAttempts } from './sign-in-guard.ts';
export { AccountRefusal, createUser, disableUser, listUsers, setPassword } from './users.ts';
export { ViewerType } from './viewer.resolver.ts';
export { ANYONE, type Role, ROLES, type StaffViewer, type Viewer } from './viewer.ts';

export function accountsResolvers(): readonly object[] {
  return [new ViewerResolver()];
}
