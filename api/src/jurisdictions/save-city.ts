import { StartRefusal } from '../platform/index.ts';
import type { SqlRunner } from './boundary-store.ts';
import type { AreaRow } from './city-folder/areas-table.ts';
import type { CityFolder, HolidayRow } from './city-folder/read-city-folder.ts';
import { saveApproximateBoundaries } from './save-approximate-boundaries.ts';

export interface SavedCity {
  readonly cityId: number;
  readonly jurisdictionIdByCode: ReadonlyMap<string, number>;
}

/** Writes what a city folder says about the city into its tables; writing the same again changes nothing. */
export async function saveCity(
  runner: SqlRunner,
  folder: CityFolder,
  demonstration: boolean,
): Promise<SavedCity> {
  const cityId = await saveCityRow(runner, folder, demonstration);
  await saveAreas(runner, cityId, folder.areas);
  await saveHolidays(runner, cityId, folder.holidays);
  const jurisdictionIdByCode = await jurisdictionIds(runner, cityId);
  refuseLostAreas(folder, jurisdictionIdByCode);
  refuseForeignAreas(folder, jurisdictionIdByCode);
  await saveApproximateBoundaries(runner, cityId, folder, jurisdictionIdByCode);
  return { cityId, jurisdictionIdByCode };
}

async function saveCityRow(runner: SqlRunner, folder: CityFolder, demonstration: boolean): Promise<number> {
  const { settings } = folder;
  const values = [
    settings.slug,
    settings.name,
    settings.timeZone,
    settings.languages,
    JSON.stringify(settings),
    demonstration,
  ];
  // An insert with "on conflict" would use up one of 32,767 numbers at every start.
  const { rows } = await runner.query<{ id: number }>(
    `with known as (
       update city set name = $2, time_zone = $3, languages = $4, settings = $5, demonstration = $6
       where slug = $1 returning id
     ), made as (
       insert into city (slug, name, time_zone, languages, settings, demonstration)
       select $1, $2, $3, $4, $5, $6 where not exists (select from city where slug = $1) returning id
     )
     select id from known union all select id from made`,
    values,
  );
  const [row] = rows;
  if (row === undefined) throw new Error(`The city ${settings.slug} was not saved.`);
  return row.id;
}

const AREA_COLUMNS = `name, level, aliases, longitude, latitude, area_km2, population, population_year`;
const AREA_RECORD = `code text, parent_code text, name text, level text, aliases text[], longitude double precision,
  latitude double precision, area_km2 double precision, population integer, population_year integer`;

async function saveAreas(runner: SqlRunner, cityId: number, areas: readonly AreaRow[]): Promise<void> {
  const values = [JSON.stringify(areas), cityId];
  await runner.query(
    `update jurisdiction j set (${AREA_COLUMNS}) = (select ${columnsOf('r')})
     from jsonb_to_recordset($1) as r(${AREA_RECORD})
     where j.code = r.code and j.city_id = $2 and (${columnsOf('j')}) is distinct from (${columnsOf('r')})`,
    values,
  );
  await runner.query(
    `insert into jurisdiction (city_id, code, ${AREA_COLUMNS})
     select $2, code, ${AREA_COLUMNS} from jsonb_to_recordset($1) as r(${AREA_RECORD})
     where not exists (select from jurisdiction j where j.code = r.code)`,
    values,
  );
  await runner.query(
    `update jurisdiction j set parent_id = p.id
     from jsonb_to_recordset($1) as r(${AREA_RECORD}) left join jurisdiction p on p.code = r.parent_code
     where j.code = r.code and j.city_id = $2 and j.parent_id is distinct from p.id`,
    values,
  );
}

function columnsOf(alias: string): string {
  return AREA_COLUMNS.split(', ')
    .map((column) => `${alias}.${column}`)
    .join(', ');
}

async function saveHolidays(
  runner: SqlRunner,
  cityId: number,
  holidays: readonly HolidayRow[],
): Promise<void> {
  const values = [JSON.stringify(holidays), cityId];
  const record = 'r(day date, name text, source text, closes_at text)';
  // What an administrator changed stays as it is.
  await runner.query(
    `delete from holiday h where city_id = $2 and changed_by is null
     and not exists (select from jsonb_to_recordset($1) as ${record} where r.day = h.day)`,
    values,
  );
  await runner.query(
    `insert into holiday (city_id, day, name, source, closes_at)
     select $2, day, name, source, nullif(closes_at, '') from jsonb_to_recordset($1) as ${record}
     on conflict (city_id, day) do update
       set name = excluded.name, source = excluded.source, closes_at = excluded.closes_at
     where holiday.changed_by is null and (holiday.name, holiday.source, holiday.closes_at)
       is distinct from (excluded.name, excluded.source, excluded.closes_at)`,
    values,
  );
}

async function jurisdictionIds(runner: SqlRunner, cityId: number): Promise<Map<string, number>> {
  const { rows } = await runner.query<{ id: number; code: string }>(
    'select id, code from jurisdiction where city_id = $1',
    [cityId],
  );
  return new Map(rows.map(({ id, code }) => [code, id]));
}

/** Reports may lie in an area that the file dropped, so it cannot simply vanish. */
function refuseLostAreas(folder: CityFolder, known: ReadonlyMap<string, number>): void {
  const listed = new Set(folder.areas.map(({ code }) => code));
  const lost = [...known.keys()].filter((code) => !listed.has(code));
  if (lost.length === 0) return;
  throw new StartRefusal(
    `${folder.settings.slug}/areas.csv no longer lists ${lost.join(', ')}, which the database holds.`,
  );
}

/** Official codes are unique in a country: two cities cannot both own one. */
function refuseForeignAreas(folder: CityFolder, own: ReadonlyMap<string, number>): void {
  const foreign = folder.areas.filter(({ code }) => !own.has(code)).map(({ code }) => code);
  if (foreign.length === 0) return;
  throw new StartRefusal(
    `${folder.settings.slug}/areas.csv lists ${foreign.join(', ')}, which another city of this database holds.`,
  );
}
