import type { CityCalendar } from './city-snapshot.ts';

/** Of this year and the next in the city, those with no holiday on file: working time would run through them. */
export function yearsWithoutHolidays(calendar: CityCalendar, now: Date): number[] {
  const year = Number(
    new Intl.DateTimeFormat('en', { timeZone: calendar.timeZone, year: 'numeric' }).format(now),
  );
  const known = new Set([...calendar.holidays, ...calendar.halfDays.keys()].map((day) => day.slice(0, 4)));
  return [year, year + 1].filter((each) => !known.has(String(each)));
}
