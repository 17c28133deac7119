import { tileKeyRange } from '../platform/index.ts';
import {
  filterSql,
  parameters,
  type Parameters,
  shiftOf,
  visibleReports,
  visibleSums,
} from '../reports/index.ts';
import { ALARM_SQL, type GroupQuery, type GroupRequest, LATE_SQL, STATUS_COUNTS } from './group-reports.ts';
import { cellLevel, MOST_FEATURES, STREET_ZOOM } from './tile-grid.rules.ts';

export type SumRequest = Omit<GroupRequest, 'crowded' | 'filter'> & {
  readonly filter: GroupRequest['filter'] & { readonly cityId: number };
  /** Of the city. */
  readonly timeZone: string;
};

/**
 * The marks of `groupReports` from sums: what it costs goes by the cells of the tile, not by the reports in them. Null
 * where no sums answer the request. Alarms stand by themselves, so they are taken out of their cells; a cell that holds
 * one report has that report's id as the sum of ids.
 */
export function groupSums(request: SumRequest): GroupQuery | null {
  const p = parameters();
  const { reader, filter, tile, timeZone } = request;
  const within = tileKeyRange(tile.z, tile.x, tile.y);
  const level = cellLevel(tile.z);
  const sums = visibleSums({ reader, filter, timeZone, where: { level }, within }, p);
  if (sums === null) return null;
  const alarms = sums.handled ? alarmsIn(request, p) : null;
  const shift = String(shiftOf(level));
  const text = `with ${alarms === null ? '' : `alarms as (${alarms}), `}cells as (
  select sum(s.count)::int as count, ${STATUS_COUNTS},
    coalesce(sum(s.count) filter (where s.late), 0)::int as late,
    coalesce(sum(s.count) filter (where s.visibility = 'COARSE'), 0) as coarse,
    sum(s.x) as x, sum(s.y) as y, sum(s.ids)::bigint as ids
  from (
    select place >> ${String(2 * (sums.level - level))} as place, status, visibility, late, count, ids, x, y
    from ${sums.sql} sums
    ${alarms === null ? '' : `union all select place_key >> ${shift}, status, visibility, late, -1, -id, -x, -y from alarms`}
  ) s group by s.place having sum(s.count) > 0)
select c.count, c.waiting, c.coordination, c.progress, c.done, c.late, 0 as now,
  ${sums.handled ? 'false' : 'c.coarse = c.count'} as coarse,
  (c.x / c.count / 1e7)::float8 as longitude, (c.y / c.count / 1e7)::float8 as latitude, null::text[] as codes,
  d.id, d.code, d.category_id, d.agency_id, d.status, d.urgency
from cells c left join lateral (
  select v.id, v.code, v.category_id, v.agency_id, v.status, v.urgency
  from ${visibleReports(reader, p, filter.cityId)} v where v.id = c.ids and c.count = 1
) d on true${alarms === null ? '' : ALARMS_THEMSELVES} order by 1 desc, id limit ${String(MOST_FEATURES + 1)}`;
  return { text, values: p.values };
}

const ALARMS_THEMSELVES = `
union all
select 1, (status in ('RECEIVED', 'NEEDS_INFO'))::int, (status in ('ASSIGNED', 'ACCEPTED'))::int,
  (status in ('IN_PROGRESS', 'ON_HOLD'))::int, 0, late::int, 1, false, longitude, latitude, null, id, code, category_id,
  agency_id, status, urgency
from alarms`;

/** Found along the index of what nobody has acknowledged. */
function alarmsIn({ reader, filter, tile }: SumRequest, p: Parameters): string {
  const { first, last } = tileKeyRange(tile.z, tile.x, tile.y);
  const conditions = filterSql(filter, p);
  return `select v.id, v.code, v.category_id, v.agency_id, v.status, v.urgency, v.visibility, v.place_key, v.longitude,
    v.latitude, round(v.longitude * 1e7)::bigint as x, round(v.latitude * 1e7)::bigint as y,
    coalesce(${LATE_SQL}, false) as late
  from ${visibleReports(reader, p, filter.cityId)} v
  where v.handled and ${ALARM_SQL} and v.place_key between ${p.add(first)} and ${p.add(last)}
    ${conditions === '' ? '' : `and ${conditions}`}`;
}

/** How many reports a tile holds, where sums tell it: whether a street is too crowded to show each by itself. */
export function countSums(request: SumRequest): GroupQuery | null {
  const p = parameters();
  const { reader, filter, tile, timeZone } = request;
  const within = tileKeyRange(tile.z, tile.x, tile.y);
  const where = { level: cellLevel(Math.min(tile.z, STREET_ZOOM)) };
  const sums = visibleSums({ reader, filter, timeZone, where, within }, p);
  if (sums === null) return null;
  return { text: `select coalesce(sum(count), 0)::int as count from ${sums.sql} sums`, values: p.values };
}
