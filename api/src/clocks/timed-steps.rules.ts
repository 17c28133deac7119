import type { ReportClocks } from './report-clocks.rules.ts';

/** What happens to a report by itself when a time has come. */
export type TimedStep =
  | 'ACKNOWLEDGE_60'
  | 'ACKNOWLEDGE_120'
  | `${'RESPOND' | 'RESOLVE'}_${50 | 100 | 150 | 200}`
  /** A report on hold has reached its review date. */
  | 'REVIEW'
  /** The reporter was asked and did not answer for 72 hours. */
  | 'ANSWER_MISSING'
  /** Solved for seven days, and nobody said otherwise. */
  | 'UNDISPUTED';

export interface DueStep {
  readonly step: TimedStep;
  /** ISO 8601, UTC. */
  readonly at: string;
}

export interface TimedReport {
  readonly status: string;
  readonly urgency: string;
  /** When it was received, or reopened last. */
  readonly startedAt: string;
  readonly acknowledgedAt: string | null;
  /** When it came into its present status. */
  readonly since: string;
  readonly reviewAt: string | null;
  /** Somebody left an address or a number, and no other office works on a part: an answer may be waited for in vain. */
  readonly isRejectable: boolean;
  /** Steps taken since it started; REVIEW only when it was taken in the present status. */
  readonly taken: readonly TimedStep[];
}

const SECOND = 1000;
const HOUR = 3600 * SECOND;
const ANSWER_HOURS = 72;
const DISPUTE_DAYS = 7;

/** The next thing that happens to a report if nobody does anything; null when it may wait for ever. */
export function nextStep(report: TimedReport, clocks: ReportClocks): DueStep | null {
  return earliest(stepsAhead(report, clocks));
}

/**
 * The step that is to be taken now; null when none is due. Of a ladder only the highest rung that has been reached:
 * after days away nobody is nudged, warned and called at once.
 */
export function dueStep(report: TimedReport, clocks: ReportClocks, now: string): DueStep | null {
  const due = stepsAhead(report, clocks).filter(({ at }) => Date.parse(at) <= Date.parse(now));
  const first = earliest(due);
  if (first === null) return null;
  const [ladder] = rung(first.step);
  const same = due.filter(({ step }) => rung(step)[0] === ladder);
  return same.reduce((highest, each) => (rung(each.step)[1] > rung(highest.step)[1] ? each : highest), first);
}

function stepsAhead(report: TimedReport, clocks: ReportClocks): DueStep[] {
  return stepsOf(report, clocks).filter(({ step }) => !isTaken(step, report.taken));
}

function earliest(steps: readonly DueStep[]): DueStep | null {
  return steps.reduce<DueStep | null>(
    (first, each) => (first === null || Date.parse(each.at) < Date.parse(first.at) ? each : first),
    null,
  );
}

function stepsOf(report: TimedReport, clocks: ReportClocks): DueStep[] {
  switch (report.status) {
    case 'RESOLVED':
      return [{ step: 'UNDISPUTED', at: later(report.since, DISPUTE_DAYS * 24 * HOUR) }];
    case 'NEEDS_INFO':
      // Never rejected by itself: what is CRITICAL, and what nobody could have answered.
      return report.urgency === 'CRITICAL' || !report.isRejectable
        ? acknowledgements(report)
        : [{ step: 'ANSWER_MISSING', at: later(report.since, ANSWER_HOURS * HOUR) }];
    case 'ON_HOLD':
      return report.reviewAt === null ? [] : [{ step: 'REVIEW', at: report.reviewAt }];
    case 'RECEIVED':
    case 'ASSIGNED':
    case 'ACCEPTED':
    case 'IN_PROGRESS':
      return [
        ...acknowledgements(report),
        ...clocks.thresholds.map(({ at, clock, percent }) => threshold(at, clock, percent)),
      ];
    default:
      return [];
  }
}

function threshold(at: string, clock: 'RESPOND' | 'RESOLVE', percent: 50 | 100 | 150 | 200): DueStep {
  return { step: `${clock}_${percent}`, at };
}

function acknowledgements({ urgency, acknowledgedAt, startedAt }: TimedReport): DueStep[] {
  if (urgency !== 'CRITICAL' || acknowledgedAt !== null) return [];
  return [
    { step: 'ACKNOWLEDGE_60', at: later(startedAt, 60 * SECOND) },
    { step: 'ACKNOWLEDGE_120', at: later(startedAt, 120 * SECOND) },
  ];
}

/** A higher step of one ladder stands for the lower ones as well. */
function isTaken(step: TimedStep, taken: readonly TimedStep[]): boolean {
  const [ladder, height] = rung(step);
  return taken.some((each) => {
    const [other, reached] = rung(each);
    return other === ladder && reached >= height;
  });
}

function rung(step: TimedStep): readonly [string, number] {
  const [, ladder = step, height = '0'] = /^(.+)_(\d+)$/.exec(step) ?? [];
  return [ladder, Number(height)];
}

function later(instant: string, milliseconds: number): string {
  return new Date(Date.parse(instant) + milliseconds).toISOString();
}
