import { describe, expect, it } from 'vitest';

import type { ReportClocks } from './report-clocks.rules.ts';
import { dueStep, nextStep, type TimedReport, type TimedStep } from './timed-steps.rules.ts';

const START = '2026-11-24T02:00:00.000Z';
const after = (minutes: number): string => new Date(Date.parse(START) + minutes * 60_000).toISOString();
const THRESHOLDS = ([50, 100, 150, 200] as const).flatMap((percent) => [
  { clock: 'RESPOND' as const, percent, at: after(percent) },
  { clock: 'RESOLVE' as const, percent, at: after(percent * 10) },
]);
const CLOCKS: ReportClocks = {
  ...{ respondDueAt: after(100), resolveDueAt: after(1000), lateAt: after(2000), pausedSince: null },
  thresholds: THRESHOLDS,
};
const STATUSES = [
  ...['RECEIVED', 'ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'ON_HOLD', 'NEEDS_INFO', 'RESOLVED', 'CLOSED'],
  ...['REJECTED', 'MERGED', 'WITHDRAWN', 'EXPIRED'],
];
const everyCase = STATUSES.flatMap((status) =>
  ['LOW', 'NORMAL', 'HIGH', 'CRITICAL'].flatMap((urgency) =>
    [true, false].map((isRejectable) => ({ status, urgency, isRejectable })),
  ),
);

describe('the next step by itself', () => {
  it.each(everyCase)('$status, $urgency, rejectable $isRejectable', ({ status, urgency, isRejectable }) => {
    const found = nextStep(report({ status, urgency, isRejectable, reviewAt: after(30) }), CLOCKS);
    expect(found).toEqual(expected(status, urgency === 'CRITICAL', isRejectable));
  });

  it('is none for what is on hold without a date', () => {
    expect(nextStep(report({ status: 'ON_HOLD' }), CLOCKS)).toBeNull();
  });

  it('of a ladder comes after the rungs taken; a higher rung stands for the lower ones', () => {
    expect(stepAfter('RESPOND_50')).toBe('RESPOND_100');
    expect(stepAfter('RESPOND_150')).toBe('RESPOND_200');
    expect(stepAfter('RESPOND_200')).toBe('RESOLVE_50');
    expect(stepAfter('RESPOND_200', 'RESOLVE_200')).toBeUndefined();
  });

  it('is not the alarm once somebody acknowledged', () => {
    const critical = report({ urgency: 'CRITICAL', acknowledgedAt: after(0.5) });
    expect(nextStep(critical, CLOCKS)?.step).toBe('RESPOND_50');
  });
});

describe('the step that is due', () => {
  it.each([
    [0.9, null],
    [1, 'ACKNOWLEDGE_60'],
    [1.9, 'ACKNOWLEDGE_60'],
    [2, 'ACKNOWLEDGE_120'],
    [5000, 'ACKNOWLEDGE_120'],
  ])('%d minutes after a fire nobody acknowledged: %s', (minutes, step) => {
    expect(dueStep(report({ urgency: 'CRITICAL' }), CLOCKS, after(minutes))?.step ?? null).toBe(step);
  });

  it('after days away is the highest rung of each ladder, and nothing after that', () => {
    const taken: TimedStep[] = [];
    for (;;) {
      const due = dueStep(report({ urgency: 'CRITICAL', taken }), CLOCKS, after(1600));
      if (due === null) break;
      taken.push(due.step);
    }
    expect(taken).toEqual(['ACKNOWLEDGE_120', 'RESPOND_200', 'RESOLVE_150']);
  });
});

function expected(status: string, critical: boolean, isRejectable: boolean): object | null {
  switch (status) {
    case 'RESOLVED':
      return { step: 'UNDISPUTED', at: after(7 * 24 * 60) };
    case 'ON_HOLD':
      return { step: 'REVIEW', at: after(30) };
    case 'NEEDS_INFO':
      if (critical) return { step: 'ACKNOWLEDGE_60', at: after(1) };
      return isRejectable ? { step: 'ANSWER_MISSING', at: after(72 * 60) } : null;
    case 'RECEIVED':
    case 'ASSIGNED':
    case 'ACCEPTED':
    case 'IN_PROGRESS':
      return critical ? { step: 'ACKNOWLEDGE_60', at: after(1) } : { step: 'RESPOND_50', at: after(50) };
    default:
      return null;
  }
}

function stepAfter(...taken: TimedStep[]): TimedStep | undefined {
  return nextStep(report({ taken }), CLOCKS)?.step;
}

function report(part: Partial<TimedReport>): TimedReport {
  return {
    ...{ status: 'ASSIGNED', urgency: 'NORMAL', startedAt: START, since: START, reviewAt: null },
    ...{ acknowledgedAt: null, isRejectable: true, taken: [] },
    ...part,
  };
}
