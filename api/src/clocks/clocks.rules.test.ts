import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { dueAt, targetsOf, type ClockKind } from './clocks.rules.ts';
import type { WorkingCalendar } from './working-calendar.ts';

const kupang = calendarOf({ holidays: ['2026-12-25', '2027-01-01', '2028-02-29'] });
const berlin = calendarOf({
  timeZone: 'Europe/Berlin',
  workingDays: [1, 2, 3, 4, 5, 6, 7],
  opensAt: '00:00',
  closesAt: '24:00',
});

describe('the working clock of Kupang (WITA, Mon–Fri 08:00–16:00)', () => {
  it.each([
    ['a Tuesday morning, one day', '2026-11-24 10:00', 'P1D', '2026-11-25 10:00'],
    ['a Friday evening starts on Monday at opening', '2026-11-20 19:00', 'P1D', '2026-11-24 08:00'],
    ['a Friday at closing time starts on Monday', '2026-11-20 16:00', 'PT1H', '2026-11-23 09:00'],
    ['a Friday just before closing', '2026-11-20 15:59', 'P1D', '2026-11-23 15:59'],
    ['before opening starts at opening', '2026-11-24 05:30', 'PT2H', '2026-11-24 10:00'],
    ['hours carry over to the next morning', '2026-11-24 15:00', 'PT3H', '2026-11-25 10:00'],
    ['hours that end at closing are due at closing', '2026-11-24 12:00', 'PT4H', '2026-11-24 16:00'],
    ['Christmas on a Friday is skipped', '2026-12-24 11:00', 'P1D', '2026-12-28 11:00'],
    ['a report on a holiday starts after it', '2026-12-25 11:00', 'PT1H', '2026-12-28 09:00'],
    ['the turn of the year', '2026-12-31 11:00', 'P1D', '2027-01-04 11:00'],
    ['a leap day that is a holiday', '2028-02-28 11:00', 'P1D', '2028-03-01 11:00'],
    ['fourteen working days', '2026-11-23 14:03', 'P14D', '2026-12-11 14:03'],
    ['days first, then hours', '2026-11-20 15:00', 'P1DT2H', '2026-11-24 09:00'],
    ['seconds and minutes', '2026-11-24 15:59', 'PT1M30S', '2026-11-25 08:00:30'],
  ])('%s', (_, start, duration, due) => {
    expect(dueAt(inKupang(start), duration, 'WORKING', kupang)).toBe(inKupang(due));
  });

  it('runs day and night when the clock is ALWAYS', () => {
    expect(dueAt('2026-12-24T20:00:00.000Z', 'PT15M', 'ALWAYS', kupang)).toBe('2026-12-24T20:15:00.000Z');
    expect(dueAt('2026-12-24T20:00:00.123456Z', 'P1D', 'ALWAYS', kupang)).toBe('2026-12-25T20:00:00.123Z');
  });

  it.each(['P', 'PT', 'P1W', 'P1M', '1D', 'P0D', 'PT0S', 'P1.5D', 'P-1D', '', 'PT4', ' P1D'])(
    'refuses the duration "%s"',
    (duration) => {
      expect(() => dueAt('2026-11-24T00:00:00Z', duration, 'WORKING', kupang)).toThrow(RangeError);
    },
  );

  it('refuses a start that is no instant', () => {
    expect(() => dueAt('yesterday', 'P1D', 'WORKING', kupang)).toThrow(RangeError);
  });

  it.each([
    ['without working days', { workingDays: [] }],
    ['that closes before it opens', { opensAt: '16:00', closesAt: '08:00' }],
    ['with a time that is none', { opensAt: '8' }],
    ['in an unknown zone', { timeZone: 'Asia/Kupang' }],
    ['with a holiday that is no date', { holidays: ['25 December'] }],
  ])('refuses a calendar %s', (_, wrong) => {
    expect(() => dueAt('2026-11-24T00:00:00Z', 'P1D', 'WORKING', calendarOf(wrong))).toThrow(RangeError);
  });
});

