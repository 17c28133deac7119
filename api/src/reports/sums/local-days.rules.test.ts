import { describe, expect, it } from 'vitest';

import { dayBeginning, piecesOf } from './local-days.rules.ts';

const day = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

describe('The day that begins at an instant', () => {
  it.each([
    ['2026-11-25T16:00:00.000000Z', 'Asia/Makassar', '2026-11-26'],
    ['2026-11-25T16:00:00Z', 'Asia/Makassar', '2026-11-26'],
    ['2026-11-26T00:00:00Z', 'UTC', '2026-11-26'],
    ['2026-03-28T23:00:00Z', 'Europe/Berlin', '2026-03-29'],
    ['2026-03-29T22:00:00Z', 'Europe/Berlin', '2026-03-30'],
  ])('%s in %s is %s', (instant, zone, expected) => {
    expect(dayBeginning(instant, zone)).toBe(day(expected));
  });

  it.each([
    '2026-11-25T16:00:00.000001Z',
    '2026-11-25T16:00:01Z',
    '2026-11-25T16:30:00Z',
    '2026-11-26T00:00:00Z',
  ])('is none at %s', (instant) => {
    expect(dayBeginning(instant, 'Asia/Makassar')).toBeNull();
  });
});

describe('A range of days', () => {
  it.each([
    ['everything', null, null, ['ALWAYS null null']],
    ['some days', '2026-03-04', '2026-03-20', ['DAY 2026-03-04 2026-03-20']],
    ['days about the end of a month', '2026-03-20', '2026-04-03', ['DAY 2026-03-20 2026-04-03']],
    ['one month', '2026-03-01', '2026-04-01', ['MONTH 2026-03-01 2026-04-01']],
    [
      'months and what is left over',
      '2025-12-30',
      '2026-03-02',
      ['DAY 2025-12-30 2026-01-01', 'MONTH 2026-01-01 2026-03-01', 'DAY 2026-03-01 2026-03-02'],
    ],
    ['since a day', '2025-12-30', null, ['DAY 2025-12-30 2026-01-01', 'MONTH 2026-01-01 null']],
    ['until a day', null, '2026-02-03', ['MONTH null 2026-02-01', 'DAY 2026-02-01 2026-02-03']],
    ['nothing', '2026-03-20', '2026-03-20', ['DAY 2026-03-20 2026-03-20']],
  ])('of %s is read in pieces', (_what, from, to, expected) => {
    const iso = (at: number | null): string =>
      at === null ? 'null' : new Date(at * 86_400_000).toISOString().slice(0, 10);
    const pieces = piecesOf({ from: from === null ? null : day(from), to: to === null ? null : day(to) });
    expect(pieces.map(({ span, from, to }) => `${span} ${iso(from)} ${iso(to)}`)).toEqual(expected);
  });

  it('is covered once, whatever its ends', () => {
    const begin = day('2025-11-01');
    for (let from = begin; from < begin + 130; from += 7) {
      for (let to = from; to < begin + 160; to += 5) {
        const pieces = piecesOf({ from, to });
        const length = pieces.reduce((sum, piece) => sum + ((piece.to ?? 0) - (piece.from ?? 0)), 0);
        expect(length).toBe(to - from);
        pieces.forEach((piece, index) => {
          expect(piece.from).toBe(index === 0 ? from : pieces[index - 1]?.to);
        });
      }
    }
  });
});
