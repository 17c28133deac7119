import { FieldResolver, Resolver, Root } from 'type-graphql';

import { ViewerType } from '../../accounts/index.ts';
import { City, type CityNodes } from '../../jurisdictions/index.ts';
import { Agency } from './agency.type.ts';
import type { CatalogueNodes } from './catalogue-nodes.ts';

/** Where the signed-in person works: fields that the accounts module cannot know of. */
@Resolver(() => ViewerType)
export class ViewerPlaceResolver {
  constructor(
    private readonly cities: CityNodes,
    private readonly catalogue: CatalogueNodes,
  ) {}

  @FieldResolver(() => Agency, {
    nullable: true,
    description: 'Null for people of the whole city, as operators are.',
  })
  agency(@Root() { agencyId }: ViewerType): Agency | null {
    return agencyId === null ? null : this.catalogue.agency(agencyId);
  }

  @FieldResolver(() => City, { nullable: true, description: 'Null when the account serves every city.' })
  city(@Root() { cityId }: ViewerType): City | null {
    return cityId === null ? null : this.cities.city(cityId);
  }
}
