import { describe, expect, it } from 'vitest';
import type { TimelineEntry } from './ports.ts';
import { foldSupport, overrun } from './timeline.rules.ts';

const entry = (kind: string, at: string): TimelineEntry => ({
  kind,
  at,
  actorName: null,
  agencyName: null,
  subdistrictName: null,
  reason: null,
  text: null,
  rating: null,
});

describe('the way of a report', () => {
  it('tells 200 neighbours in one row, with the time of the last', () => {
    const many = Array.from({ length: 200 }, (_, at) => entry('SUPPORTED', `t${String(at)}`));
    const rows = foldSupport([
      entry('SUBMITTED', 'a'),
      ...many,
      entry('STARTED', 'b'),
      entry('SUPPORTED', 'c'),
    ]);
    expect(rows.map(({ kind, count, at }) => [kind, count, at])).toEqual([
      ['SUBMITTED', 1, 'a'],
      ['SUPPORTED', 200, 't199'],
      ['STARTED', 1, 'b'],
      ['SUPPORTED', 1, 'c'],
    ]);
  });
});

describe('how late it is', () => {
  const DUE = '2026-11-23T06:00:00Z';
  it.each([
    ['2026-11-25T07:00:00Z', { unit: 'days', n: 2 }],
    ['2026-11-23T09:59:00Z', { unit: 'hours', n: 3 }],
    ['2026-11-23T06:00:10Z', { unit: 'minutes', n: 1 }],
    ['2026-11-23T05:00:00Z', null],
  ])('at %s is %j', (now, late) => {
    expect(overrun(DUE, Date.parse(now))).toEqual(late);
  });
});
