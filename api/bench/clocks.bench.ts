import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';

import { targetsOf } from '../src/clocks/index.ts';
import { readCityFolder } from '../src/jurisdictions/index.ts';
import { randomNumbers } from '../test/geometry.ts';
import { say } from './harness/figures.ts';

const STARTS = 20_000;
const POTHOLE = {
  respondWithin: 'P1D',
  respondClock: 'WORKING',
  resolveWithin: 'P14D',
  resolveClock: 'WORKING',
} as const;

/** Microseconds for the three due times of a report, beside three bare calendar additions in Temporal. */
export async function run(): Promise<void> {
  const { settings, holidays } = await readCityFolder(join(import.meta.dirname, '../cities/kupang'));
  const { timeZone, workingHours } = settings;
  const calendar = {
    timeZone,
    workingDays: workingHours.days,
    opensAt: workingHours.from,
    closesAt: workingHours.to,
    holidays: new Set(holidays.map(({ day }) => day)),
    halfDays: new Map<string, string>(),
  };
  const random = randomNumbers(7);
  const from = Date.parse('2026-01-01T00:00:00Z');
  const starts = Array.from({ length: STARTS }, () =>
    new Date(from + random() * 600 * 86_400_000).toISOString(),
  );
  const own = (start: string): unknown => targetsOf(POTHOLE, start, calendar);
  const reference = (start: string): unknown => {
    const zoned = Temporal.Instant.from(start).toZonedDateTimeISO(timeZone);
    return [1, 14, 28].map((days) => zoned.add({ days }).toInstant().toString());
  };
  for (const warm of [own, reference]) measure(starts, warm);
  const [ours, bare] = [measure(starts, own), measure(starts, reference)];
  say(
    `due times of a report on the working calendar: ${ours.toFixed(1)} µs; three additions of days in Temporal, ` +
      `weekends and holidays ignored: ${bare.toFixed(1)} µs; ratio ${(ours / bare).toFixed(2)}`,
  );
}

function measure(starts: readonly string[], work: (start: string) => unknown): number {
  const began = performance.now();
  for (const start of starts) work(start);
  return ((performance.now() - began) * 1000) / starts.length;
}
