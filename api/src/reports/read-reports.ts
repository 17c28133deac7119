import { COUNT_LIMIT } from '../platform/graphql/index.ts';
import type { Database, Queries } from '../platform/index.ts';
import { logLooks } from './audit-looks.ts';
import type { ListPosition } from './list-cursor.ts';
import type { ReportOrder } from './report.enums.ts';
import { filterSql, type ReportFilter } from './report-filter.ts';
import { type PublicStatus, PublicStatus as Statuses, statusesOf } from './report-life.rules.ts';
import type { ReportRow } from './report-row.ts';
import { parameters, type Parameters } from './sql.ts';
import type { Reader } from './viewer-rights.ts';
import { OPEN_SQL, sealedCountSql, visibleReports } from './visible-reports.ts';

export interface Page {
  readonly first: number;
  readonly order: ReportOrder;
  readonly after: ListPosition | null;
}

const ORDERS = {
  NEWEST: { column: 'received_at', direction: 'desc', compare: '<' },
  OLDEST: { column: 'received_at', direction: 'asc', compare: '>' },
  DUE_FIRST: { column: 'queue_at', direction: 'asc', compare: '>' },
} as const;

/** One row more than asked for, when there is one: it tells that a next page exists. */
export async function listReports(
  database: Database,
  reader: Reader,
  filter: ReportFilter,
  page: Page,
  columns: readonly (keyof ReportRow)[] | null = null,
): Promise<ReportRow[]> {
  const p = parameters();
  const from = visibleReports(reader, p, filter.cityId);
  const where = conditions(filterSql(filter, p), keyset(page, p));
  const { column, direction } = ORDERS[page.order];
  const selected = columns === null ? 'v.*' : columns.map((column) => `v.${column}`).join(', ');
  const text = `select ${selected} from ${from} v ${where}
     order by v.${column} ${direction}, v.id ${direction} limit ${p.add(page.first + 1)}`;
  const name = hasOneGoodPlan(filter) ? nameOf(text) : null;
  const rows = await database.read<ReportRow>(text, p.values, name ?? undefined);
  await logLooks(database, reader, rows.slice(0, page.first));
  return rows;
}

/** Without a condition that few or many rows may meet, the newest rows are read along one index, whatever the values. */
function hasOneGoodPlan({ cityId, ...others }: ReportFilter): boolean {
  return cityId !== undefined && Object.values(others).every((condition) => condition === undefined);
}

/** Texts differ by what clients ask for; each connection keeps what it has prepared, so there is an end to it. */
const preparedTexts = new Map<string, string>();
const MOST_PREPARED = 60;

function nameOf(text: string): string | null {
  const known = preparedTexts.get(text);
  if (known !== undefined) return known;
  if (preparedTexts.size >= MOST_PREPARED) return null;
  const name = `list-reports-${String(preparedTexts.size)}`;
  preparedTexts.set(text, name);
  return name;
}

/** Counted to one past the limit and no further. Where a filter passes most reports over, all of them are looked at. */
export async function countReports(
  database: Database,
  reader: Reader,
  filter: ReportFilter,
): Promise<number> {
  const p = parameters();
  const from = visibleReports(reader, p, filter.cityId);
  const where = conditions(filterSql(filter, p));
  const [row] = await database.read<{ count: number }>(
    `select count(*)::integer as count from (select 1 from ${from} v ${where} limit ${String(COUNT_LIMIT + 1)}) counted`,
    p.values,
  );
  return row?.count ?? 0;
}

export async function findReports(
  database: Queries,
  reader: Reader,
  ids: readonly bigint[],
): Promise<ReportRow[]> {
  const p = parameters();
  const from = visibleReports(reader, p);
  const rows = await database.query<ReportRow>(
    `select v.* from ${from} v where v.id = any(${p.add(ids)}::bigint[])`,
    p.values,
  );
  await logLooks(database, reader, rows);
  return rows;
}

export async function findReport(database: Database, reader: Reader, id: bigint): Promise<ReportRow | null> {
  const [row] = await findReports(database, reader, [id]);
  return row ?? null;
}

/**
 * A report as somebody who has just worked on it may see it. Out of their own sight by that very change, such as a
 * sealed one that was handed over, they are shown this once what they made of it: "there is no such report" would say
 * that nothing was done. Only for those who handled it.
 */
export async function findWorkedReport(
  database: Database,
  reader: Reader,
  id: bigint,
): Promise<ReportRow | null> {
  const own: Reader = { kind: 'reporter', reportId: id };
  return (await findReport(database, reader, id)) ?? (await findReport(database, own, id));
}

export async function findReportByCode(
  database: Database,
  reader: Reader,
  code: string,
): Promise<ReportRow | null> {
  const p = parameters();
  const from = visibleReports(reader, p);
  const [row] = await database.query<ReportRow>(
    `select v.* from ${from} v where v.code = ${p.add(code)}`,
    p.values,
  );
  if (row !== undefined) await logLooks(database, reader, [row]);
  return row ?? null;
}

export interface Counts {
  readonly byStatus: ReadonlyMap<PublicStatus, number>;
  readonly late: number;
  readonly border: number;
  readonly unacknowledged: number;
  /** Null for whoever may not know that sealed reports exist. */
  readonly sealed: number | null;
}

/** Every figure of the filter bar in one query: ten counts, each to one past the limit. */
export async function countByStatus(
  database: Database,
  reader: Reader,
  filter: ReportFilter,
): Promise<Counts> {
  const p = parameters();
  const from = visibleReports(reader, p, filter.cityId);
  const where = filterSql(filter, p);
  const upTo = (condition: string): string =>
    `(select count(*)::integer from (select 1 from ${from} v ${conditions(where, condition)} limit ${String(COUNT_LIMIT + 1)}) c)`;
  const statuses = Object.values(Statuses);
  const figures = [
    ...statuses.map((status) => `${upTo(`v.status in (${quoted(statusesOf(status))})`)} as "${status}"`),
    `${upTo(`v.late_at <= now() and v.status in ${OPEN_SQL}`)} as late`,
    `${upTo(`v.place_check <> 'NONE' and v.status in ${OPEN_SQL}`)} as border`,
    `${upTo(`v.urgency = 'CRITICAL' and v.acknowledged_at is null and v.status in ${OPEN_SQL}`)} as unacknowledged`,
    `${sealedCountSql(reader, p, filter.cityId)} as sealed`,
  ];
  const [row] = await database.read<Record<string, number | null>>(`select ${figures.join(',\n')}`, p.values);
  const figure = (name: string): number => row?.[name] ?? 0;
  return {
    byStatus: new Map(statuses.map((status) => [status, figure(status)])),
    late: figure('late'),
    border: figure('border'),
    unacknowledged: figure('unacknowledged'),
    sealed: row?.['sealed'] ?? null,
  };
}

function keyset(page: Page, p: Parameters): string {
  if (page.after === null) return '';
  const { column, compare } = ORDERS[page.order];
  return `(v.${column}, v.id) ${compare} (${p.add(page.after.at)}::timestamptz, ${p.add(page.after.id)}::bigint)`;
}

function conditions(...parts: readonly string[]): string {
  const present = parts.filter((part) => part !== '');
  return present.length === 0 ? '' : `where ${present.join(' and ')}`;
}

/** Only for constants of this module, never for what arrives from outside. */
function quoted(constants: readonly string[]): string {
  return constants.map((constant) => `'${constant}'`).join(', ');
}
