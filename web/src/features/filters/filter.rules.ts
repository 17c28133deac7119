import { isLate } from '../reports/late.rules';
import type { PlaceCheck, PublicStatus, ReportFilterInput, ReportStatus } from '../../gql/graphql';

export const shownStatuses = [
  'WAITING',
  'COORDINATION',
  'IN_PROGRESS',
  'DONE',
] as const satisfies readonly PublicStatus[];
export type ShownStatus = (typeof shownStatuses)[number];

export const timeRanges = ['24h', '7d', '30d', 'all'] as const;
export type TimeRange = (typeof timeRanges)[number];

/** What the person asked to see. Lives in the address, so that a view can be shared and survives a reload. */
export interface Filter {
  statuses: readonly ShownStatus[];
  late: boolean;
  border: boolean;
  agencies: readonly string[];
  categories: readonly string[];
  /** District or subdistrict codes. */
  areas: readonly string[];
  range: TimeRange;
}

type FilterName = 'status' | 'late' | 'border' | 'agency' | 'category' | 'area' | 'range';
export type FilterSearch = Partial<Record<FilterName, string | undefined>>;

export const defaultFilter: Filter = {
  statuses: ['WAITING', 'COORDINATION', 'IN_PROGRESS'],
  late: false,
  border: false,
  agencies: [],
  categories: [],
  areas: [],
  range: 'all',
};

const reportStatuses: Record<ShownStatus, readonly ReportStatus[]> = {
  WAITING: ['RECEIVED', 'NEEDS_INFO'],
  COORDINATION: ['ASSIGNED', 'ACCEPTED'],
  IN_PROGRESS: ['IN_PROGRESS', 'ON_HOLD'],
  DONE: ['RESOLVED', 'CLOSED'],
};

const rangeHours: Record<TimeRange, number | null> = { '24h': 24, '7d': 168, '30d': 720, all: null };

const list = (value: string | undefined): string[] => [...new Set((value ?? '').split(',').filter(Boolean))];

function readStatuses(value: string | undefined, fallback: readonly ShownStatus[]): readonly ShownStatus[] {
  if (value === undefined) return fallback;
  const asked = new Set(list(value.toUpperCase()));
  const known = shownStatuses.filter((status) => asked.has(status));
  return known.length > 0 ? known : fallback;
}

export function readFilter(search: FilterSearch, fallback: Filter): Filter {
  return {
    statuses: readStatuses(search.status, fallback.statuses),
    late: search.late === '1',
    border: search.border === '1',
    agencies: list(search.agency),
    categories: list(search.category),
    areas: list(search.area),
    range: timeRanges.find((range) => range === search.range) ?? fallback.range,
  };
}

const joined = (values: readonly string[]): string | undefined =>
  values.length > 0 ? values.join(',') : undefined;

/** Only what differs from the default stands in the address. */
export function writeFilter(filter: Filter, fallback: Filter): Record<FilterName, string | undefined> {
  const statuses = shownStatuses.filter((status) => filter.statuses.includes(status));
  const usual =
    statuses.join() === shownStatuses.filter((status) => fallback.statuses.includes(status)).join();
  return {
    status: usual ? undefined : statuses.join(',').toLowerCase(),
    late: filter.late ? '1' : undefined,
    border: filter.border ? '1' : undefined,
    agency: joined(filter.agencies),
    category: joined(filter.categories),
    area: joined(filter.areas),
    range: filter.range === fallback.range ? undefined : filter.range,
  };
}

/** Names a view by what was chosen; a range that moves on with the clock keeps its name. */
export const filterKey = (city: string, written: Readonly<Record<string, string | undefined>>): string =>
  JSON.stringify([city, written]);

export const rangeStepMs = 300_000;

/** The start of the range, cut to five minutes so that the same view keeps the same address and cache entry. */
export function rangeStart(range: TimeRange, now: number): string | undefined {
  const hours = rangeHours[range];
  if (hours === null) return undefined;
  return new Date(Math.floor((now - hours * 3_600_000) / rangeStepMs) * rangeStepMs).toISOString();
}

const orUndefined = <Item>(items: readonly Item[]): Item[] | undefined =>
  items.length > 0 ? [...items] : undefined;

/** Drops absent keys: the server and the cache both read a key that is there but empty as another question. */
function compact<Value extends object>(value: { [Key in keyof Value]: Value[Key] | undefined }): Value {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as Value;
}

/** Everything that waits for an end: the view that stays as fast as it is short, however long the history. */
const isOpenView = (statuses: readonly ShownStatus[]): boolean =>
  statuses.length === 3 && !statuses.includes('DONE');

export function toReportFilter(filter: Filter, city: string, now: number): ReportFilterInput {
  const open = isOpenView(filter.statuses);
  return compact<ReportFilterInput>({
    ...withoutStatuses(filter, city, now),
    open: open ? true : undefined,
    statuses: open ? undefined : filter.statuses.flatMap((status) => reportStatuses[status]),
  });
}

/** The same view, were every status in it: what the status chips count. */
export function withoutStatuses(filter: Filter, city: string, now: number): ReportFilterInput {
  return compact<ReportFilterInput>({
    city,
    agencies: orUndefined(filter.agencies),
    categories: orUndefined(filter.categories),
    jurisdictions: orUndefined(filter.areas),
    receivedFrom: rangeStart(filter.range, now),
    late: filter.late ? true : undefined,
    placeChecks: filter.border ? ['BORDER'] : undefined,
  });
}

/** The same view, late or not, at a border or not: what those two chips count; null when it asks for neither. */
export function withoutMarks(filter: Filter, city: string, now: number): ReportFilterInput | null {
  if (!filter.late && !filter.border) return null;
  return toReportFilter({ ...filter, late: false, border: false }, city, now);
}

/** Presses or releases one status; with none left all are wanted, since an empty map answers nobody. */
export function toggleStatus(filter: Filter, status: ShownStatus): Filter {
  const without = filter.statuses.filter((each) => each !== status);
  const statuses = without.length < filter.statuses.length ? without : [...filter.statuses, status];
  return { ...filter, statuses: statuses.length > 0 ? statuses : shownStatuses };
}

/** The same question as a query string, for tiles. */
export function toTilesQuery(filter: ReportFilterInput): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filter)) {
    if (Array.isArray(value)) query.set(name, value.join(','));
    else if (typeof value === 'string' || typeof value === 'boolean') query.set(name, String(value));
  }
  return query.toString();
}

export interface FilterSubject {
  publicStatus: PublicStatus;
  lateAt: string | null;
  placeCheck: PlaceCheck;
  receivedAt: string;
  agency: { slug: string };
  category: { code: string };
  subdistrict: { code: string } | null;
  district: { code: string } | null;
}

const admits = (asked: readonly string[], value: string | undefined): boolean =>
  asked.length === 0 || (value !== undefined && asked.includes(value));

/** The same question as `toReportFilter`, put to a report that the stream brought. */
export function matchesFilter(filter: Filter, report: FilterSubject, now: number): boolean {
  const from = rangeStart(filter.range, now);
  return (
    filter.statuses.some((status) => status === report.publicStatus) &&
    (!filter.late || isLate(report, now)) &&
    (!filter.border || report.placeCheck === 'BORDER') &&
    admits(filter.agencies, report.agency.slug) &&
    admits(filter.categories, report.category.code) &&
    (admits(filter.areas, report.subdistrict?.code) || admits(filter.areas, report.district?.code)) &&
    (from === undefined || Date.parse(report.receivedAt) >= Date.parse(from))
  );
}
