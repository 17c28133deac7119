import { describe, expect, it } from 'vitest';

import { barsOf, fillBars, isTooLong, MOST_BARS } from './bars.rules.ts';

const KUPANG = 'Asia/Makassar';
const BERLIN = 'Europe/Berlin';

describe('The bars of a histogram', () => {
  it.each([
    [
      'an hour',
      '2026-11-26T03:20:00Z',
      '2026-11-26T04:20:00Z',
      KUPANG,
      'HOUR',
      2,
      '2026-11-26T03:00:00.000000Z',
    ],
    [
      'a day',
      '2026-11-25T16:00:00Z',
      '2026-11-26T16:00:00Z',
      KUPANG,
      'HOUR',
      24,
      '2026-11-25T16:00:00.000000Z',
    ],
    [
      'a week',
      '2026-11-19T16:00:00Z',
      '2026-11-26T16:00:00Z',
      KUPANG,
      'DAY',
      7,
      '2026-11-19T16:00:00.000000Z',
    ],
    [
      'part of a week',
      '2026-11-19T15:00:00Z',
      '2026-11-26T17:00:00Z',
      KUPANG,
      'DAY',
      9,
      '2026-11-18T16:00:00.000000Z',
    ],
    [
      'a year',
      '2025-11-25T16:00:00Z',
      '2026-11-25T16:00:00Z',
      KUPANG,
      'WEEK',
      53,
      '2025-11-23T16:00:00.000000Z',
    ],
    [
      'five years',
      '2021-11-25T16:00:00Z',
      '2026-11-25T16:00:00Z',
      KUPANG,
      'MONTH',
      61,
      '2021-10-31T16:00:00.000000Z',
    ],
    [
      'thirty years',
      '1996-11-25T16:00:00Z',
      '2026-11-25T16:00:00Z',
      KUPANG,
      'YEAR',
      31,
      '1995-12-31T16:00:00.000000Z',
    ],
    [
      'days over a change of clocks',
      '2026-03-20T23:00:00Z',
      '2026-04-02T22:00:00Z',
      BERLIN,
      'DAY',
      13,
      '2026-03-20T23:00:00.000000Z',
    ],
    [
      'nothing',
      '2026-11-26T03:00:00Z',
      '2026-11-26T03:00:00Z',
      KUPANG,
      'HOUR',
      1,
      '2026-11-26T03:00:00.000000Z',
    ],
  ] as const)('of %s', (_what, from, to, zone, unit, count, first) => {
    const found = barsOf(from, to, zone);
    expect([found.unit, found.bars.length, found.bars[0]?.from]).toEqual([unit, count, first]);
  });

  it('lie side by side, cover the range and are never too many', () => {
    for (const zone of [KUPANG, BERLIN, 'America/St_Johns']) {
      for (let hours = 1; hours < 60 * 366 * 24; hours = Math.ceil(hours * 1.7)) {
        const from = new Date(Date.UTC(2020, 1, 29, 5, 45) + hours * 1_234_567).toISOString();
        const to = new Date(Date.parse(from) + hours * 3_600_000).toISOString();
        const { bars } = barsOf(from, to, zone);
        expect(bars.length).toBeLessThanOrEqual(MOST_BARS);
        bars.forEach((bar, index) => {
          expect(bar.from < bar.to).toBe(true);
          if (index > 0) expect(bar.from).toBe(bars[index - 1]?.to);
        });
        expect(Date.parse(bars[0]?.from ?? '')).toBeLessThanOrEqual(Date.parse(from));
        expect(Date.parse(bars.at(-1)?.to ?? '')).toBeGreaterThanOrEqual(Date.parse(to));
      }
    }
  });

  it('are made for 120 years and no more', () => {
    expect(isTooLong('1906-11-27T00:00:00.000000Z', '2026-11-26T00:00:00.000000Z')).toBe(false);
    expect(isTooLong('1906-11-20T00:00:00.000000Z', '2026-11-26T00:00:00.000000Z')).toBe(true);
    expect(isTooLong('0001-01-01T00:00:00.000000Z', '9999-12-31T00:00:00.000000Z')).toBe(true);
    expect(isTooLong('2026-11-26T00:00:00.000000Z', '2000-01-01T00:00:00.000000Z')).toBe(false);
  });

  it('take each count once, and none from outside', () => {
    const { bars } = barsOf('2026-11-19T16:00:00Z', '2026-11-26T16:00:00Z', KUPANG);
    const counts = [
      { at: '2026-11-18T16:00:00.000000Z', count: 5 },
      { at: '2026-11-19T16:00:00.000000Z', count: 1 },
      { at: '2026-11-20T15:59:59.999999Z', count: 2 },
      { at: '2026-11-22T16:00:00.000000Z', count: 4 },
      { at: '2026-11-26T16:00:00.000000Z', count: 7 },
    ];
    expect(fillBars(bars, counts)).toEqual([3, 0, 0, 4, 0, 0, 0]);
  });
});
