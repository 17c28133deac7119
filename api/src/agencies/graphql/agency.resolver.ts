import { Arg, Int, Query, Resolver } from 'type-graphql';

import type { CityRegistry } from '../../jurisdictions/index.ts';
import { type Connection, connectionFromArray, Cursor } from '../../platform/index.ts';
import type { CatalogueRegistry } from '../catalogue-registry.ts';
import { Agency, AgencyConnection } from './agency.type.ts';
import type { CatalogueNodes } from './catalogue-nodes.ts';

const CITY_ARGUMENT = 'Slug; needed only where several cities are served (CITY_REQUIRED names them).';

@Resolver(() => Agency)
export class AgencyResolver {
  constructor(
    private readonly cities: CityRegistry,
    private readonly catalogue: CatalogueRegistry,
    private readonly nodes: CatalogueNodes,
  ) {}

  @Query(() => AgencyConnection, { description: 'Agencies of a city, by slug.' })
  agencies(
    @Arg('city', () => String, { nullable: true, description: CITY_ARGUMENT }) city: string | null,
    @Arg('first', () => Int, { defaultValue: 100, description: '1 to 200.' }) first: number,
    @Arg('after', () => Cursor, { nullable: true }) after: string | null,
  ): Connection<Agency> {
    const { id: cityId } = this.cities.current().requireCity(city);
    const agencies = this.catalogue.current().agenciesOf(cityId);
    const nodes = agencies.map(({ id }) => this.nodes.agency(id));
    return connectionFromArray(nodes, { first, after }, ({ slug }) => slug);
  }

  @Query(() => Agency, { nullable: true, description: 'Null when no agency of the city has this slug.' })
  agency(
    @Arg('slug', () => String) slug: string,
    @Arg('city', () => String, { nullable: true, description: CITY_ARGUMENT }) city: string | null,
  ): Agency | null {
    const { id: cityId } = this.cities.current().requireCity(city);
    const agency = this.catalogue.current().agencyBySlug(cityId, slug);
    return agency && this.nodes.agency(agency.id);
  }
}
