import { isLate } from '../reports/late.rules';
import { boundsOf, holds, readRange, writeRange, type Between, type TimeRange } from './time-range.rules';
import type { PlaceCheck, PublicStatus, ReportFilterInput, ReportStatus, Urgency } from '../../gql/graphql';

export const shownStatuses = [
  'WAITING',
  'COORDINATION',
  'IN_PROGRESS',
  'DONE',
] as const satisfies readonly PublicStatus[];
export type ShownStatus = (typeof shownStatuses)[number];

/** The most urgent first. */
export const urgencies = ['CRITICAL', 'HIGH', 'NORMAL', 'LOW'] as const satisfies readonly Urgency[];

/** What the person asked to see. Lives in the address, so that a view can be shared and survives a reload. */
export interface Filter {
  statuses: readonly ShownStatus[];
  late: boolean;
  border: boolean;
  /** None: all. */
  urgencies: readonly Urgency[];
  agencies: readonly string[];
  categories: readonly string[];
  /** District or subdistrict codes. */
  areas: readonly string[];
  range: TimeRange;
}

export const filterNames = [
  'status',
  'late',
  'border',
  'urgency',
  'agency',
  'category',
  'area',
  'range',
] as const;
export type FilterName = (typeof filterNames)[number];
export type FilterSearch = Partial<Record<FilterName, string | undefined>>;

export const defaultFilter: Filter = {
  statuses: ['WAITING', 'COORDINATION', 'IN_PROGRESS'],
  late: false,
  border: false,
  urgencies: [],
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

const list = (value: string | undefined): string[] => [...new Set((value ?? '').split(',').filter(Boolean))];

function readStatuses(value: string | undefined, fallback: readonly ShownStatus[]): readonly ShownStatus[] {
  if (value === undefined) return fallback;
  const asked = new Set(list(value.toUpperCase()));
  const known = shownStatuses.filter((status) => asked.has(status));
  return known.length > 0 ? known : fallback;
}

function readUrgencies(value: string | undefined): readonly Urgency[] {
  const asked = new Set(list(value?.toUpperCase()));
  return urgencies.filter((urgency) => asked.has(urgency));
}

export function readFilter(search: FilterSearch, fallback: Filter): Filter {
  return {
    statuses: readStatuses(search.status, fallback.statuses),
    late: search.late === '1',
    border: search.border === '1',
    urgencies: readUrgencies(search.urgency),
    agencies: list(search.agency),
    categories: list(search.category),
    areas: list(search.area),
    range: readRange(search.range ?? '') ?? fallback.range,
  };
}

/** What the catalogue of the city has; a list that has not come yet knows everything. */
export interface KnownNames {
  agencies: readonly { slug: string }[];
  categories: readonly { code: string }[];
  jurisdictions: readonly { code: string }[];
}

export const unknownTo = (names: readonly string[], asked: readonly string[]): string[] =>
  names.length === 0 ? [] : asked.filter((name) => !names.includes(name));

const known = (names: readonly string[], asked: readonly string[]): readonly string[] => {
  const strange = unknownTo(names, asked);
  return strange.length === 0 ? asked : asked.filter((name) => !strange.includes(name));
};

/** Without names that are in no list of the city: an address with a slip still shows its other parts. */
export const knownOnly = (filter: Filter, names: KnownNames): Filter => ({
  ...filter,
  agencies: known(
    names.agencies.map(({ slug }) => slug),
    filter.agencies,
  ),
  categories: known(
    names.categories.map(({ code }) => code),
    filter.categories,
  ),
  areas: known(
    names.jurisdictions.map(({ code }) => code),
    filter.areas,
  ),
});

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
    urgency: joined(urgencies.filter((urgency) => filter.urgencies.includes(urgency)))?.toLowerCase(),
    agency: joined(filter.agencies),
    category: joined(filter.categories),
    area: joined(filter.areas),
    range: filter.range === fallback.range ? undefined : writeRange(filter.range),
  };
}

/** Names a view by what was chosen; a range that moves on with the clock keeps its name. */
export const filterKey = (city: string, written: Readonly<Record<string, string | undefined>>): string =>
  JSON.stringify([city, written]);

/** The city whose reports are asked for, and its clock, by which "today" begins. */
export interface Ground {
  city: string;
  timeZone: string;
}

const instant = (at: number | null): string | undefined =>
  at === null ? undefined : new Date(at).toISOString();

const orUndefined = <Item>(items: readonly Item[]): Item[] | undefined =>
  items.length > 0 ? [...items] : undefined;

/** Drops absent keys: the server and the cache both read a key that is there but empty as another question. */
function compact<Value extends object>(value: { [Key in keyof Value]: Value[Key] | undefined }): Value {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as Value;
}

/** Everything that waits for an end: the view that stays as fast as it is short, however long the history. */
const isOpenView = (statuses: readonly ShownStatus[]): boolean =>
  statuses.length === 3 && !statuses.includes('DONE');

export function toReportFilter(filter: Filter, ground: Ground, now: number): ReportFilterInput {
  const open = isOpenView(filter.statuses);
  return compact<ReportFilterInput>({
    ...withoutStatuses(filter, ground, now),
    open: open ? true : undefined,
    statuses: open ? undefined : filter.statuses.flatMap((status) => reportStatuses[status]),
  });
}

/** The same view, were every status in it: what the status chips count. */
export function withoutStatuses(filter: Filter, ground: Ground, now: number): ReportFilterInput {
  const { from, to } = boundsOf(filter.range, now, ground.timeZone);
  return compact<ReportFilterInput>({
    city: ground.city,
    agencies: orUndefined(filter.agencies),
    categories: orUndefined(filter.categories),
    jurisdictions: orUndefined(filter.areas),
    receivedFrom: instant(from),
    receivedTo: instant(to),
    late: filter.late ? true : undefined,
    placeChecks: filter.border ? ['BORDER'] : undefined,
    urgencies: orUndefined(filter.urgencies),
  });
}

/** The same view with the mark pressed: what the chip of the mark promises. */
export const withMark = (
  filter: Filter,
  mark: 'late' | 'border',
  ground: Ground,
  now: number,
): ReportFilterInput => toReportFilter({ ...filter, [mark]: true }, ground, now);

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
  urgency: Urgency;
  receivedAt: string;
  agency: { slug: string };
  category: { code: string };
  subdistrict: { code: string } | null;
  district: { code: string } | null;
}

const admits = (asked: readonly string[], value: string | undefined): boolean =>
  asked.length === 0 || (value !== undefined && asked.includes(value));

/**
 * The same question as `toReportFilter`, put to a report that the stream brought. `range` is the one that the question
 * was asked with, `now` the moment at which a report is late.
 */
export function matchesFilter(filter: Filter, range: Between, report: FilterSubject, now: number): boolean {
  return (
    filter.statuses.some((status) => status === report.publicStatus) &&
    (!filter.late || isLate(report, now)) &&
    (!filter.border || report.placeCheck === 'BORDER') &&
    admits(filter.urgencies, report.urgency) &&
    admits(filter.agencies, report.agency.slug) &&
    admits(filter.categories, report.category.code) &&
    (admits(filter.areas, report.subdistrict?.code) || admits(filter.areas, report.district?.code)) &&
    holds(range, report.receivedAt)
  );
}
