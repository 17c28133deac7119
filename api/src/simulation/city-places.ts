import type { CityRecord, JurisdictionRecord } from '../jurisdictions/index.ts';
import type { Submission } from '../reports/index.ts';
import { Lots, type Random, randomOf } from './random.rules.ts';

export type DrawnPlace = Pick<Submission, 'place' | 'accuracyMeters' | 'placeSource' | 'subdistrictCode'>;

interface Place {
  readonly longitude: number;
  readonly latitude: number;
}

/** A stretch of road on which much is reported, most of it at a few corners. */
interface Street {
  readonly from: Place;
  readonly to: Place;
  readonly corners: readonly number[];
}

interface Neighbourhood {
  readonly area: JurisdictionRecord;
  readonly weight: number;
  readonly streets: Lots<Street>;
}

/** The pin that nobody moved: in real cities one report in seven lies exactly there. */
const DEFAULT_PLACE_SHARE = 0.14;
const LIST_SHARE = 0.05;
const OUTSIDE_SHARE = 0.004;
const STREET_SHARE = 0.7;
const CONFIRMED_SHARE = 0.4;
const STREETS_EACH = 9;
const METERS_PER_DEGREE = 111_320;

/** Where a city reports from: crowded quarters, hot streets and corners, a default point, few from elsewhere. */
export class CityPlaces {
  readonly #neighbourhoods: Lots<Neighbourhood>;

  constructor(
    private readonly city: CityRecord,
    seed: string,
  ) {
    const areas = city.jurisdictions.filter(({ level }) => level === 'SUBDISTRICT');
    const random = randomOf(`${seed} streets of ${city.slug}`);
    const all = areas.map((area) => ({
      area,
      weight: crowdOf(area, areas),
      streets: this.#streetsOf(area, random),
    }));
    this.#neighbourhoods = new Lots(all, ({ weight }) => weight);
  }

  draw(random: Random): DrawnPlace {
    const share = random.next();
    const { area, streets } = this.#neighbourhoods.draw(random);
    if (share < DEFAULT_PLACE_SHARE) return pin(this.city.settings.centre, null);
    if (share < DEFAULT_PLACE_SHARE + LIST_SHARE) {
      return { place: null, accuracyMeters: null, placeSource: 'LIST', subdistrictCode: area.code };
    }
    if (share < DEFAULT_PLACE_SHARE + LIST_SHARE + OUTSIDE_SHARE) return pin(this.#outside(random), null);
    const place = random.chance(STREET_SHARE)
      ? onStreet(streets.draw(random), random)
      : this.#within(area, random);
    const confirmed = random.chance(CONFIRMED_SHARE) ? area.code : null;
    if (random.chance(0.35)) return pin(place, confirmed);
    const accuracyMeters = Math.round(Math.min(500, random.around(11, 0.8)) * 10) / 10;
    return { place, accuracyMeters, placeSource: 'GPS', subdistrictCode: confirmed };
  }

  #streetsOf(area: JurisdictionRecord, random: Random): Lots<Street> {
    const streets = Array.from({ length: STREETS_EACH }, () => {
      const from = this.#within(area, random);
      const to = moved(from, random.between(0, 2 * Math.PI), random.between(150, 900));
      return { from, to, corners: Array.from({ length: 4 }, () => random.next()) };
    });
    const rank = new Map(streets.map((street, index) => [street, index + 1]));
    return new Lots(streets, (street) => 1 / (rank.get(street) ?? 1));
  }

  /** Somewhere in an area, or at its middle when its shape is hard to hit. */
  #within(area: JurisdictionRecord, random: Random): Place {
    const shape = this.city.shapes.get(area.id)?.flat(2) ?? [];
    const [longitudes, latitudes] = [shape.map(([x]) => x), shape.map(([, y]) => y)];
    for (let tries = 0; tries < 40 && shape.length > 0; tries++) {
      const longitude = random.between(Math.min(...longitudes), Math.max(...longitudes));
      const latitude = random.between(Math.min(...latitudes), Math.max(...latitudes));
      const found = this.city.areaIndex.locate(longitude, latitude);
      if (found.subdistrictId === area.id && found.check === 'NONE') return rounded({ longitude, latitude });
    }
    return rounded(area);
  }

  #outside(random: Random): Place {
    const [west, south, east, north] = this.city.settings.bounds;
    for (let tries = 0; tries < 40; tries++) {
      const longitude = random.between(west, east);
      const latitude = random.between(south, north);
      const { check } = this.city.areaIndex.locate(longitude, latitude);
      if (check === 'OUTSIDE' || check === 'NEAREST') return rounded({ longitude, latitude });
    }
    return rounded({ longitude: west, latitude: south });
  }
}

/** People per area are known for few cities; where named points stand close together, many live. */
function crowdOf(area: JurisdictionRecord, areas: readonly JurisdictionRecord[]): number {
  const apart = areas
    .filter(({ id }) => id !== area.id)
    .map((other) => meters(area, other))
    .toSorted((a, b) => a - b);
  const kilometres = Math.max(0.2, (apart[2] ?? apart.at(-1) ?? 1000) / 1000);
  const density = 3 / (Math.PI * kilometres ** 2);
  return (area.areaKm2 ?? 1 / density) ** 0.6 * density ** 0.8;
}

function onStreet({ from, to, corners }: Street, random: Random): Place {
  const along = random.chance(0.6) ? random.pick(corners) : random.next();
  const place = {
    longitude: from.longitude + (to.longitude - from.longitude) * along,
    latitude: from.latitude + (to.latitude - from.latitude) * along,
  };
  return moved(place, random.between(0, 2 * Math.PI), Math.abs(random.normal()) * 12);
}

function pin(place: Place, subdistrictCode: string | null): DrawnPlace {
  const { longitude, latitude } = place;
  return { place: { longitude, latitude }, accuracyMeters: null, placeSource: 'PIN', subdistrictCode };
}

function moved(from: Place, bearing: number, distance: number): Place {
  const degrees = distance / METERS_PER_DEGREE;
  return rounded({
    longitude: from.longitude + (degrees * Math.sin(bearing)) / Math.cos((from.latitude * Math.PI) / 180),
    latitude: from.latitude + degrees * Math.cos(bearing),
  });
}

/** Six decimals, a tenth of a metre: as phones send them. */
function rounded({ longitude, latitude }: Place): Place {
  return { longitude: Math.round(longitude * 1e6) / 1e6, latitude: Math.round(latitude * 1e6) / 1e6 };
}

function meters(a: Place, b: Place): number {
  const x = (a.longitude - b.longitude) * Math.cos((a.latitude * Math.PI) / 180);
  return Math.hypot(x, a.latitude - b.latitude) * METERS_PER_DEGREE;
}