describe('where clocks change', () => {
  it('a working day keeps its clock time', () => {
    // 2026-10-25: Berlin goes from UTC+2 to UTC+1.
    expect(dueAt('2026-10-24T10:00:00Z', 'P1D', 'WORKING', berlin)).toBe('2026-10-25T11:00:00.000Z');
  });

  it('a day has the hours that it really has', () => {
    expect(dueAt('2026-10-24T22:00:00Z', 'PT25H', 'WORKING', berlin)).toBe('2026-10-25T23:00:00.000Z');
    expect(dueAt('2026-03-28T23:00:00Z', 'PT23H', 'WORKING', berlin)).toBe('2026-03-29T22:00:00.000Z');
  });

  it('a clock time that is skipped moves forward', () => {
    // 02:30 does not exist on 2026-03-29.
    expect(dueAt('2026-03-28T01:30:00Z', 'P1D', 'WORKING', berlin)).toBe('2026-03-29T01:30:00.000Z');
  });
});

describe('any start over twelve years', () => {
  const calendars: [string, WorkingCalendar][] = [
    ['Kupang', calendarOf({ holidays: everyTenthDay() })],
    ['Berlin, around the clock', calendarOf({ ...berlin, holidays: everyTenthDay() })],
    [
      'New York, Sunday to Thursday',
      calendarOf({ timeZone: 'America/New_York', workingDays: [7, 1, 2, 3, 4] }),
    ],
    ['Lord Howe, half an hour of change', calendarOf({ timeZone: 'Australia/Lord_Howe', opensAt: '00:00' })],
    ['Apia, which skipped a Friday', calendarOf({ timeZone: 'Pacific/Apia' })],
  ];

  it.each(calendars)('%s agrees with a slow walk in Temporal', (_, calendar) => {
    for (const { start, hours, days } of starts(400)) {
      const duration = `P${String(days)}DT${String(hours)}H`;
      expect(dueAt(start, duration, 'WORKING', calendar), `${start} + ${duration}`).toBe(
        slowDueAt(start, days, hours, calendar),
      );
    }
  });

  it.each(calendars)('%s: later starts are never due earlier, longer targets never sooner', (_, calendar) => {
    const ordered = starts(300)
      .map(({ start }) => start)
      .sort();
    let last = '';
    for (const start of ordered) {
      const due = dueAt(start, 'PT5H', 'WORKING', calendar);
      expect(due > start && due >= last).toBe(true);
      expect(dueAt(start, 'PT6H', 'WORKING', calendar) > due).toBe(true);
      last = due;
    }
  });
});

describe('the targets of a category', () => {
  const received = inKupang('2026-11-20 19:00');

  it('are late at 200 % of the solution', () => {
    expect(targetsOf(category('P1D', 'WORKING', 'P7D', 'WORKING'), received, kupang)).toEqual({
      respondDueAt: inKupang('2026-11-24 08:00'),
      resolveDueAt: inKupang('2026-12-02 08:00'),
      lateAt: inKupang('2026-12-11 08:00'),
      lateFor: 'RESOLVE',
      yearsWithoutHolidays: [],
    });
  });

  it('are late at 200 % of the answer where no solution is promised', () => {
    expect(targetsOf(category('PT5M', 'ALWAYS', null, null), received, kupang)).toEqual({
      respondDueAt: '2026-11-20T11:05:00.000Z',
      resolveDueAt: null,
      lateAt: '2026-11-20T11:10:00.000Z',
      lateFor: 'RESPOND',
      yearsWithoutHolidays: [],
    });
  });

  it('are none for information among neighbours', () => {
    expect(targetsOf(category(null, null, null, null), received, kupang)).toEqual({
      respondDueAt: null,
      resolveDueAt: null,
      lateAt: null,
      lateFor: null,
      yearsWithoutHolidays: [],
    });
  });

  it('warn of a year without holidays on file, when working time reaches into it', () => {
    const december = inKupang('2028-12-28 09:00');
    expect(
      targetsOf(category('PT4H', 'ALWAYS', 'P7D', 'WORKING'), december, kupang).yearsWithoutHolidays,
    ).toEqual([2029]);
    expect(targetsOf(category('PT4H', 'ALWAYS', null, null), december, kupang).yearsWithoutHolidays).toEqual(
      [],
    );
  });
});

