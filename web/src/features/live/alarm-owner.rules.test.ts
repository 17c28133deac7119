import { describe, expect, it } from 'vitest';
import { acknowledgedAmong, tellOwner, type Owned } from './alarm-owner.rules';

const had = (id: string, acknowledgedBy: string | null, second: number): Owned => ({
  id,
  acknowledgedBy,
  acknowledgedAt: `2026-11-23T06:01:${String(second).padStart(2, '0')}Z`,
});

describe('who has an alarm', () => {
  it('is told of what called and calls no longer', () => {
    const known = new Map([
      ['1', had('1', 'Ani', 5)],
      ['2', had('2', 'Ani', 6)],
    ]);
    const told = acknowledgedAmong(new Set(['1']), new Set(['2']), known);
    expect(told.map(({ id }) => id)).toEqual(['1']);
  });

  it('is not told of an alarm that ended without an owner', () => {
    const known = new Map([['1', { id: '1', acknowledgedAt: null }]]);
    expect(acknowledgedAmong(new Set(['1', '2']), new Set(), known)).toEqual([]);
  });

  it('is not told again of what still calls', () => {
    const known = new Map([['1', had('1', 'Ani', 5)]]);
    expect(acknowledgedAmong(new Set(['1']), new Set(['1']), known)).toEqual([]);
  });

  it('is one sentence for one person', () => {
    const told = tellOwner(tellOwner(null, [had('1', 'Ani', 1)]), [had('2', 'Ani', 2), had('3', 'Ani', 3)]);
    expect(told?.by).toBe('Ani');
    expect(told?.reports.map(({ id }) => id)).toEqual(['1', '2', '3']);
  });

  it('begins anew with another person', () => {
    const told = tellOwner(tellOwner(null, [had('1', 'Ani', 1)]), [had('2', 'Budi', 2)]);
    expect(told).toMatchObject({ by: 'Budi', reports: [{ id: '2' }] });
  });

  it('ends with the newest, in whatever order they are told', () => {
    const told = tellOwner(null, [had('2', 'Ani', 9), had('1', 'Ani', 3)]);
    expect(told?.reports.at(-1)?.id).toBe('2');
  });

  it('counts a report once', () => {
    expect(tellOwner(tellOwner(null, [had('1', 'Ani', 1)]), [had('1', 'Ani', 1)])?.reports).toHaveLength(1);
  });

  it('has no name where none may be seen', () => {
    expect(tellOwner(null, [had('1', null, 1)])).toMatchObject({ by: null });
  });
});
