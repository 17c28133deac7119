import { publicStatusOf, ReportStatus, statusesOf } from '../report-life.rules.ts';
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

/** A status in place of all that residents read the same word for. */
const SAID_STATUS = `case n.status ${Object.values(ReportStatus)
  .map((status) => `when '${status}' then '${statusesOf(publicStatusOf(status))[0] ?? status}'`)
  .join(' ')} end`;

/**
 * The coarse kinds of a kind `n`, in the order of KIND_NAMES: what each side needs to count it for a map. Urgency is
 * never kept apart, nor are statuses that residents read the same word for. Who handles reports sees all but the
 * sealed ones alike; everyone else is told where a place is coarse, and does not see what is for neighbours. Whole
 * histories fill every combination of what is kept apart, so each thing less makes a map of all time cheaper.
 */
const COARSE_KINDS = {
  handlers: `${SAID_STATUS}, case n.visibility when 'SEALED' then n.visibility else 'PUBLIC' end, '*', '*', n.handlers, n.late`,
  others: `${SAID_STATUS}, n.visibility, case n.audience when 'NEIGHBOURS' then n.audience else '*' end, '*', n.handlers, n.late`,
};

/** Gives the kinds of `from` and their coarse ones a number each; a conflict would cost a number too, so known ones are left out. */
export function keepKindsSql(from: string): string {
  return `with n as materialized (${from}), wanted as (select ${KIND_NAMES} from n
      union select ${COARSE_KINDS.handlers} from n union select ${COARSE_KINDS.others} from n)
    insert into report_kind (${KIND_NAMES}) select w.* from wanted w(${KIND_NAMES})
    where not exists (select from report_kind k where (${namesOf('k')}) = (${namesOf('w')}))
    on conflict do nothing`;
}

/** Tells each kind which its coarse ones are; the coarse ones are their own. */
export const JOIN_KINDS = `update report_kind n set coarse_handlers_id = h.id, coarse_others_id = o.id from report_kind h, report_kind o
  where n.coarse_others_id is null and (${namesOf('h')}) = (${COARSE_KINDS.handlers}) and (${namesOf('o')}) = (${COARSE_KINDS.others})`;

function namesOf(alias: string): string {
  return KIND_NAMES.split(', ')
    .map((name) => `${alias}.${name}`)
    .join(', ');
}
