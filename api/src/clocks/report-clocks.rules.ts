import { type ClockedCategory, type ClockKind, endOf, targetOf, type Target } from './clocks.rules.ts';
import { times } from './duration.ts';
import { workingTimeOf, type WorkingCalendar } from './working-calendar.ts';

/** What the clocks read of the history of a report. Instants are ISO 8601, UTC. */
export interface ClockHistory {
  /** Received, or reopened last: both clocks start there. */
  readonly startedAt: string;
  /** When a person first answered; null while nobody has. */
  readonly answeredAt: string | null;
  /** While it was on hold, merged, or waited for the reporter; oldest first. The last may still run (`to` null). */
  readonly pauses: readonly Pause[];
}

export interface Pause {
  readonly from: string;
  readonly to: string | null;
}

export interface Threshold {
  readonly clock: 'RESPOND' | 'RESOLVE';
  readonly percent: 50 | 100 | 150 | 200;
  readonly at: string;
}

export interface ReportClocks {
  readonly respondDueAt: string | null;
  /** Null while the clock is paused, for then nobody can tell. */
  readonly resolveDueAt: string | null;
  /** From here on publicly late: 200 % of what residents wait for. A pause holds it back, unless it had passed. */
  readonly lateAt: string | null;
  readonly pausedSince: string | null;
  /** Of the clocks that run, also those that have passed, in no order. */
  readonly thresholds: readonly Threshold[];
}

const PERCENTS = [50, 100, 150, 200] as const;

/**
 * The clocks of a report, from its history and the city's calendar alone: asked again after a holiday was added,
 * they answer as if it had always been on file.
 */
export function clocksOf(
  category: ClockedCategory,
  history: ClockHistory,
  calendar: WorkingCalendar,
): ReportClocks {
  const respond = targetOf(category.respondWithin, category.respondClock);
  const resolve = targetOf(category.resolveWithin, category.resolveClock);
  const start = Date.parse(history.startedAt);
  const running = history.pauses.at(-1)?.to === null ? history.pauses.at(-1) : undefined;
  const ended = history.pauses.filter((pause): pause is EndedPause => pause.to !== null);
  // An answer is owed also while the rest waits.
  const respondAt = (percent: Threshold['percent']): number | null =>
    respond && share(start, respond, percent, calendar, []);
  const resolveAt = (percent: Threshold['percent']): number | null =>
    resolve && share(start, resolve, percent, calendar, ended);
  const answered = history.answeredAt !== null;
  const lateAt = resolve !== null ? resolveAt(200) : answered ? null : respondAt(200);
  const heldBack =
    resolve !== null && running !== undefined && lateAt !== null && lateAt > Date.parse(running.from);
  return {
    respondDueAt: written(respondAt(100)),
    resolveDueAt: running === undefined ? written(resolveAt(100)) : null,
    lateAt: heldBack ? null : written(lateAt),
    pausedSince: running?.from ?? null,
    thresholds: PERCENTS.flatMap((percent) => [
      ...(answered ? [] : threshold('RESPOND', percent, respondAt(percent))),
      ...(running === undefined ? threshold('RESOLVE', percent, resolveAt(percent)) : []),
    ]),
  };
}

interface EndedPause extends Pause {
  readonly to: string;
}

/** When so many percent of a target are used up. A pause that began after that moment changes nothing any more. */
function share(
  start: number,
  target: Target,
  percent: Threshold['percent'],
  calendar: WorkingCalendar,
  pauses: readonly EndedPause[],
): number {
  let end = shareWithoutPauses(start, target, percent, calendar);
  for (const { from, to } of pauses) {
    const [began, ceased] = [Math.max(start, Date.parse(from)), Date.parse(to)];
    if (began >= end || ceased <= start) continue;
    end = pushed(end, began, ceased, target.clock, calendar);
  }
  return end;
}

/** Half a target is half of the time that really runs until it is due: short days are halved as they are. */
function shareWithoutPauses(
  start: number,
  target: Target,
  percent: Threshold['percent'],
  calendar: WorkingCalendar,
): number {
  const whole = endOf(start, target, calendar);
  if (percent === 100) return whole;
  if (percent === 50) return midway(start, whole, target.clock, calendar);
  const twice = endOf(start, { ...target, duration: times(2, target.duration) }, calendar);
  return percent === 200 ? twice : midway(whole, twice, target.clock, calendar);
}

function midway(from: number, to: number, clock: ClockKind, calendar: WorkingCalendar): number {
  if (clock === 'ALWAYS') return from + Math.floor((to - from) / 2);
  const working = workingTimeOf(calendar);
  return working.after(from, { days: 0, milliseconds: Math.floor(working.between(from, to) / 2) });
}

function pushed(end: number, from: number, to: number, clock: ClockKind, calendar: WorkingCalendar): number {
  if (clock === 'ALWAYS') return end + (to - from);
  const working = workingTimeOf(calendar);
  const milliseconds = working.between(from, to);
  return milliseconds === 0 ? end : working.after(end, { days: 0, milliseconds });
}

function threshold(clock: Threshold['clock'], percent: Threshold['percent'], at: number | null): Threshold[] {
  const instant = written(at);
  return instant === null ? [] : [{ clock, percent, at: instant }];
}

function written(epochMilliseconds: number | null): string | null {
  return epochMilliseconds === null ? null : new Date(epochMilliseconds).toISOString();
}
