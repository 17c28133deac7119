import { describe, expect, it } from 'vitest';

import type { CityCalendar } from './city-snapshot.ts';
import { yearsWithoutHolidays } from './years-without-holidays.rules.ts';

const kupang = (...days: string[]): CityCalendar => ({
  ...{ timeZone: 'Asia/Makassar', workingDays: [1, 2, 3, 4, 5], opensAt: '08:00', closesAt: '16:00' },
  ...{ holidays: new Set(days), halfDays: new Map() },
});

describe('The years without holidays', () => {
  it.each([
    ['nothing is on file', [], '2026-11-25T00:00:00Z', [2026, 2027]],
    ['this year alone is', ['2026-12-25'], '2026-11-25T00:00:00Z', [2027]],
    ['both are', ['2026-12-25', '2027-01-01'], '2026-11-25T00:00:00Z', []],
    ['only years gone by are', ['2024-01-01'], '2026-06-01T00:00:00Z', [2026, 2027]],
    [
      "the city's new year has begun before that of UTC",
      ['2026-12-25'],
      '2026-12-31T17:00:00Z',
      [2027, 2028],
    ],
  ])('are told when %s', (_name, days, now, years) => {
    expect(yearsWithoutHolidays(kupang(...days), new Date(now))).toEqual(years);
  });

  it('do not count one whose only holiday is half a day', () => {
    const calendar = { ...kupang('2027-01-01'), halfDays: new Map([['2026-12-24', '12:00']]) };
    expect(yearsWithoutHolidays(calendar, new Date('2026-06-01T00:00:00Z'))).toEqual([]);
  });
});
