import type { Queries } from '../platform/index.ts';
import { EVENT_COLUMNS, type EventRow } from './event-log.ts';

const MOST_EVENTS = 500;

/** A column of the index on the events of a report, letter for letter. Not a boolean: SQL would turn it round. */
export const IS_SUPPORT = `(case kind when 'SUPPORTED' then 1 else 0 end)`;

/**
 * The timelines of reports that the caller has already found visible, oldest first. Anybody can add supports without
 * end, so of each run of them only the last is told, found in the gap between two other events without reading the
 * rest: the cost does not grow with the supports.
 */
export async function readTimelines(database: Queries, reportIds: readonly bigint[]): Promise<EventRow[]> {
  return database.query<EventRow>(
    `select ${EVENT_COLUMNS}, t.body as text from unnest($1::bigint[]) asked (id) cross join lateral (
       with others as materialized (
         select * from report_event where report_id = asked.id and ${IS_SUPPORT} = 0
         order by id desc limit ${String(MOST_EVENTS)}
       ), gaps as (
         select coalesce(lag(id) over (order by id), 0) as after, id as before from others
         union all select coalesce(max(id), 0), 9223372036854775807 from others
       ), supports as (
         select last.* from gaps cross join lateral (
           select * from report_event where report_id = asked.id and ${IS_SUPPORT} = 1
             and id > gaps.after and id < gaps.before
           order by id desc limit 1
         ) last
       )
       select * from (select * from others union all select * from supports) told
       order by id desc limit ${String(MOST_EVENTS)}
     ) e left join report_text t on t.id = (e.facts->>'textId')::bigint
     order by e.report_id, e.id`,
    [reportIds],
  );
}
