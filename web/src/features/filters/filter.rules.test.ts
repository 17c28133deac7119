import { describe, expect, it } from 'vitest';
import {
  filterKey,
  knownOnly,
  matchesFilter,
  defaultFilter,
  readFilter,
  shownStatuses,
  toggleStatus,
  toReportFilter,
  toTilesQuery,
  withMark,
  withoutStatuses,
  writeFilter,
  type Filter,
  type FilterSearch,
} from './filter.rules';
import { boundsOf } from './time-range.rules';

const now = Date.parse('2026-11-23T06:03:19Z');
const kupang = { city: 'kupang', timeZone: 'Asia/Makassar' };

const matches = (filter: Filter, subject: Parameters<typeof matchesFilter>[2], at: number) =>
  matchesFilter(filter, boundsOf(filter.range, at, kupang.timeZone), subject, at);

const full: Filter = {
  statuses: ['WAITING', 'DONE'],
  late: true,
  border: true,
  urgencies: ['CRITICAL', 'LOW'],
  agencies: ['dlhk', 'bpbd'],
  categories: ['POHON'],
  areas: ['53.71.04', '53.71.02.1003'],
  range: '7d',
};

const report = {
  publicStatus: 'COORDINATION',
  lateAt: '2026-11-23T06:10:00Z',
  placeCheck: 'NONE',
  urgency: 'HIGH',
  receivedAt: '2026-11-23T05:49:02Z',
  agency: { slug: 'dlhk' },
  category: { code: 'POHON' },
  subdistrict: { code: '53.71.04.1010' },
  district: { code: '53.71.04' },
} as const;

const search = (filter: Filter): FilterSearch =>
  Object.fromEntries(
    Object.entries(writeFilter(filter, defaultFilter)).filter(([, value]) => value !== undefined),
  );

describe('the filter in the address', () => {
  it('comes back as it went', () => {
    expect(readFilter(search(full), defaultFilter)).toEqual(full);
  });

  it('is empty for the usual view', () => {
    expect(search(defaultFilter)).toEqual({});
    expect(readFilter({}, defaultFilter)).toEqual(defaultFilter);
  });

  it('never wants nothing: releasing the last status asks for all', () => {
    const one: Filter = { ...defaultFilter, statuses: ['DONE'] };
    expect(toggleStatus(one, 'DONE').statuses).toEqual(shownStatuses);
    expect(toggleStatus(one, 'WAITING').statuses).toEqual(['DONE', 'WAITING']);
  });

  it('passes over what it does not know', () => {
    expect(
      readFilter(
        { status: 'waiting,nonsense', range: '9y', late: 'yes', urgency: 'high,dire' },
        defaultFilter,
      ),
    ).toMatchObject({
      statuses: ['WAITING'],
      range: 'all',
      late: false,
      urgencies: ['HIGH'],
    });
  });
});

describe('the question to the server', () => {
  it('holds only what is asked', () => {
    expect(toReportFilter(defaultFilter, kupang, now)).toEqual({
      city: 'kupang',
      open: true,
    });
    expect(toReportFilter({ ...defaultFilter, statuses: ['WAITING'] }, kupang, now)).toEqual({
      city: 'kupang',
      statuses: ['RECEIVED', 'NEEDS_INFO'],
    });
  });

  it('keeps its start for five minutes', () => {
    const day = { ...defaultFilter, range: '24h' } as const;
    expect(toReportFilter(day, kupang, now).receivedFrom).toBe('2026-11-22T06:00:00.000Z');
    expect(toReportFilter(day, kupang, now + 60_000)).toEqual(toReportFilter(day, kupang, now));
  });
});

