import { type KeyRange, tileKeyRange } from '../platform/index.ts';
import {
  filterSql,
  isOpen,
  OPEN_SQL,
  type Parameters,
  parameters,
  type Reader,
  type ReportFilter,
  visibleReports,
} from '../reports/index.ts';
import { cellShift, MOST_FEATURES, STREET_ZOOM, type TileAddress } from './tile-grid.rules.ts';

/** One mark of a tile: a cluster, or a report with `code` and what follows filled in. */
export interface MarkRow {
  readonly count: number;
  readonly waiting: number;
  readonly coordination: number;
  readonly progress: number;
  readonly done: number;
  readonly late: number;
  readonly now: number;
  readonly coarse: boolean;
  readonly longitude: number;
  readonly latitude: number;
  /** Members of a cluster at one and the same place, the newest first, 20 at most; null at other zooms. */
  readonly codes: readonly string[] | null;
  readonly id: bigint | null;
  readonly code: string | null;
  readonly category_id: number | null;
  readonly agency_id: number | null;
  readonly status: string | null;
  readonly urgency: string | null;
}

export interface GroupQuery {
  readonly text: string;
  readonly values: readonly unknown[];
}

export interface GroupRequest {
  readonly reader: Reader;
  readonly filter: ReportFilter;
  readonly tile: TileAddress;
  /** Puts crowded streets on a grid and lets alarms into clusters. */
  readonly crowded: boolean;
}

export const LATE_SQL = `(v.late_at <= now() and v.status in ${OPEN_SQL})`;
export const ALARM_SQL = `(v.urgency = 'CRITICAL' and v.acknowledged_at is null and v.status in ${OPEN_SQL})`;

/**
 * The marks of one tile: a range scan over Morton keys, shifted to cells and counted. A report alone in its cell
 * comes back itself, and so does each unacknowledged CRITICAL that the reader handles: a cluster never hides it.
 */
export function groupReports(request: GroupRequest): GroupQuery {
  const p = parameters();
  const { reader, filter, tile, crowded } = request;
  const seen = seenIn(tileKeyRange(tile.z, tile.x, tile.y), reader, filter, p);
  const shift = `${p.add(cellShift(tile.z, crowded))}::integer`;
  const alone = crowded ? '' : ', case when s.alarm then s.id end';
  const codes = tile.z >= STREET_ZOOM ? '(array_agg(s.code order by s.id desc))[1:20]' : 'null::text[]';
  const text = `with seen as (${seen}), cells as (
  select count(*)::int as count, ${STATUS_COUNTS}, (count(*) filter (where s.late))::int as late,
    (count(*) filter (where s.alarm))::int as now, bool_and(s.coarse) as coarse,
    avg(s.longitude) as longitude, avg(s.latitude) as latitude, min(s.id) as only_id, ${codes} as codes
  from seen s group by s.place_key >> ${shift}${alone} limit ${String(MOST_FEATURES + 1)})
select c.count, c.waiting, c.coordination, c.progress, c.done, c.late, c.now, c.coarse, c.longitude, c.latitude,
  c.codes, d.id, d.code, d.category_id, d.agency_id, d.status, d.urgency
from cells c left join lateral (
  select v.id, v.code, v.category_id, v.agency_id, v.status, v.urgency
  from ${visibleReports(reader, p, filter.cityId)} v where v.id = c.only_id and c.count = 1 limit 1
) d on true order by c.count desc, c.only_id`;
  return { text, values: p.values };
}

/** Open and ended reports lie in two indexes by place, each named by its condition; a filter may need only one. */
function seenIn(range: KeyRange, reader: Reader, filter: ReportFilter, p: Parameters): string {
  const source = visibleReports(reader, p, filter.cityId, [range]);
  const conditions = filterSql(filter, p);
  const where = conditions === '' ? '' : ` and ${conditions}`;
  const text = `select v.id, v.code, v.place_key, v.status, 1 as count, v.longitude, v.latitude, v.coarse,
    coalesce(${LATE_SQL}, false) as late, v.handled and ${ALARM_SQL} as alarm
  from ${source} v
  where v.place_key between ${p.add(range.first)} and ${p.add(range.last)}${where}`;
  return halvesOf(filter)
    .map((half) => `${text} and ${half}`)
    .join('\nunion all ');
}

function halvesOf({ open, statuses }: ReportFilter): readonly string[] {
  const [opened, ended] = [`v.status in ${OPEN_SQL}`, `v.status not in ${OPEN_SQL}`];
  if (open === true || statuses?.every(isOpen) === true) return [opened];
  return statuses?.some(isOpen) === false ? [ended] : [opened, ended];
}

const COUNTED_STATUSES = {
  waiting: "('RECEIVED', 'NEEDS_INFO')",
  coordination: "('ASSIGNED', 'ACCEPTED')",
  progress: "('IN_PROGRESS', 'ON_HOLD')",
  done: "('RESOLVED', 'CLOSED')",
};

/** The shares of a cluster's ring, of rows `s` with how many reports each stands for. */
export const STATUS_COUNTS = Object.entries(COUNTED_STATUSES)
  .map(
    ([name, statuses]) => `coalesce(sum(s.count) filter (where s.status in ${statuses}), 0)::int as ${name}`,
  )
  .join(', ');