function category(
  respondWithin: string | null,
  respondClock: ClockKind | null,
  resolveWithin: string | null,
  resolveClock: ClockKind | null,
) {
  return { respondWithin, respondClock, resolveWithin, resolveClock };
}

function calendarOf(
  part: Partial<Omit<WorkingCalendar, 'holidays'>> & { holidays?: Iterable<string> },
): WorkingCalendar {
  return {
    timeZone: 'Asia/Makassar',
    workingDays: [1, 2, 3, 4, 5],
    opensAt: '08:00',
    closesAt: '16:00',
    ...part,
    holidays: new Set(part.holidays),
    halfDays: part.halfDays ?? new Map(),
  };
}

function inKupang(wallTime: string): string {
  const instant = Temporal.PlainDateTime.from(wallTime).toZonedDateTime('Asia/Makassar').toInstant();
  return new Date(instant.epochMilliseconds).toISOString();
}

/** Starts spread over 2018 to 2030, the same in every run. */
function starts(count: number): { start: string; days: number; hours: number }[] {
  let seed = 7;
  const next = (below: number) => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return Math.floor((seed / 2147483648) * below);
  };
  const first = Date.parse('2018-01-01T00:00:00Z');
  return Array.from({ length: count }, () => ({
    start: new Date(first + next(12 * 365 * 24 * 60) * 60_000).toISOString(),
    days: next(20),
    hours: 1 + next(30),
  }));
}

function everyTenthDay(): string[] {
  const first = Temporal.PlainDate.from('2017-12-30');
  return Array.from({ length: 470 }, (_, index) => first.add({ days: index * 10 }).toString());
}

/** The rule told once more, minute by minute, straight from Temporal. */
function slowDueAt(start: string, days: number, hours: number, calendar: WorkingCalendar): string {
  let time = Temporal.Instant.from(start).toZonedDateTimeISO(calendar.timeZone);
  const works = (date: Temporal.PlainDate) =>
    calendar.workingDays.includes(date.dayOfWeek) && !calendar.holidays.has(date.toString());
  const at = (date: Temporal.PlainDate, clock: string) =>
    clock === '24:00'
      ? date.add({ days: 1 }).toZonedDateTime({ timeZone: calendar.timeZone, plainTime: '00:00' })
      : date.toZonedDateTime({ timeZone: calendar.timeZone, plainTime: clock });
  const nextDay = (from: Temporal.PlainDate) => {
    let date = from;
    while (!works(date)) date = date.add({ days: 1 });
    return date;
  };
  const today = time.toPlainDate();
  const isOpen = (instant: Temporal.ZonedDateTime) =>
    works(today) &&
    instant.epochMilliseconds >= at(today, calendar.opensAt).epochMilliseconds &&
    instant.epochMilliseconds < at(today, calendar.closesAt).epochMilliseconds;
  if (!isOpen(time)) {
    const early = works(today) && time.epochMilliseconds < at(today, calendar.opensAt).epochMilliseconds;
    time = at(early ? today : nextDay(today.add({ days: 1 })), calendar.opensAt);
  }
  const clockTime = time.toPlainTime();
  for (let day = 0; day < days; day++) {
    const date = nextDay(time.toPlainDate().add({ days: 1 }));
    time = date.toZonedDateTime({ timeZone: calendar.timeZone, plainTime: clockTime });
  }
  let left = hours * 60;
  let date = time.toPlainDate();
  for (;;) {
    const closes = at(date, calendar.closesAt);
    const open = (closes.epochMilliseconds - time.epochMilliseconds) / 60_000;
    if (left <= open) return new Date(time.epochMilliseconds + left * 60_000).toISOString();
    left -= Math.max(0, open);
    date = nextDay(date.add({ days: 1 }));
    time = at(date, calendar.opensAt);
  }
}
