import { OPEN_SQL } from '../visible-reports.ts';

/**
 * What sums are made of: the columns of one report that a sum counts by, as they stand in its row. The trigger, the
 * building anew and the comparison all select this text, so that they cannot differ. `r` and `c` are the report's and
 * its city's alias. Places are whole numbers of 1e-7 degrees: sums of them are exact, whatever comes and goes.
 */
export const COUNTED = `r.city_id, r.id as report_id,
  ((r.received_at at time zone c.time_zone)::date - date '1970-01-01') as day,
  r.place_key, r.public_key,
  round(r.longitude * 1e7)::bigint as x, round(r.latitude * 1e7)::bigint as y,
  round(r.public_longitude * 1e7)::bigint as public_x, round(r.public_latitude * 1e7)::bigint as public_y,
  coalesce(r.subdistrict_id, 0) as subdistrict_id, r.category_id, r.status, r.visibility, r.audience, r.urgency,
  case when r.visibility = 'SEALED' then r.handlers else '{}' end as handlers,
  case when r.status in ${OPEN_SQL} then r.late_at end as late_at`;

export const COUNTED_NAMES = `city_id, report_id, day, place_key, public_key, x, y, public_x, public_y,
  subdistrict_id, category_id, status, visibility, audience, urgency, handlers, late_at`;

/** What of it makes a kind: a sum is kept for each kind, and a kind alone decides who may see it. */
export const KIND_NAMES = 'status, visibility, audience, urgency, handlers, late';

/**
 * The coarse kind of a kind `n`, in the order of KIND_NAMES: without urgency and, but for what neighbours alone see,
 * without audience. Few filters ask for those, and whole histories fill every combination of them.
 */
const COARSE_KIND = `n.status, n.visibility, case n.audience when 'NEIGHBOURS' then n.audience else '*' end, '*', n.handlers, n.late`;

/** Gives the kinds of `from` and their coarse ones a number each. */
export function keepKindsSql(from: string): string {
  return `with n as materialized (${from})
    insert into report_kind (${KIND_NAMES}) select ${KIND_NAMES} from n union select ${COARSE_KIND} from n
    on conflict do nothing`;
}

/** Tells each kind which its coarse one is. */
export const JOIN_KINDS = `update report_kind n set coarse_id = c.id from report_kind c
  where n.coarse_id is null and (${namesOf('c')}) = (${COARSE_KIND})`;

function namesOf(alias: string): string {
  return KIND_NAMES.split(', ')
    .map((name) => `${alias}.${name}`)
    .join(', ');
}
