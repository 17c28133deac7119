import type { Database } from '../../platform/index.ts';

export interface HolidayRow {
  readonly day: string;
  readonly name: string;
  readonly source: string;
  readonly closesAt: string | null;
  readonly changedBy: string | null;
}

export async function readHolidays(
  database: Pick<Database, 'query'>,
  cityId: number,
  year: number,
): Promise<HolidayRow[]> {
  return database.query<HolidayRow>(
    `select day, name, source, closes_at as "closesAt", changed_by as "changedBy" from holiday
     where city_id = $1 and not removed and day >= make_date($2, 1, 1) and day < make_date($2 + 1, 1, 1)
     order by day`,
    [cityId, year],
  );
}
