import { yearsWithoutHolidays } from '../clocks/index.ts';
import type { CityRegistry } from '../jurisdictions/index.ts';

/** What does not keep a server from starting, but its administrator ought to know. */
export function startWarnings(cities: CityRegistry, now = Date.now()): string[] {
  return cities.current().cities.flatMap(({ slug, calendar }) => {
    const years = yearsWithoutHolidays(calendar, now);
    if (years.length === 0) return [];
    return [
      `No holidays of ${years.join(' and ')} are on file for ${slug}: due times count them as working days. Add them to api/cities/${slug}/holidays.csv.`,
    ];
  });
}
