import type { AccountDeps } from './account-deps.ts';
import { AdminChangeResolver } from './admin-change.resolver.ts';
import { AppResolver } from './app.resolver.ts';
import { InvitationResolver } from './invitation.resolver.ts';
import { PeopleResolver } from './people.resolver.ts';
import { SavedViewResolver } from './saved-view.resolver.ts';
import { SessionResolver } from './session.resolver.ts';
import { ViewerResolver } from './viewer.resolver.ts';

/** Resolvers of this module, made with what they need. */
export function accountsResolvers(deps: AccountDeps): readonly object[] {
  return [
    new ViewerResolver(deps.providerName),
    new PeopleResolver(deps),
    new InvitationResolver(deps),
    new AppResolver(deps),
    new SessionResolver(deps),
    new AdminChangeResolver(deps),
    new SavedViewResolver(deps),
  ];
}
