import { Temporal } from 'temporal-polyfill';

/** From this month on the holidays of the year ahead should be known: governments decree them in autumn. */
const YEAR_AHEAD_FROM_MONTH = 10;

/** The years, of this one and from October on the next, for which a city has no holidays on file. */
export function yearsWithoutHolidays(
  calendar: { readonly timeZone: string; readonly holidays: ReadonlySet<string> },
  epochMilliseconds: number,
): number[] {
  const { year, month } = Temporal.Instant.fromEpochMilliseconds(epochMilliseconds).toZonedDateTimeISO(
    calendar.timeZone,
  );
  const wanted = month >= YEAR_AHEAD_FROM_MONTH ? [year, year + 1] : [year];
  const known = new Set([...calendar.holidays].map((day) => Number(day.slice(0, 4))));
  return wanted.filter((each) => !known.has(each));
}
