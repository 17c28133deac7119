import { describe, expect, it } from 'vitest';

import { dueAt, type ClockedCategory } from './clocks.rules.ts';
import { generatedHistories, KUPANG, slowWorkingMilliseconds } from './generated-histories.fixture.ts';
import { clocksOf, type ClockHistory, type ReportClocks } from './report-clocks.rules.ts';
import type { WorkingCalendar } from './working-calendar.ts';

const POTHOLE = working('P1D', 'P14D');
const plain: WorkingCalendar = {
  ...KUPANG,
  holidays: new Set(['2026-12-25']),
  halfDays: new Map([['2026-12-24', '12:00']]),
};
const calendars: [string, WorkingCalendar][] = [
  ['Kupang', KUPANG],
  ['Berlin, seven days', { ...KUPANG, timeZone: 'Europe/Berlin', workingDays: [1, 2, 3, 4, 5, 6, 7] }],
  ['New York, Sunday to Thursday', { ...KUPANG, timeZone: 'America/New_York', workingDays: [7, 1, 2, 3, 4] }],
  ['Lord Howe, half an hour of change', { ...KUPANG, timeZone: 'Australia/Lord_Howe', opensAt: '00:00' }],
];

describe('the clocks of a report without pauses', () => {
  it('are due when the promise says', () => {
    const startedAt = '2026-11-24T02:00:00.000Z';
    const clocks = clocksOf(POTHOLE, history({ startedAt }), plain);
    expect(clocks.respondDueAt).toBe(dueAt(startedAt, 'P1D', 'WORKING', plain));
    expect(clocks.resolveDueAt).toBe(dueAt(startedAt, 'P14D', 'WORKING', plain));
    expect(clocks.lateAt).toBe(dueAt(startedAt, 'P28D', 'WORKING', plain));
  });

  it.each([
    ['a whole day: half of it later', 'P1D', '2026-11-24T02:00:00.000Z', '2026-11-24T06:00:00.000Z'],
    ['half a day carries over the night', 'P1D', '2026-11-24T07:00:00.000Z', '2026-11-25T03:00:00.000Z'],
    ['over a day that closes at noon', 'P1D', '2026-12-23T07:00:00.000Z', '2026-12-24T01:30:00.000Z'],
    ['three days: a day and a half', 'P3D', '2026-11-24T02:00:00.000Z', '2026-11-25T06:00:00.000Z'],
    ['hours', 'PT4H', '2026-11-24T02:00:00.000Z', '2026-11-24T04:00:00.000Z'],
  ])('50 %% of %s', (_, promise, startedAt, at) => {
    expect(thresholdOf(clocksOf(working('P1D', promise), history({ startedAt }), plain), 50)).toBe(at);
  });

  it('150 % of two days is the third', () => {
    const clocks = clocksOf(working('P1D', 'P2D'), history({ startedAt: '2026-11-23T02:00:00Z' }), plain);
    expect(thresholdOf(clocks, 150)).toBe('2026-11-26T02:00:00.000Z');
  });

  it('day and night run over nights and holidays', () => {
    const always: ClockedCategory = { ...POTHOLE, resolveWithin: 'P1D', resolveClock: 'ALWAYS' };
    const clocks = clocksOf(always, history({ startedAt: '2026-12-24T12:00:00Z' }), plain);
    expect(clocks.thresholds.filter(({ clock }) => clock === 'RESOLVE').map(({ at }) => at)).toEqual([
      ...['2026-12-25T00:00:00.000Z', '2026-12-25T12:00:00.000Z'],
      ...['2026-12-26T00:00:00.000Z', '2026-12-26T12:00:00.000Z'],
    ]);
  });

  it('of information among neighbours are none', () => {
    const none = { respondWithin: null, respondClock: null, resolveWithin: null, resolveClock: null };
    expect(clocksOf(none, history({ startedAt: '2026-11-24T02:00:00Z' }), plain)).toEqual({
      ...{ respondDueAt: null, resolveDueAt: null, lateAt: null, pausedSince: null, thresholds: [] },
    });
  });
});

