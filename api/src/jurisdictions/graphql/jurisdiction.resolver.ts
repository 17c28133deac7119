import { Arg, Float, Int, Query, Resolver } from 'type-graphql';

import { type Connection, connectionFromArray, Cursor, publicError } from '../../platform/index.ts';
import type { CityRegistry } from '../registry/city-registry.ts';
import { JurisdictionLevel } from '../registry/city-snapshot.ts';
import type { CityNodes } from './city-nodes.ts';
import { Jurisdiction, JurisdictionConnection, JurisdictionMatch } from './jurisdiction.type.ts';

const CITY_ARGUMENT = 'Slug; needed only where several cities are served (CITY_REQUIRED names them).';

@Resolver(() => Jurisdiction)
export class JurisdictionResolver {
  constructor(
    private readonly registry: CityRegistry,
    private readonly nodes: CityNodes,
  ) {}

  @Query(() => JurisdictionConnection, {
    description: 'Areas of a city, by code: each parent before its parts.',
  })
  jurisdictions(
    @Arg('city', () => String, { nullable: true, description: CITY_ARGUMENT }) city: string | null,
    @Arg('level', () => JurisdictionLevel, { nullable: true, description: 'Every level when absent.' })
    level: JurisdictionLevel | null,
    @Arg('first', () => Int, { defaultValue: 200, description: '1 to 200.' }) first: number,
    @Arg('after', () => Cursor, { nullable: true }) after: string | null,
  ): Connection<Jurisdiction> {
    const areas = this.registry
      .current()
      .requireCity(city)
      .jurisdictions.filter((area) => level == null || area.level === level)
      .map(({ id }) => this.nodes.jurisdiction(id));
    return connectionFromArray(areas, { first, after }, ({ code }) => code);
  }

  @Query(() => Jurisdiction, { nullable: true, description: 'Null when no area has this code.' })
  jurisdiction(
    @Arg('code', () => String, { description: 'Official code, e.g. `53.71.04.1010`.' }) code: string,
  ): Jurisdiction | null {
    const area = this.registry.current().jurisdictionByCode(code);
    return area && this.nodes.jurisdiction(area.id);
  }

  @Query(() => JurisdictionMatch, {
    nullable: true,
    description:
      'In which area a place lies, by its boundary. Null when the place is far from every city served.',
  })
  jurisdictionAt(
    @Arg('longitude', () => Float, { description: 'Degrees east, -180 to 180.' }) longitude: number,
    @Arg('latitude', () => Float, { description: 'Degrees north, -90 to 90.' }) latitude: number,
    @Arg('accuracyMeters', () => Float, { nullable: true, description: 'Radius of uncertainty, metres.' })
    accuracyMeters: number | null,
  ): JurisdictionMatch | null {
    requireRange('longitude', longitude, -180, 180);
    requireRange('latitude', latitude, -90, 90);
    requireRange('accuracyMeters', accuracyMeters ?? 0, 0, 1e6);
    const match = this.registry.current().locate(longitude, latitude, accuracyMeters ?? 0);
    if (match === null) return null;
    return {
      subdistrict: this.area(match.subdistrictId),
      district: this.area(match.districtId),
      check: match.check,
      borderWith: this.area(match.borderId),
      approximate: match.city.boundaries === 'APPROXIMATE',
    };
  }

  private area(id: number | null): Jurisdiction | null {
    return id === null ? null : this.nodes.jurisdiction(id);
  }
}

function requireRange(argument: string, value: number, least: number, most: number): void {
  if (value >= least && value <= most) return;
  throw publicError(
    'BAD_USER_INPUT',
    `\`${argument}\` must be between ${String(least)} and ${String(most)}.`,
    {
      argument,
    },
  );
}
