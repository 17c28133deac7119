import { describe, expect, it } from 'vitest';

import { checkHoliday } from './holiday.rules.ts';

const HOURS = { opensAt: '08:00', closesAt: '16:00' };
const CHRISTMAS = { day: '2026-12-25', name: 'Natal', source: 'SKB 3 Menteri', closesAt: null };

describe('A holiday', () => {
  it('is a whole day, or half of one that closes within working hours', () => {
    expect(checkHoliday(CHRISTMAS, HOURS)).toEqual(CHRISTMAS);
    expect(checkHoliday({ ...CHRISTMAS, closesAt: '12:00' }, HOURS)).toMatchObject({ closesAt: '12:00' });
  });

  it('may be 29 February of a leap year', () => {
    expect(checkHoliday({ ...CHRISTMAS, day: '2028-02-29' }, HOURS)).toMatchObject({ day: '2028-02-29' });
  });

  it.each([
    [{ day: '2026-02-29' }, 'day'],
    [{ day: '2026-02-31' }, 'day'],
    [{ day: '25-12-2026' }, 'day'],
    [{ name: ' ' }, 'name'],
    [{ source: '' }, 'source'],
    [{ closesAt: '08:00' }, 'closesAt'],
    [{ closesAt: '16:00' }, 'closesAt'],
    [{ closesAt: 'siang' }, 'closesAt'],
  ])('is refused with %o', (part, field) => {
    expect(checkHoliday({ ...CHRISTMAS, ...part }, HOURS)).toMatchObject({ code: 'INVALID', field });
  });
});
