import type { KeyRange } from '../../platform/index.ts';
import type { ReportFilter } from '../report-filter.ts';
import { publicStatusOf, statusesOf } from '../report-life.rules.ts';
import type { Parameters } from '../sql.ts';
import type { Reader } from '../viewer-rights.ts';
import { OPEN_SQL } from '../visible-reports.ts';
import { SIDE } from './added-up.ts';
import { COUNTED, COUNTED_NAMES } from './counted.ts';
import { type Grain, grainFor, levelOf, shiftOf, type Where } from './grains.ts';
import { dayBeginning, type DayRange, piecesOf, type SpanPiece } from './local-days.rules.ts';

export interface SumsRequest {
  readonly reader: Reader;
  readonly filter: ReportFilter & { readonly cityId: number };
  /** Of the city: days begin and end by it. */
  readonly timeZone: string;
  readonly where: Where;
  /** Days kept apart although the filter does not ask for it. */
  readonly byDay?: boolean;
  /** Of Morton keys, for cells. */
  readonly within?: KeyRange;
}

export interface SumsSource {
  /** A sub-select with place, day, status, visibility, late, count, ids, x, y. */
  readonly sql: string;
  /** The level of the cells in `place`; 0 where places are no cells. */
  readonly level: number;
  /** Whether the reader handles what is counted, and so sees it where it is. */
  readonly handled: boolean;
}

/**
 * The twin of `visibleReports` with `filterSql`, over sums: how many reports a reader may see, of which kind and
 * where, at the cost of the sums that are read and not of the reports behind them. What was not added up yet, and what
 * became late since, is read along, so the answer is that of the rows at the same moment. A test compares both.
 *
 * Null when no sums answer this: a filter by what they do not keep apart, or a reader for whom it depends on more than
 * a report's kind what they see (an agency, a reporter).
 */
export function visibleSums(request: SumsRequest, p: Parameters): SumsSource | null {
  const sight = sightOf(request.reader, request.filter.cityId, p);
  const days = daysOf(request.filter, request.timeZone);
  if (sight === null || days === null || asksForMore(request.filter)) return null;
  const pieces = request.byDay === true ? [{ ...days, span: 'DAY' } as const] : piecesOf(days);
  const { categoryIds } = request.filter;
  const kinds = typeof request.where === 'object' && isCoarse(request.filter) ? 'COARSE' : 'FINE';
  const grains = pieces.map(({ span }) =>
    grainFor({ where: request.where, span, byCategory: categoryIds !== undefined, kinds }),
  );
  const levels = new Set(grains.map((grain) => (grain === null ? -1 : levelOf(grain.where))));
  const level = [...levels][0];
  if (levels.size !== 1 || level === undefined || level < 0) return null;
  const wanted = [sight.kinds, ...kindsOf(request.filter, p)].join(' and ');
  const context: Context = {
    request,
    p,
    wanted,
    side: sight.side,
    level,
    city: given(p, request.filter.cityId, 'smallint'),
  };
  const folded = pieces.map((piece, index) => foldedSql(context, piece, grains[index] as Grain));
  return {
    // Kinds are few: sorted out once, and not for each sum.
    sql: `(with kinds as materialized (select k.id, k.status, k.visibility, k.late from report_kind k where ${wanted})
      ${[...folded, recentSql(context, days)].join('\nunion all ')})`,
    level,
    handled: sight.side === SIDE.handlers,
  };
}

/**
 * A value that the planner does not look at: then a plan for all values is as good as one for these, and the statement
 * is planned once for a connection. Planning takes three times as long as reading (measured).
 */
function given(p: Parameters, value: unknown, type: string): string {
  return `(select ${p.add(value)}::${type})`;
}

interface Context {
  readonly request: SumsRequest;
  readonly p: Parameters;
  /** A condition on the kind `k`. */
  readonly wanted: string;
  readonly side: number;
  readonly level: number;
  readonly city: string;
}

const STATE = (column: string): string => `(select ${column} from report_sum_state)`;

function foldedSql({ request, p, side, level, city }: Context, piece: SpanPiece, grain: Grain): string {
  const { categoryIds } = request.filter;
  const category =
    categoryIds === undefined ? '= 0' : `= any(${given(p, categoryIds, 'integer[]')}::integer[])`;
  const where = [
    `s.generation = ${STATE('generation')}`,
    `s.grain = ${String(grain.number)} and s.city_id = ${city} and s.category_id ${category}`,
    piece.span === 'ALWAYS' ? 's.day = 0' : betweenDays('s.day', piece, p),
    grain.kinds === 'COARSE'
      ? `s.side = ${String(side)}`
      : `s.side in (${String(SIDE.both)}, ${String(side)})`,
  ];
  if (request.within !== undefined) {
    const shift = BigInt(shiftOf(level));
    const { first, last } = request.within;
    where.push(
      `s.place between ${given(p, first >> shift, 'bigint')} and ${given(p, last >> shift, 'bigint')}`,
    );
  }
  return `select s.place, s.day, k.status, k.visibility, k.late, s.count, s.ids, s.x, s.y
    from report_sum s join kinds k on k.id = s.kind_id where ${where.join(' and ')}`;
}

