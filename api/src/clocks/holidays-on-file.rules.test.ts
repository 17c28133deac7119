import { describe, expect, it } from 'vitest';

import { yearsWithoutHolidays } from './holidays-on-file.rules.ts';

const holidays = new Set(['2026-01-01', '2026-12-25']);

describe('years without holidays on file', () => {
  it.each([
    ['2025-09-30T15:59:59Z', [2025]],
    ['2026-09-30T15:59:59Z', []],
    ['2026-09-30T16:00:00Z', [2027]], // October has begun in Kupang
    ['2026-12-31T15:59:59Z', [2027]],
    ['2026-12-31T16:00:00Z', [2027]],
    ['2027-11-01T00:00:00Z', [2027, 2028]],
  ])('at %s are %j', (at, years) => {
    expect(yearsWithoutHolidays({ timeZone: 'Asia/Makassar', holidays }, Date.parse(at))).toEqual(years);
  });
});