describe('a pause', () => {
  const startedAt = '2026-11-24T02:00:00.000Z';
  const paused = (from: string, to: string | null) =>
    clocksOf(working('P1D', 'P2D'), history({ startedAt, pauses: [{ from, to }] }), plain);

  it('moves the solution by its working time, and the answer not at all', () => {
    const clocks = paused('2026-11-24T03:00:00Z', '2026-11-24T05:00:00Z');
    expect(clocks.resolveDueAt).toBe('2026-11-26T04:00:00.000Z');
    expect(clocks.respondDueAt).toBe('2026-11-25T02:00:00.000Z');
  });

  it('over a night and a weekend costs only the hours in which the city works', () => {
    expect(paused('2026-11-24T08:00:00Z', '2026-11-25T00:00:00Z').resolveDueAt).toBe(
      '2026-11-26T02:00:00.000Z',
    );
  });

  it('that runs leaves no time to tell, and holds lateness back', () => {
    expect(paused('2026-11-24T03:00:00Z', null)).toMatchObject({
      ...{ resolveDueAt: null, lateAt: null, pausedSince: '2026-11-24T03:00:00Z' },
    });
  });

  it('that began after a report was late does not make it punctual', () => {
    expect(paused('2026-12-14T03:00:00Z', null).lateAt).toBe('2026-11-30T02:00:00.000Z');
  });
});

describe.each(calendars)('generated histories over twelve years in %s', (_, calendar) => {
  const histories = generatedHistories(300);

  it('agree with a slow walk: between start and due lies the promise plus the pauses', () => {
    for (const each of histories) {
      const hours = 1 + (each.seed % 60);
      const clocks = clocksOf(working('P1D', `PT${String(hours)}H`), each, calendar);
      const spent = slowWorkingMilliseconds(each.startedAt, clocks.resolveDueAt ?? '', calendar, each.pauses);
      expect(spent, JSON.stringify(each)).toBe(hours * 3_600_000);
    }
  });

  it('rise: 50, 100, 150, 200 %, each at working time', () => {
    for (const each of histories) {
      const clocks = clocksOf(working('P1D', `P${String(1 + (each.seed % 20))}D`), each, calendar);
      const at = ([50, 100, 150, 200] as const).map((percent) => thresholdOf(clocks, percent));
      expect(at, JSON.stringify(each)).toEqual(at.toSorted());
      expect(at[1]).toBe(clocks.resolveDueAt);
      expect(at[3]).toBe(clocks.lateAt);
    }
  });

  it('a pause more never makes anything due earlier', () => {
    for (const each of histories) {
      const less = clocksOf(POTHOLE, { ...each, pauses: each.pauses.slice(0, -1) }, calendar);
      const more = clocksOf(POTHOLE, each, calendar);
      expect(more.thresholds.length).toBe(less.thresholds.length);
      for (const [index, { at }] of more.thresholds.entries())
        expect(at >= (less.thresholds[index]?.at ?? '~'), JSON.stringify(each)).toBe(true);
    }
  });

  it('a start later is never due earlier', () => {
    const ordered = histories.toSorted((a, b) => (a.startedAt < b.startedAt ? -1 : 1));
    let last = '';
    for (const { startedAt } of ordered) {
      const { resolveDueAt } = clocksOf(POTHOLE, history({ startedAt }), calendar);
      expect((resolveDueAt ?? '') >= last).toBe(true);
      last = resolveDueAt ?? '';
    }
  });

  it('documented failure 9: a holiday or half day added afterwards moves a deadline, pauses and all', () => {
    for (const each of histories) {
      const before = clocksOf(POTHOLE, each, calendar);
      const day = localDay(each.startedAt, calendar.timeZone, 3 + (each.seed % 9));
      const added =
        each.seed % 2 === 0
          ? { ...calendar, holidays: new Set([...calendar.holidays, day]) }
          : { ...calendar, halfDays: new Map([...calendar.halfDays, [day, '11:00']]) };
      const after = clocksOf(POTHOLE, each, added);
      // The same question to a calendar that never was anything else.
      const always = { ...added, holidays: new Set(added.holidays), halfDays: new Map(added.halfDays) };
      expect(clocksOf(POTHOLE, each, always)).toEqual(after);
      if (each.pauses.length === 0)
        expect((after.resolveDueAt ?? '') >= (before.resolveDueAt ?? '~')).toBe(true);
    }
  });
});

function working(respondWithin: string, resolveWithin: string): ClockedCategory {
  return { respondWithin, respondClock: 'WORKING', resolveWithin, resolveClock: 'WORKING' };
}

function history(part: Partial<ClockHistory> & { startedAt: string }): ClockHistory {
  return { answeredAt: null, pauses: [], ...part };
}

function thresholdOf(clocks: ReportClocks, percent: number): string {
  const found = clocks.thresholds.find((each) => each.clock === 'RESOLVE' && each.percent === percent);
  return found?.at ?? 'none';
}

function localDay(instant: string, timeZone: string, daysLater: number): string {
  const shifted = new Date(Date.parse(instant) + daysLater * 86_400_000);
  return new Intl.DateTimeFormat('sv-SE', { timeZone }).format(shifted);
}
