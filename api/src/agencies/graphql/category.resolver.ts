import { Arg, Int, Query, Resolver } from 'type-graphql';

import type { CityRegistry } from '../../jurisdictions/index.ts';
import { type Connection, connectionFromArray, Cursor } from '../../platform/index.ts';
import type { CatalogueRegistry } from '../catalogue-registry.ts';
import type { CatalogueNodes } from './catalogue-nodes.ts';
import { Category, CategoryConnection } from './category.type.ts';

@Resolver(() => Category)
export class CategoryResolver {
  constructor(
    private readonly cities: CityRegistry,
    private readonly catalogue: CatalogueRegistry,
    private readonly nodes: CatalogueNodes,
  ) {}

  @Query(() => CategoryConnection, { description: 'Current categories of a city, in its own order.' })
  categories(
    @Arg('city', () => String, {
      nullable: true,
      description: 'Slug; needed only where several cities are served (CITY_REQUIRED names them).',
    })
    city: string | null,
    @Arg('first', () => Int, { defaultValue: 100, description: '1 to 200.' }) first: number,
    @Arg('after', () => Cursor, { nullable: true }) after: string | null,
  ): Connection<Category> {
    const { id: cityId } = this.cities.current().requireCity(city);
    const categories = this.catalogue.current().categoriesOf(cityId);
    const nodes = categories.map(({ id }) => this.nodes.category(id));
    return connectionFromArray(nodes, { first, after }, ({ code }) => code);
  }
}
