import {
  type ClockedCategory,
  clocksOf,
  type DueStep,
  dueStep,
  nextStep,
  type Pause,
  type TimedReport,
  type TimedStep,
  type WorkingCalendar,
} from '../clocks/index.ts';
import type { LockedReport } from './locked-report.ts';
import { type EventKind, isOpen } from './report-life.rules.ts';

/** An event as far as clocks read it. */
export interface ClockEvent {
  readonly kind: EventKind;
  readonly at: string;
  readonly step: TimedStep | null;
}

type Clocked = Pick<
  LockedReport,
  | 'status'
  | 'urgency'
  | 'received_at'
  | 'acknowledged_at'
  | 'review_at'
  | 'respond_due_at'
  | 'resolve_due_at'
  | 'late_at'
>;

export interface ClockPatch {
  readonly respond_due_at: string | null;
  readonly resolve_due_at: string | null;
  readonly late_at: string | null;
  readonly paused_at: string | null;
  readonly next_step_at: string | null;
}

/** The columns of a report's row that are worked out from its history. */
export function clockPatch(
  report: Clocked,
  history: readonly ClockEvent[],
  isRejectable: boolean,
  category: ClockedCategory,
  calendar: WorkingCalendar,
): ClockPatch {
  const { clocks, timed } = stateOf(report, history, isRejectable, category, calendar);
  const next = nextStep(timed, clocks);
  const nextStepAt = next?.at ?? null;
  // What has ended keeps the promises that it was judged by.
  if (!isOpen(report.status)) {
    const { respond_due_at, resolve_due_at, late_at } = report;
    return { respond_due_at, resolve_due_at, late_at, paused_at: null, next_step_at: nextStepAt };
  }
  return {
    respond_due_at: clocks.respondDueAt,
    resolve_due_at: clocks.resolveDueAt,
    late_at: clocks.lateAt,
    paused_at: clocks.pausedSince,
    next_step_at: nextStepAt,
  };
}

/** The step that a report has come to by itself; null when none is due. */
export function dueStepOf(
  report: Clocked,
  history: readonly ClockEvent[],
  isRejectable: boolean,
  category: ClockedCategory,
  calendar: WorkingCalendar,
  now: string,
): DueStep | null {
  const { clocks, timed } = stateOf(report, history, isRejectable, category, calendar);
  return dueStep(timed, clocks, now);
}

function stateOf(
  report: Clocked,
  history: readonly ClockEvent[],
  isRejectable: boolean,
  category: ClockedCategory,
  calendar: WorkingCalendar,
) {
  const restart = history.findLastIndex(({ kind }) => kind === 'REOPENED');
  const round = history.slice(restart + 1);
  const startedAt = history[restart]?.at ?? report.received_at;
  const clocks = clocksOf(
    category,
    { startedAt, answeredAt: report.acknowledged_at, pauses: pausesOf(round) },
    calendar,
  );
  return { clocks, timed: timedReport(report, round, startedAt, isRejectable) };
}

function timedReport(
  report: Clocked,
  round: readonly ClockEvent[],
  startedAt: string,
  isRejectable: boolean,
): TimedReport {
  const cameAt = round.findLastIndex(({ step }) => step === null);
  return {
    status: report.status,
    urgency: report.urgency,
    startedAt,
    acknowledgedAt: report.acknowledged_at,
    since: round[cameAt]?.at ?? startedAt,
    reviewAt: report.review_at,
    isRejectable,
    // Held a second time, a report is looked at again a second time.
    taken: round.flatMap(({ step }, at) =>
      step === null || (step === 'REVIEW' && at < cameAt) ? [] : [step],
    ),
  };
}

const WAITS: ReadonlySet<EventKind> = new Set<EventKind>(['HELD', 'INFO_REQUESTED']);
/** Also another agency's taking it: what waited begins anew there. */
const GOES_ON: ReadonlySet<EventKind> = new Set<EventKind>([
  'RESUMED',
  'INFO_GIVEN',
  'TRANSFER_TAKEN',
  'ASSIGNED',
]);

/** While the office could do nothing: on hold, asking, or merged. What was merged while it waited waits on afterwards. */
export function pausesOf(history: readonly ClockEvent[]): Pause[] {
  const pauses: { from: string; to: string | null }[] = [];
  let [waits, merged] = [false, false];
  for (const { kind, at } of history) {
    if (WAITS.has(kind)) waits = true;
    else if (GOES_ON.has(kind)) waits = false;
    else if (kind === 'MERGED' || kind === 'UNMERGED') merged = kind === 'MERGED';
    const last = pauses.at(-1);
    const running = last?.to === null;
    if ((waits || merged) && !running) pauses.push({ from: at, to: null });
    else if (!waits && !merged && running) last.to = at;
  }
  return pauses;
}
