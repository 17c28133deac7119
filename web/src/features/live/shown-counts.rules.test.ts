import { describe, expect, it } from 'vitest';
import type { PublicStatus } from '../../gql/graphql';
import {
  defaultFilter,
  matchesFilter,
  shownStatuses,
  type Filter,
  type FilterSubject,
} from '../filters/filter.rules';
import { boundsOf } from '../filters/time-range.rules';
import { isLate } from '../reports/late.rules';
import { keepRecent, isOutdated } from './changed-reports.rules';
import { knownRows, newestFirst } from './feed.rules';
import { sameCounts, shownCounts, tallyOf, type ServerCounts } from './shown-counts.rules';

interface Report extends FilterSubject {
  id: string;
  version: number;
  urgency: 'NORMAL';
  acknowledgedAt: null;
}

const began = Date.parse('2026-11-23T06:00:00Z');
const none = { count: 0, more: false };
const asked: ServerCounts = {
  byStatus: {
    WAITING: { count: 9, more: false },
    COORDINATION: { count: 54, more: false },
    IN_PROGRESS: { count: 118, more: false },
    DONE: { count: 10_000, more: true },
  },
  late: { count: 11, more: false },
  border: { count: 4, more: false },
  sealed: { count: 6, more: false },
  at: began,
};

/** The same numbers each time. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * sides);
  };
}

const statuses: readonly PublicStatus[] = ['WAITING', 'COORDINATION', 'IN_PROGRESS', 'DONE', 'REJECTED'];

/** A city whose reports come in, move, are merged away and change their visibility. */
function cityOf(seed: number) {
  const roll = dice(seed);
  const world = new Map<string, Report>();
  let clock = began;
  let submitted = 1_000;
  const submit = (): Report => ({
    id: `r${(submitted += 1)}`,
    version: 1,
    urgency: 'NORMAL',
    acknowledgedAt: null,
    publicStatus: 'WAITING',
    lateAt: roll(3) === 0 ? new Date(clock + roll(120) * 1_000).toISOString() : null,
    placeCheck: roll(5) === 0 ? 'BORDER' : 'NONE',
    receivedAt: new Date(clock).toISOString(),
    agency: { slug: ['dlhk', 'pupr', 'bpbd'][roll(3)] ?? 'dlhk' },
    category: { code: 'POHON' },
    subdistrict: null,
    district: { code: '53.71.04' },
  });
  const step = (): { id: string; report: Report | null } => {
    clock += 100 + roll(900);
    const all = [...world.values()];
    const known = all[roll(all.length)];
    const what = roll(10);
    if (!known || what < 4) {
      const report = submit();
      world.set(report.id, report);
      return { id: report.id, report };
    }
    if (what === 4) {
      world.delete(known.id); // merged into one that is hidden, or sealed: gone for this viewer
      return { id: known.id, report: null };
    }
    const moved = {
      ...known,
      version: known.version + 1,
      publicStatus: statuses[roll(5)] ?? 'DONE',
      agency: what === 5 ? { slug: 'pupr' } : known.agency,
    };
    world.set(moved.id, moved);
    return { id: moved.id, report: moved };
  };
  return { world, step, now: () => clock };
}

/** What a screen knows: what it read once, and what the stream told since, late and in part twice. */
function screenOf(read: readonly Report[]) {
  let reports = new Map<string, Report>();
  const gone = new Set<string>();
  return {
    hear: ({ id, report }: { id: string; report: Report | null }) => {
      if (report && isOutdated(reports.get(id), report)) return;
      reports = new Map(reports);
      reports.delete(id);
      if (report) {
        reports.set(id, report);
        gone.delete(id);
      } else gone.add(id);
      reports = keepRecent(reports).kept;
    },
    rows: (filter: Filter, now: number) => {
      const range = boundsOf(filter.range, began, 'Asia/Makassar');
      return [...knownRows(read, true, { reports, gone }).values()]
        .map(({ report }) => report)
        .filter((report) => matchesFilter(filter, range, report, now));
    },
  };
}

const filters: readonly [string, Filter][] = [
  ['everything open', defaultFilter],
  ['with what is done', { ...defaultFilter, statuses: shownStatuses }],
  ['one status', { ...defaultFilter, statuses: ['COORDINATION'] }],
  ['an agency', { ...defaultFilter, agencies: ['pupr'] }],
  ['what is late', { ...defaultFilter, late: true }],
  ['borders of one agency', { ...defaultFilter, border: true, agencies: ['dlhk', 'bpbd'] }],
  ['from an instant on', { ...defaultFilter, range: { from: began + 60_000, to: began + 200_000 } }],
];

