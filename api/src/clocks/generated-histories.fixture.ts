import { Temporal } from 'temporal-polyfill';

import type { ClockHistory, Pause } from './report-clocks.rules.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** Two years and a leap day of holidays and days that close at noon. */
export const KUPANG: WorkingCalendar = {
  timeZone: 'Asia/Makassar',
  workingDays: [1, 2, 3, 4, 5],
  opensAt: '08:00',
  closesAt: '16:00',
  holidays: new Set([...everyDays('2017-12-30', 11, 420), '2026-12-25', '2028-02-29']),
  halfDays: new Map([...everyDays('2018-01-04', 17, 280), '2026-12-24'].map((day) => [day, '12:00'])),
};

export interface GeneratedHistory extends ClockHistory {
  readonly seed: number;
}

/** Reports of 2018 to 2030 with up to four pauses of minutes to weeks, the same in every run. */
export function generatedHistories(count: number): GeneratedHistory[] {
  let state = 11;
  const next = (below: number): number => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
  const first = Date.parse('2018-01-01T00:00:00Z');
  return Array.from({ length: count }, () => {
    const start = first + next(12 * 365 * 24 * 60) * 60_000;
    let time = start;
    const pauses: Pause[] = [];
    for (let left = next(5); left > 0; left--) {
      const from = time + next(3 * 24 * 60) * 60_000;
      time = from + (1 + next(left % 2 === 0 ? 300 : 12 * 24 * 60)) * 60_000;
      pauses.push({ from: iso(from), to: iso(time) });
    }
    return { startedAt: iso(start), answeredAt: null, pauses, seed: next(1000) };
  });
}

/** Working time between two instants outside pauses, told once more straight from Temporal, day by day. */
export function slowWorkingMilliseconds(
  from: string,
  to: string,
  calendar: WorkingCalendar,
  pauses: readonly Pause[],
): number {
  const { timeZone } = calendar;
  const [start, end] = [Date.parse(from), Date.parse(to)];
  let total = 0;
  let date = Temporal.Instant.from(from).toZonedDateTimeISO(timeZone).toPlainDate();
  for (;;) {
    const day = date.toString();
    const at = (time: string): number =>
      date.toZonedDateTime({ timeZone, plainTime: time }).epochMilliseconds;
    if (at('00:00') > end) return total;
    if (calendar.workingDays.includes(date.dayOfWeek) && !calendar.holidays.has(day)) {
      const open = Math.max(at(calendar.opensAt), start);
      const close = Math.min(at(calendar.halfDays.get(day) ?? calendar.closesAt), end);
      total += Math.max(0, close - open) - paused(pauses, open, close);
    }
    date = date.add({ days: 1 });
  }
}

function paused(pauses: readonly Pause[], open: number, close: number): number {
  return pauses.reduce((sum, { from, to }) => {
    const overlap = Math.min(close, Date.parse(to ?? '')) - Math.max(open, Date.parse(from));
    return sum + Math.max(0, overlap);
  }, 0);
}

function everyDays(first: string, step: number, count: number): string[] {
  const start = Temporal.PlainDate.from(first);
  return Array.from({ length: count }, (_, index) => start.add({ days: index * step }).toString());
}

function iso(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
