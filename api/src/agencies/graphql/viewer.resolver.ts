import { type ClassType, FieldResolver, Resolver, Root } from 'type-graphql';

import { AdminChangeType, App, Invitation, Person, ViewerType } from '../../accounts/index.ts';
import { City, type CityNodes } from '../../jurisdictions/index.ts';
import { Agency } from './agency.type.ts';
import type { CatalogueNodes } from './catalogue-nodes.ts';

interface OfCity {
  readonly cityId: number | null;
}

interface OfAgency extends OfCity {
  readonly agencyId: number | null;
}

/** Where somebody works, or what an app serves: fields that the accounts module cannot know of. */
export function placeResolvers(cities: CityNodes, catalogue: CatalogueNodes): readonly object[] {
  const placed: readonly ClassType<OfAgency>[] = [ViewerType, Person, Invitation, App];
  return [
    ...placed.map((type) => agencyResolver(type, catalogue)),
    ...[...placed, AdminChangeType].map((type) => cityResolver(type, cities)),
  ];
}

function agencyResolver(type: ClassType<OfAgency>, catalogue: CatalogueNodes): object {
  @Resolver(() => type)
  class AgencyOfResolver {
    @FieldResolver(() => Agency, {
      nullable: true,
      description: 'Null for those of the whole city, as operators are.',
    })
    agency(@Root() { agencyId }: OfAgency): Agency | null {
      return agencyId === null ? null : catalogue.agency(agencyId);
    }
  }
  return new AgencyOfResolver();
}

function cityResolver(type: ClassType<OfCity>, cities: CityNodes): object {
  @Resolver(() => type)
  class CityOfResolver {
    @FieldResolver(() => City, { nullable: true, description: 'Null for every city.' })
    city(@Root() { cityId }: OfCity): City | null {
      return cityId === null ? null : cities.city(cityId);
    }
  }
  return new CityOfResolver();
}