describe('while events stream in', () => {
  it.each(filters)('count and rows agree after each of 400: %s', (_, filter) => {
    const city = cityOf(7);
    for (let before = 0; before < 60; before += 1) city.step();
    const screen = screenOf([...city.world.values()].sort(newestFirst));
    for (let event = 0; event < 400; event += 1) {
      const told = city.step();
      screen.hear(told);
      if (event % 7 === 0) screen.hear(told);
      const now = city.now();
      const rows = screen.rows(filter, now);
      const counts = shownCounts(filter, asked, tallyOf(rows, now), true);
      const range = boundsOf(filter.range, began, 'Asia/Makassar');
      const truth = [...city.world.values()].filter((report) => matchesFilter(filter, range, report, now));
      expect(rows.map(({ id }) => id)).toEqual(truth.sort(newestFirst).map(({ id }) => id));
      expect(counts.total).toEqual({ count: truth.length, more: false, asOf: null });
      for (const status of filter.statuses) {
        const shown = truth.filter((report) => report.publicStatus === status).length;
        expect(counts.byStatus[status]).toEqual({ count: shown, more: false, asOf: null });
      }
      expect(counts.late?.count).toBe(truth.filter((report) => isLate(report, now)).length);
      expect(counts.border?.count).toBe(truth.filter(({ placeCheck }) => placeCheck === 'BORDER').length);
    }
  });
});

describe('a view that is longer than what was read', () => {
  const rows = {
    byStatus: { WAITING: 12, COORDINATION: 1, IN_PROGRESS: 1, DONE: 0 },
    late: 2,
    border: 1,
    total: 14,
  };

  it('shows what the server counted, and of when that is', () => {
    const counts = shownCounts(defaultFilter, asked, rows, false);
    expect(counts.byStatus.COORDINATION).toEqual({ count: 54, more: false, asOf: began });
    expect(counts.late).toEqual({ count: 11, more: false, asOf: began });
    expect(counts.sealed?.asOf).toBe(began);
  });

  it('never counts fewer than the rows that stand there, and the whole is the sum of its parts', () => {
    const counts = shownCounts(defaultFilter, asked, rows, false);
    expect(counts.byStatus.WAITING?.count).toBe(12);
    expect(counts.total).toEqual({ count: 12 + 54 + 118, more: false, asOf: began });
  });

  it('says that there are more where the server stopped counting', () => {
    const counts = shownCounts({ ...defaultFilter, statuses: shownStatuses }, asked, rows, false);
    expect(counts.total).toMatchObject({ more: true });
  });

  it('shows no figure before the server told one', () => {
    const counts = shownCounts(defaultFilter, null, rows, false);
    expect(counts).toMatchObject({ total: null, late: null, border: null, sealed: null });
    expect(shownCounts(defaultFilter, { ...asked, late: null }, rows, false).late).toBeNull();
  });
});

describe('a view that was read to its end', () => {
  const rows = {
    byStatus: { WAITING: 2, COORDINATION: 1, IN_PROGRESS: 0, DONE: 0 },
    late: 1,
    border: 1,
    total: 3,
  };

  it('counts its rows, also before the server told anything', () => {
    const counts = shownCounts(defaultFilter, null, rows, true);
    expect(counts.total).toEqual({ count: 3, more: false, asOf: null });
    expect(counts.late?.count).toBe(1);
  });

  it('leaves the chips that are not pressed to the server, with their time', () => {
    const counts = shownCounts(defaultFilter, asked, rows, true);
    expect(counts.byStatus.DONE).toEqual({ count: 10_000, more: true, asOf: began });
    expect(counts.byStatus.WAITING).toEqual({ count: 2, more: false, asOf: null });
  });

  it('a pressed mark is as many as the view', () => {
    const counts = shownCounts({ ...defaultFilter, late: true }, asked, { ...rows, late: 3 }, true);
    expect(counts.late).toEqual(counts.total);
  });

  it('of nothing is nought, not unknown', () => {
    const empty = {
      byStatus: { WAITING: 0, COORDINATION: 0, IN_PROGRESS: 0, DONE: 0 },
      late: 0,
      border: 0,
      total: 0,
    };
    expect(shownCounts(defaultFilter, null, empty, true).total?.count).toBe(0);
  });
});

it('figures are the same until one is another', () => {
  const rows = tallyOf([], began);
  const counts = shownCounts(defaultFilter, asked, rows, true);
  expect(sameCounts(counts, shownCounts(defaultFilter, asked, rows, true))).toBe(true);
  expect(sameCounts(counts, shownCounts(defaultFilter, { ...asked, sealed: none }, rows, true))).toBe(false);
  expect(sameCounts(counts, shownCounts(defaultFilter, { ...asked, at: began + 1 }, rows, true))).toBe(false);
});