describe('what the chips count', () => {
  it('a status chip counts the rows that pressing it alone would show', () => {
    expect(withoutStatuses({ ...defaultFilter, late: true }, kupang, now)).toEqual({
      city: 'kupang',
      late: true,
    });
  });

  it('a mark counts what pressing it would show beside all else that is pressed', () => {
    expect(withMark(defaultFilter, 'late', kupang, now)).toEqual({ city: 'kupang', open: true, late: true });
    expect(withMark({ ...defaultFilter, border: true }, 'late', kupang, now)).toEqual({
      city: 'kupang',
      open: true,
      late: true,
      placeChecks: ['BORDER'],
    });
    expect(withMark({ ...defaultFilter, late: true }, 'late', kupang, now)).toEqual(
      toReportFilter({ ...defaultFilter, late: true }, kupang, now),
    );
  });
});

describe('names that the city does not have', () => {
  const names = {
    agencies: [{ slug: 'dlhk' }],
    categories: [{ code: 'POHON' }],
    jurisdictions: [{ code: '53.71.04' }],
  };

  it('ask for nothing, and leave the rest of the address as it is', () => {
    const asked: Filter = {
      ...full,
      agencies: ['dlhk', 'dlkh'],
      categories: ['X'],
      areas: ['53.71.04', '9'],
    };
    expect(knownOnly(asked, names)).toEqual({
      ...full,
      agencies: ['dlhk'],
      categories: [],
      areas: ['53.71.04'],
    });
  });

  it('are unknown only once the lists have come', () => {
    const none = { agencies: [], categories: [], jurisdictions: [] };
    expect(knownOnly(full, none)).toEqual(full);
  });
});

describe('the question to the tiles', () => {
  it('is the same, with one word for all that is open', () => {
    expect(toTilesQuery(toReportFilter(defaultFilter, kupang, now))).toBe('city=kupang&open=true');
  });

  it('separates lists by commas', () => {
    const query = new URLSearchParams(toTilesQuery(toReportFilter(full, kupang, now)));
    expect(query.get('agencies')).toBe('dlhk,bpbd');
    expect(query.get('late')).toBe('true');
    expect(query.get('placeChecks')).toBe('BORDER');
    expect(query.get('urgencies')).toBe('CRITICAL,LOW');
  });
});

describe('a report from the stream', () => {
  it('belongs to the view that asks for it', () => {
    expect(matches(defaultFilter, report, now)).toBe(true);
    expect(matches({ ...defaultFilter, areas: ['53.71.04'] }, report, now)).toBe(true);
    expect(matches({ ...defaultFilter, areas: ['53.71.04.1010'] }, report, now)).toBe(true);
  });

  it.each<[string, Partial<Filter>]>([
    ['another status', { statuses: ['WAITING'] }],
    ['late ones', { late: true }],
    ['border ones', { border: true }],
    ['other urgencies', { urgencies: ['CRITICAL', 'NORMAL'] }],
    ['another agency', { agencies: ['bpbd'] }],
    ['another category', { categories: ['PJU'] }],
    ['another area', { areas: ['53.71.01'] }],
  ])('stays out of a view of %s', (_, part) => {
    expect(matches({ ...defaultFilter, ...part }, report, now)).toBe(false);
  });

  it('enters a view of late ones when its time has come, without any change', () => {
    const late = { ...defaultFilter, late: true };
    expect(matches(late, report, Date.parse('2026-11-23T06:09:59Z'))).toBe(false);
    expect(matches(late, report, Date.parse('2026-11-23T06:10:01Z'))).toBe(true);
  });

  it('stays out when it is older than the range', () => {
    const day = { ...defaultFilter, range: '24h' } as const;
    expect(matches(day, { ...report, receivedAt: '2026-11-21T00:00:00Z' }, now)).toBe(false);
    const drawn = { ...defaultFilter, range: { from: null, to: Date.parse('2026-11-23T05:00:00Z') } };
    expect(matches(drawn, report, now)).toBe(false);
  });
});

it('a view keeps its name while only time moves on, and not when another was chosen', () => {
  const named = (filter: Filter) => filterKey('kupang', writeFilter(filter, defaultFilter));
  const later = now + 6 * 60_000;
  expect(toReportFilter(full, kupang, now)).not.toEqual(toReportFilter(full, kupang, later));
  expect(named(full)).toBe(named({ ...full }));
  expect(named(full)).not.toBe(named({ ...full, range: '24h' }));
});
