import type { Database } from '../../platform/index.ts';
import type { Basemap } from '../basemap/basemap.rules.ts';
import { type CitySettings, citySettings } from '../city-folder/city-settings.ts';
import { AreaIndex } from '../geometry/area-index.ts';
import type { MultiPolygon } from '../geometry/polygon.ts';
import type { BoundaryState, CityRecord, CityCalendar, JurisdictionRecord } from './city-snapshot.ts';

interface CityRow {
  readonly id: number;
  readonly slug: string;
  readonly name: string;
  readonly settings: unknown;
  readonly boundaries: BoundaryState;
  readonly boundaryVersion: number;
  readonly demonstration: boolean;
  readonly basemap: Basemap | null;
}

interface BoundaryRow {
  readonly id: number;
  readonly version: number;
  readonly shape: MultiPolygon;
}

/** Everything about cities, read anew in three statements. */
interface HolidayRow {
  readonly cityId: number;
  readonly day: string;
  /** Null: the whole day. */
  readonly closesAt: string | null;
}

export async function readCities(database: Pick<Database, 'query'>): Promise<CityRecord[]> {
  // One statement reads city and boundaries together, so that both are of one version.
  const rows = await database.query<CityRow & { shapes: BoundaryRow[] | null }>(
    `select id, slug, name, settings, boundaries, boundary_version as "boundaryVersion", demonstration,
       (select jsonb_build_object('kind', b.kind, 'source', b.source)
        from city_basemap b where b.city_id = city.id) as basemap,
       (select jsonb_agg(jsonb_build_object('id', j.id, 'shape', b.geometry -> 'coordinates'))
        from jurisdiction j
        join jurisdiction_boundary b on b.jurisdiction_id = j.id and b.version = city.boundary_version
        where j.city_id = city.id) as shapes
     from city order by slug`,
  );
  const areas = await database.query<JurisdictionRecord>(
    `select id, city_id as "cityId", parent_id as "parentId", code, level, name, aliases, longitude, latitude,
       area_km2 as "areaKm2", population, population_year as "populationYear"
     from jurisdiction order by code`,
  );
  const holidays = await database.query<HolidayRow>(
    'select city_id as "cityId", day, closes_at as "closesAt" from holiday where not removed order by day',
  );
  return rows.map((row) => {
    const own = areas.filter(({ cityId }) => cityId === row.id);
    const days = holidays.filter(({ cityId }) => cityId === row.id);
    return cityOf(row, own, days, row.shapes ?? []);
  });
}

function cityOf(
  row: CityRow,
  jurisdictions: readonly JurisdictionRecord[],
  holidays: readonly HolidayRow[],
  boundaries: readonly BoundaryRow[],
): CityRecord {
  const settings = citySettings.parse(row.settings);
  const shapes = new Map(boundaries.map(({ id, shape }) => [id, shape]));
  const { id, slug, name, boundaries: state, boundaryVersion, demonstration, basemap } = row;
  return {
    id,
    slug,
    name,
    timeZone: settings.timeZone,
    languages: settings.languages,
    settings,
    boundaries: state,
    boundaryVersion,
    demonstration,
    basemap,
    calendar: calendarOf(settings, holidays),
    jurisdictions,
    shapes,
    areaIndex: indexOf(jurisdictions, shapes),
  };
}

function calendarOf({ timeZone, workingHours }: CitySettings, holidays: readonly HolidayRow[]): CityCalendar {
  const { days, from, to } = workingHours;
  const whole = holidays.filter(({ closesAt }) => closesAt === null).map(({ day }) => day);
  const half = holidays.flatMap(({ day, closesAt }) => (closesAt === null ? [] : [[day, closesAt] as const]));
  return {
    ...{ timeZone, workingDays: days, opensAt: from, closesAt: to },
    ...{ holidays: new Set(whole), halfDays: new Map(half) },
  };
}

function indexOf(areas: readonly JurisdictionRecord[], shapes: ReadonlyMap<number, MultiPolygon>): AreaIndex {
  return new AreaIndex(
    areas
      .filter(({ level }) => level === 'SUBDISTRICT')
      .map(({ id }) => ({ id, shape: shapes.get(id) ?? [] })),
  );
}
