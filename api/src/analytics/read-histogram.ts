import { publicError } from '../platform/graphql/index.ts';
import type { Database } from '../platform/index.ts';
import {
  filterSql,
  type Parameters,
  parameters,
  type Reader,
  type ReportFilter,
  visibleReports,
  visibleSums,
} from '../reports/index.ts';
import { type Bar, barsOf, type BarUnit, fillBars, isTooLong, MOST_YEARS } from './bars.rules.ts';

export interface HistogramRequest {
  readonly reader: Reader;
  readonly filter: ReportFilter & { readonly cityId: number };
  readonly timeZone: string;
  /** Whether sums can be read. */
  readonly hasSums: boolean;
  readonly now: string;
}

export interface Histogram {
  readonly unit: BarUnit;
  readonly bars: readonly (Bar & { readonly count: number })[];
}

/** Reports by the time of their receipt; null when a range without a beginning holds none. @throws TIMEOUT, BAD_USER_INPUT */
export async function readHistogram(
  database: Pick<Database, 'read'>,
  request: HistogramRequest,
): Promise<Histogram | null> {
  const from = request.filter.receivedFrom ?? (await firstReceipt(database, request));
  if (from === null) return null;
  const to = request.filter.receivedTo ?? request.now;
  if (isTooLong(from, to))
    throw publicError('BAD_USER_INPUT', `A histogram reaches over ${String(MOST_YEARS)} years at most.`);
  const { unit, bars } = barsOf(from, to, request.timeZone);
  const [first, last] = [bars[0], bars.at(-1)];
  if (first === undefined || last === undefined) return null;
  const filter = { ...request.filter, receivedFrom: first.from, receivedTo: last.to };
  const counts = fillBars(bars, await readCounts(database, { ...request, filter }, unit));
  return { unit, bars: bars.map((bar, index) => ({ ...bar, count: counts[index] ?? 0 })) };
}

interface CountAt {
  readonly at: string;
  readonly count: number;
}

async function readCounts(
  database: Pick<Database, 'read'>,
  request: HistogramRequest,
  unit: BarUnit,
): Promise<readonly CountAt[]> {
  const p = parameters();
  const sums = unit === 'HOUR' || !request.hasSums ? null : daysFromSums(request, p);
  if (sums !== null) return database.read<CountAt>(sums, p.values);
  const rows = parameters();
  return database.read<CountAt>(countsFromRows(request, unit, rows), rows.values);
}

function daysFromSums({ reader, filter, timeZone }: HistogramRequest, p: Parameters): string | null {
  const sums = visibleSums({ reader, filter, timeZone, where: 'CITY', byDay: true }, p);
  if (sums === null) return null;
  return `select (date '1970-01-01' + day)::timestamp at time zone ${p.add(timeZone)} as at, sum(count)::integer as count
    from ${sums.sql} s group by day having sum(count) <> 0 order by day`;
}

function countsFromRows(
  { reader, filter, timeZone }: HistogramRequest,
  unit: BarUnit,
  p: Parameters,
): string {
  const from = visibleReports(reader, p, filter.cityId);
  const conditions = filterSql(filter, p);
  const zone = p.add(timeZone);
  const at =
    unit === 'HOUR'
      ? `date_trunc('hour', v.received_at, ${zone})`
      : `date_trunc('day', v.received_at, ${zone})`;
  return `select ${at} as at, count(*)::integer as count from ${from} v
    ${conditions === '' ? '' : `where ${conditions}`} group by 1 order by 1`;
}

/** The first report that the filter lets through. Along an index by time: what a filter passes over costs. */
async function firstReceipt(
  database: Pick<Database, 'read'>,
  { reader, filter }: HistogramRequest,
): Promise<string | null> {
  const p = parameters();
  const from = visibleReports(reader, p, filter.cityId);
  const conditions = filterSql(filter, p);
  const [row] = await database.read<{ received_at: string }>(
    `select v.received_at from ${from} v ${conditions === '' ? '' : `where ${conditions}`}
     order by v.received_at, v.id limit 1`,
    p.values,
  );
  return row?.received_at ?? null;
}