/** What is noted and not added up, and what became late since the sums were last told. */
function recentSql({ request, p, wanted, side, level, city }: Context, days: DayRange): string {
  const { where: place, within, filter } = request;
  const isOthers = side === SIDE.others;
  const [key, x, y] = isOthers ? ['k.public_key', 'k.public_x', 'k.public_y'] : ['k.place_key', 'k.x', 'k.y'];
  const conditions = [`k.city_id = ${city}`, wanted, betweenDays('k.day', days, p)];
  if (filter.categoryIds !== undefined)
    conditions.push(`k.category_id = any(${given(p, filter.categoryIds, 'integer[]')}::integer[])`);
  if (within !== undefined)
    conditions.push(
      `${key} between ${given(p, within.first, 'bigint')} and ${given(p, within.last, 'bigint')}`,
    );
  const placed =
    place === 'CITY'
      ? '0'
      : place === 'SUBDISTRICT'
        ? 'k.subdistrict_id'
        : `${key} >> ${String(shiftOf(level))}`;
  const names = COUNTED_NAMES.replace('late_at', '');
  const figures = typeof place === 'object' ? `k.change * ${x}, k.change * ${y}` : '0, 0';
  return `select (${placed})::bigint, k.day, k.status, k.visibility, k.late, k.change, k.change * k.report_id, ${figures}
    from (select ${names} coalesce(late_at <= ${STATE('late_until')}, false) as late, change::integer as change from report_delta
      union all select ${names} turned.late, turned.change from (select ${COUNTED} from report r join city c on c.id = r.city_id
        where r.city_id = ${city} and r.status in ${OPEN_SQL} and r.late_at > ${STATE('late_until')} and r.late_at <= now()) n
      cross join (values (false, -1), (true, 1)) as turned (late, change)) k
    where ${conditions.filter((condition) => condition !== '').join(' and ')}`;
}

function betweenDays(column: string, { from, to }: DayRange, p: Parameters): string {
  const parts = [
    from === null ? '' : `${column} >= ${given(p, from, 'integer')}`,
    to === null ? '' : `${column} < ${given(p, to, 'integer')}`,
  ].filter((part) => part !== '');
  // The days of sums over all time are 0, which is long before the first report.
  return parts.length === 0 ? `${column} > 0` : parts.join(' and ');
}

interface KindSight {
  readonly kinds: string;
  readonly side: number;
}

const STRANGERS: KindSight = {
  kinds: `k.visibility in ('PUBLIC', 'COARSE') and k.audience <> 'NEIGHBOURS'`,
  side: SIDE.others,
};

/** As `sightOf` of visible-reports.ts, where a report's kind is all that it depends on. */
function sightOf(reader: Reader, cityId: number, p: Parameters): KindSight | null {
  if (reader.kind === 'stranger') return STRANGERS;
  if (reader.kind !== 'command') return null;
  if (reader.cityId !== null && reader.cityId !== cityId) return STRANGERS;
  return {
    kinds: `(k.visibility <> 'SEALED' or k.handlers && ${given(p, reader.keys, 'text[]')}::text[])`,
    side: SIDE.handlers,
  };
}

function kindsOf(filter: ReportFilter, p: Parameters): string[] {
  const among = (column: string, values: readonly unknown[] | undefined): string[] =>
    values === undefined ? [] : [`k.${column} = any(${given(p, values, 'text[]')}::text[])`];
  return [
    ...among('status', filter.statuses),
    ...among('urgency', filter.urgencies),
    ...among('audience', filter.audiences),
    ...(filter.open === true ? [`k.status in ${OPEN_SQL}`] : []),
    ...(filter.late === undefined ? [] : [filter.late ? 'k.late' : 'not k.late']),
  ];
}

/** Whether the filter asks for nothing that coarse kinds do not know: of statuses, all that share a public word. */
function isCoarse({ statuses, urgencies, audiences }: ReportFilter): boolean {
  if (urgencies !== undefined || audiences !== undefined) return false;
  const asked = new Set(statuses);
  return [...asked].every((status) => statusesOf(publicStatusOf(status)).every((each) => asked.has(each)));
}

/** Null where the range does not begin and end with a day. */
function daysOf({ receivedFrom, receivedTo }: ReportFilter, timeZone: string): DayRange | null {
  const from = receivedFrom === undefined ? null : dayBeginning(receivedFrom, timeZone);
  const to = receivedTo === undefined ? null : dayBeginning(receivedTo, timeZone);
  if ((receivedFrom !== undefined && from === null) || (receivedTo !== undefined && to === null)) return null;
  return { from, to };
}

const KEPT_APART: ReadonlySet<string> = new Set<keyof ReportFilter>([
  ...(['cityId', 'categoryIds', 'statuses', 'urgencies', 'audiences', 'open', 'late'] as const),
  ...(['receivedFrom', 'receivedTo'] as const),
]);

function asksForMore(filter: ReportFilter): boolean {
  return Object.entries(filter).some(([name, value]) => value !== undefined && !KEPT_APART.has(name));
}
