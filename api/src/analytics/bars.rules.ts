import { Temporal } from 'temporal-polyfill';

export const BarUnit = { HOUR: 'HOUR', DAY: 'DAY', WEEK: 'WEEK', MONTH: 'MONTH', YEAR: 'YEAR' } as const;
export type BarUnit = (typeof BarUnit)[keyof typeof BarUnit];

/** More would be narrower than a finger and a pixel. */
export const MOST_BARS = 120;

/** Bars are made one by one: ten thousand of them would keep everybody else waiting. */
export const MOST_YEARS = 120;
const YEAR_MILLISECONDS = 365.25 * 86_400_000;

/** Whether a range, of UTC instants, reaches over more years than bars are made for. */
export function isTooLong(from: string, to: string): boolean {
  return Date.parse(to) - Date.parse(from) > MOST_YEARS * YEAR_MILLISECONDS;
}

/** UTC instants; the end is excluded. */
export interface Bar {
  readonly from: string;
  readonly to: string;
}

const CALENDAR_UNITS = [
  { unit: 'DAY', step: 'days' },
  { unit: 'WEEK', step: 'weeks' },
  { unit: 'MONTH', step: 'months' },
  { unit: 'YEAR', step: 'years' },
] as const;

/**
 * A range as bars of one unit, the finest with 120 bars at most. Hours are counted from the beginning of the first
 * hour; days, weeks (from Monday), months and years are the city's own, and the range is widened to whole ones.
 */
export function barsOf(
  from: string,
  to: string,
  timeZone: string,
): { readonly unit: BarUnit; readonly bars: readonly Bar[] } {
  const [begin, end] = [zoned(from, timeZone), zoned(to, timeZone)];
  const hours = begin.until(end, { largestUnit: 'hours' }).total({ unit: 'hours', relativeTo: begin });
  if (hours < MOST_BARS - 1) {
    const first = begin.round({ smallestUnit: 'hour', roundingMode: 'floor' });
    return { unit: 'HOUR', bars: stepping(first, end, 'hours') };
  }
  for (const { unit, step } of CALENDAR_UNITS) {
    const bars = stepping(beginningOf(begin, unit), end, step, unit === 'YEAR' ? Infinity : MOST_BARS);
    if (bars.length <= MOST_BARS || unit === 'YEAR') return { unit, bars };
  }
  throw new Error('A year is always coarse enough.');
}

function zoned(instant: string, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone);
}

function beginningOf(at: Temporal.ZonedDateTime, unit: Exclude<BarUnit, 'HOUR'>): Temporal.ZonedDateTime {
  const day = at.startOfDay();
  if (unit === 'WEEK') return day.subtract({ days: day.dayOfWeek - 1 }).startOfDay();
  if (unit === 'MONTH') return day.with({ day: 1 }).startOfDay();
  return unit === 'YEAR' ? day.with({ month: 1, day: 1 }).startOfDay() : day;
}

/** One more than the limit tells that there are too many. Each step is from the first, so that no month is cut short. */
function stepping(
  first: Temporal.ZonedDateTime,
  end: Temporal.ZonedDateTime,
  step: 'hours' | (typeof CALENDAR_UNITS)[number]['step'],
  limit = MOST_BARS,
): readonly Bar[] {
  const bars: Bar[] = [];
  for (let index = 0; bars.length <= limit; index++) {
    const from = first.add({ [step]: index });
    if (index > 0 && Temporal.ZonedDateTime.compare(from, end) >= 0) return bars;
    bars.push({ from: iso(from), to: iso(first.add({ [step]: index + 1 })) });
  }
  return bars;
}

function iso(at: Temporal.ZonedDateTime): string {
  return at.toInstant().toString({ fractionalSecondDigits: 6 });
}

/** A count at a time, put into the bar that holds it. Both in order. */
export function fillBars(
  bars: readonly Bar[],
  counts: readonly { readonly at: string; readonly count: number }[],
): number[] {
  const filled = bars.map(() => 0);
  let index = 0;
  for (const { at, count } of counts) {
    while (index < bars.length && at >= (bars[index]?.to ?? '')) index += 1;
    const bar = bars[index];
    if (bar !== undefined && at >= bar.from) filled[index] = (filled[index] ?? 0) + count;
  }
  return filled;
}
