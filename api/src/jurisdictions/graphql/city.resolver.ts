import { Arg, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';

import type { CityRegistry } from '../registry/city-registry.ts';
import { yearsWithoutHolidays } from '../registry/years-without-holidays.rules.ts';
import type { CityNodes } from './city-nodes.ts';
import { City } from './city.type.ts';

@Resolver(() => City)
export class CityResolver {
  constructor(
    private readonly registry: CityRegistry,
    private readonly nodes: CityNodes,
  ) {}

  @Query(() => [City], { description: 'Every city that this installation serves, by slug.' })
  cities(): City[] {
    return this.registry.current().cities.map(({ id }) => this.nodes.city(id));
  }

  @Query(() => City, { nullable: true, description: 'Null when no city has this slug.' })
  city(@Arg('slug', () => String) slug: string): City | null {
    const city = this.registry.current().cityBySlug(slug);
    return city && this.nodes.city(city.id);
  }

  @FieldResolver(() => [Int], {
    description: 'Of this year and the next, those with no holiday on file: working time runs through them.',
  })
  yearsWithoutHolidays(@Root() { calendar }: City): number[] {
    return yearsWithoutHolidays(calendar, new Date());
  }
}
