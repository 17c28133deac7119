import { parseDuration, times, type Duration } from './duration.ts';
import { workingTimeOf, type WorkingCalendar } from './working-calendar.ts';
import { DAY_MILLISECONDS } from './zone.ts';

/** ALWAYS runs day and night, WORKING in the city's working hours. */
export type ClockKind = 'ALWAYS' | 'WORKING';

/** What the clocks read of a category; a target without a duration does not exist. */
export interface ClockedCategory {
  readonly respondWithin: string | null;
  readonly respondClock: ClockKind | null;
  readonly resolveWithin: string | null;
  readonly resolveClock: ClockKind | null;
}

/** Instants as ISO 8601 in UTC; null where the category has no such target. */
export interface Targets {
  readonly respondDueAt: string | null;
  readonly resolveDueAt: string | null;
  /** From here on the report is publicly late: 200 % of the target that `lateFor` names. */
  readonly lateAt: string | null;
  /** When it is RESPOND, an acknowledgement ends the lateness: nothing else is promised. */
  readonly lateFor: 'RESOLVE' | 'RESPOND' | null;
  /** Years that these targets run through and that have no holiday on file, for a warning. */
  readonly yearsWithoutHolidays: readonly number[];
}

const LATE_FACTOR = 2;

export interface Target {
  readonly duration: Duration;
  readonly clock: ClockKind;
}

/**
 * When a target that starts now is due. Instants are ISO 8601, durations too (`P1D`, `PT4H`).
 * Microseconds a call: `npm run bench -- clocks`.
 *
 * @throws RangeError when the duration or the calendar is wrong.
 */
export function dueAt(start: string, duration: string, clock: ClockKind, calendar: WorkingCalendar): string {
  return written(endOf(read(start), { duration: parseDuration(duration), clock }, calendar));
}

/**
 * The clocks of a report that arrives now. A report is publicly late at 200 % of what residents wait for:
 * the solution, or the answer where no solution is promised.
 */
export function targetsOf(category: ClockedCategory, receivedAt: string, calendar: WorkingCalendar): Targets {
  const start = read(receivedAt);
  const respond = targetOf(category.respondWithin, category.respondClock);
  const resolve = targetOf(category.resolveWithin, category.resolveClock);
  const promised = resolve ?? respond;
  const lateAt = promised && endOf(start, late(promised), calendar);
  const respondDueAt = respond && endOf(start, respond, calendar);
  const working = [respond, resolve].some((each) => each?.clock === 'WORKING');
  return {
    respondDueAt: written(respondDueAt),
    resolveDueAt: written(resolve && endOf(start, resolve, calendar)),
    lateAt: written(lateAt),
    lateFor: promised && (resolve === null ? 'RESPOND' : 'RESOLVE'),
    yearsWithoutHolidays: working
      ? workingTimeOf(calendar).yearsWithoutHolidays(start, Math.max(lateAt ?? start, respondDueAt ?? start))
      : [],
  };
}

export function targetOf(within: string | null, clock: ClockKind | null): Target | null {
  if (within === null) return null;
  return { duration: parseDuration(within), clock: clock ?? 'ALWAYS' };
}

function late({ duration, clock }: Target): Target {
  return { duration: times(LATE_FACTOR, duration), clock };
}

/** When a target is over that starts now; epoch milliseconds. */
export function endOf(start: number, { duration, clock }: Target, calendar: WorkingCalendar): number {
  if (clock === 'WORKING') return workingTimeOf(calendar).after(start, duration);
  return start + duration.days * DAY_MILLISECONDS + duration.milliseconds;
}

function read(instant: string): number {
  const milliseconds = Date.parse(instant);
  if (Number.isNaN(milliseconds)) throw new RangeError(`Not an ISO 8601 instant: ${instant}`);
  return milliseconds;
}

function written(epochMilliseconds: number): string;
function written(epochMilliseconds: number | null): string | null;
function written(epochMilliseconds: number | null): string | null {
  return epochMilliseconds === null ? null : new Date(epochMilliseconds).toISOString();
}
