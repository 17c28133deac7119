import { describe, expect, it } from 'vitest';

import { isOpen, MOVES, type PastStep, type ReportStatus } from '../reports/index.ts';
import { type Plot, tellLife } from './life-story.rules.ts';
import { randomOf } from './random.rules.ts';

const receivedAt = Date.parse('2026-02-03T01:00:00Z');
const HOUR = 3_600_000;
const plot: Plot = {
  receivedAt,
  now: receivedAt + 400 * 24 * HOUR,
  audience: 'GOVERNMENT',
  urgency: 'NORMAL',
  isRouted: true,
  isSeen: true,
  respondBy: receivedAt + 8 * HOUR,
  resolveBy: receivedAt + 72 * HOUR,
  expiresAt: null,
  officer: { kind: 'STAFF', id: null, name: 'Petugas PUPR' },
  operator: { kind: 'STAFF', id: null, name: 'Operator Puskom' },
  reasons: {
    ...{ hold: ['h'], resolve: ['r'], ask: ['a'], reject: ['n'] },
    ...{ merge: ['m'], unmerge: ['u'], reopen: ['o'], takeDown: ['t'] },
  },
  offsetMinutes: 480,
};

/** Where a life leads, by the table of the domain alone. */
function walk(steps: readonly PastStep[], begin: ReportStatus): ReportStatus[] {
  const path: ReportStatus[] = [begin];
  let before: ReportStatus = begin;
  for (const { kind } of steps) {
    const status = path.at(-1) ?? begin;
    if (kind === 'SUPPORTED' || kind === 'ACKNOWLEDGED') {
      expect(isOpen(status)).toBe(true);
      continue;
    }
    const move = MOVES.find(({ from, event }) => from === status && event === kind);
    expect(move, `${kind} from ${status}`).toBeDefined();
    path.push(move === undefined ? status : move.to === 'back' ? before : move.to);
    before = status;
  }
  return path;
}

const lives = (over: Partial<Plot>, count = 500) =>
  Array.from({ length: count }, (_, n) => tellLife(randomOf(`life ${String(n)}`), { ...plot, ...over }));

const PLOTS: readonly [string, Partial<Plot>][] = [
  ['an ordinary report', {}],
  ['an alarm', { urgency: 'CRITICAL' }],
  ['a report that no rule routed', { isRouted: false }],
  ['a report without targets', { respondBy: null, resolveBy: null }],
  ['information among neighbours', { audience: 'NEIGHBOURS', expiresAt: receivedAt + 72 * HOUR }],
  ['a report of this morning', { now: receivedAt + 3 * HOUR }],
];

describe.each(PLOTS)('%s', (_name, over) => {
  it('lives by the table of moves, five hundred times', () => {
    for (const steps of lives(over)) walk(steps, over.isRouted === false ? 'RECEIVED' : 'ASSIGNED');
  });

  it('goes forward in time, from its receipt until now', () => {
    const now = over.now ?? plot.now;
    for (const steps of lives(over)) {
      const times = steps.map(({ at }) => Date.parse(at));
      expect(times).toEqual(times.toSorted((a, b) => a - b));
      expect(times.every((time) => time > receivedAt && time <= now)).toBe(true);
    }
  });
});

it('a report that is held has a day on which it is looked at again, and rests until then', () => {
  const holds = lives({}, 1000).flatMap((steps) =>
    steps.flatMap((step, at) => (step.kind === 'HELD' ? [{ step, next: steps[at + 1] }] : [])),
  );
  expect(holds.length).toBeGreaterThan(30);
  for (const { step, next } of holds) {
    const ahead = Date.parse(step.reviewAt ?? '') - Date.parse(step.at);
    expect(ahead).toBeGreaterThan(0);
    expect(ahead).toBeLessThanOrEqual(90 * 24 * HOUR);
    if (next?.kind === 'RESUMED') expect(next.at >= (step.reviewAt ?? '')).toBe(true);
  }
});

describe('a thousand lives', () => {
  it('reach every status that a report can have', () => {
    const reached = new Set([
      ...lives({}, 1000).flatMap((steps) => walk(steps, 'ASSIGNED')),
      ...lives({ isRouted: false }, 5).flatMap((steps) => walk(steps, 'RECEIVED')),
      ...lives({ audience: 'NEIGHBOURS', expiresAt: receivedAt + 72 * HOUR }).flatMap((steps) =>
        walk(steps, 'ASSIGNED'),
      ),
    ]);
    expect(reached.size).toBe(12);
  });

  it('mostly end well, and some are forgotten', () => {
    const ends = lives({}, 1000).map((steps) => walk(steps, 'ASSIGNED').at(-1));
    const share = (status: ReportStatus) => ends.filter((end) => end === status).length / 1000;
    expect(share('CLOSED')).toBeGreaterThan(0.75);
    expect(share('ASSIGNED') + share('ACCEPTED')).toBeGreaterThan(0.01);
    expect(share('ASSIGNED') + share('ACCEPTED')).toBeLessThan(0.06);
  });

  it('are the same for the same seed', () => {
    expect(lives({}, 20)).toEqual(lives({}, 20));
  });

  it('have an alarm answered within minutes', () => {
    const waits = lives({ urgency: 'CRITICAL' }).map((steps) => {
      const first = steps.find(({ kind }) => kind === 'ACKNOWLEDGED');
      return first === undefined ? Infinity : Date.parse(first.at) - receivedAt;
    });
    expect(waits.toSorted((a, b) => a - b)[250]).toBeLessThan(3 * 60_000);
  });
});
