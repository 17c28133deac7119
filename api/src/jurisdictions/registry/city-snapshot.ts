import type { Basemap } from '../basemap/basemap.rules.ts';
import type { CitySettings } from '../city-folder/city-settings.ts';
import type { AreaIndex, AreaMatch } from '../geometry/area-index.ts';
import { boundsContain, expandBounds, type MultiPolygon } from '../geometry/polygon.ts';
import { publicError } from '../../platform/index.ts';

export const JurisdictionLevel = {
  CITY: 'CITY',
  DISTRICT: 'DISTRICT',
  SUBDISTRICT: 'SUBDISTRICT',
} as const;
export type JurisdictionLevel = keyof typeof JurisdictionLevel;

export const BoundaryState = {
  APPROXIMATE: 'APPROXIMATE',
  IMPORTED: 'IMPORTED',
} as const;
export type BoundaryState = keyof typeof BoundaryState;

export interface JurisdictionRecord {
  readonly id: number;
  readonly cityId: number;
  readonly parentId: number | null;
  /** Official code, e.g. `53.71.04.1010`. */
  readonly code: string;
  readonly level: JurisdictionLevel;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly longitude: number;
  readonly latitude: number;
  readonly areaKm2: number | null;
  readonly population: number | null;
  readonly populationYear: number | null;
}

/** When a city works; the clocks read it. One object per loaded city. */
export interface CityCalendar {
  readonly timeZone: string;
  /** ISO 8601 weekdays, 1 is Monday. */
  readonly workingDays: readonly number[];
  readonly opensAt: string;
  readonly closesAt: string;
  /** `YYYY-MM-DD`. */
  readonly holidays: ReadonlySet<string>;
  /** Days that close early: `YYYY-MM-DD` → `HH:MM`. */
  readonly halfDays: ReadonlyMap<string, string>;
}

export interface CityRecord {
  readonly id: number;
  readonly slug: string;
  readonly name: string;
  readonly timeZone: string;
  readonly languages: readonly string[];
  readonly settings: CitySettings;
  readonly boundaries: BoundaryState;
  readonly boundaryVersion: number;
  readonly demonstration: boolean;
  readonly calendar: CityCalendar;
  /** Null: no administrator chose one. */
  readonly basemap: Basemap | null;
  /** By code: the city, its districts, their subdistricts. */
  readonly jurisdictions: readonly JurisdictionRecord[];
  readonly shapes: ReadonlyMap<number, MultiPolygon>;
  readonly areaIndex: AreaIndex;
}

export interface PlacedIn extends AreaMatch {
  readonly city: CityRecord;
  readonly districtId: number | null;
}

/** Beyond the bounds of every city by more than half their size, a place is nobody's. */
const FAR_AWAY_SHARE = 0.5;

/** Every loaded city as it was at one moment; a change makes a new snapshot. */
export class CitySnapshot {
  readonly cities: readonly CityRecord[];
  readonly #cityById: ReadonlyMap<number, CityRecord>;
  readonly #cityBySlug: ReadonlyMap<string, CityRecord>;
  readonly #areaById: ReadonlyMap<number, JurisdictionRecord>;
  readonly #areaByCode: ReadonlyMap<string, JurisdictionRecord>;

  constructor(cities: readonly CityRecord[]) {
    const areas = cities.flatMap(({ jurisdictions }) => jurisdictions);
    this.cities = cities;
    this.#cityById = new Map(cities.map((city) => [city.id, city]));
    this.#cityBySlug = new Map(cities.map((city) => [city.slug, city]));
    this.#areaById = new Map(areas.map((area) => [area.id, area]));
    this.#areaByCode = new Map(areas.map((area) => [area.code, area]));
  }

  cityById(id: number): CityRecord | null {
    return this.#cityById.get(id) ?? null;
  }

  cityBySlug(slug: string): CityRecord | null {
    return this.#cityBySlug.get(slug) ?? null;
  }

  jurisdictionById(id: number): JurisdictionRecord | null {
    return this.#areaById.get(id) ?? null;
  }

  jurisdictionByCode(code: string): JurisdictionRecord | null {
    return this.#areaByCode.get(code) ?? null;
  }

  /** The city that an argument names; without one, the only city. @throws CITY_REQUIRED, CITY_UNKNOWN */
  requireCity(slug?: string | null): CityRecord {
    const slugs = this.cities.map((city) => city.slug);
    if (slug != null) {
      const city = this.cityBySlug(slug);
      if (city) return city;
      throw publicError('CITY_UNKNOWN', `No city \`${slug}\` here; there is ${slugs.join(', ')}.`, {
        cities: slugs,
      });
    }
    const [only, ...others] = this.cities;
    if (only !== undefined && others.length === 0) return only;
    throw publicError('CITY_REQUIRED', `Name a city: ${slugs.join(', ')}.`, { cities: slugs });
  }

  /**
   * City and area of a place, degrees and metres. Null when it is far from every city; where cities overlap,
   * the one that has it in an area, then the one that has it nearest.
   */
  locate(longitude: number, latitude: number, accuracyMeters = 0): PlacedIn | null {
    const found = this.cities
      .filter(({ settings }) =>
        boundsContain(expandBounds(settings.bounds, FAR_AWAY_SHARE), [longitude, latitude]),
      )
      .map((city) => ({ city, match: city.areaIndex.locate(longitude, latitude, accuracyMeters) }))
      .toSorted((a, b) => (a.match.outsideMeters ?? 0) - (b.match.outsideMeters ?? 0))
      .at(0);
    if (found === undefined) return null;
    const { city, match } = found;
    const subdistrict = match.subdistrictId === null ? null : this.jurisdictionById(match.subdistrictId);
    return { ...match, city, districtId: subdistrict?.parentId ?? null };
  }
}
