import type { AdministrationDeps } from './administration.deps.ts';
import { AgencyChangeResolver } from './graphql/agency-change.resolver.ts';
import { BasemapResolver } from './graphql/basemap.resolver.ts';
import { CalendarResolver } from './graphql/calendar.resolver.ts';
import { CategoryChangeResolver } from './graphql/category-change.resolver.ts';
import { SealedHandlersResolver } from './graphql/sealed-handlers.resolver.ts';

export { applySealedNamings } from './sealed/apply-sealed-namings.ts';

/** What administrators set up of a city: categories with targets, agencies, calendar, sealed handlers, basemap. */
export function administrationResolvers(deps: AdministrationDeps): readonly object[] {
  return [
    new CategoryChangeResolver(deps),
    new AgencyChangeResolver(deps),
    new CalendarResolver(deps),
    new BasemapResolver(deps),
    new SealedHandlersResolver(deps),
  ];
}
