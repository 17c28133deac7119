import type { Migration } from '../platform/index.ts';
import { queueAtSql } from './queue-order.ts';
import { IS_SUPPORT } from './read-timelines.ts';
import { OPEN_SQL } from './visible-reports.ts';
import { STRANGERS_HEAR } from './visible-events.ts';

/** Indexes by which reading costs what is shown, and not what is kept or hidden. */
export const readIndexes: readonly Migration[] = [
  {
    name: '2026-11-25-41-events-strangers-hear',
    sql: `
-- What strangers page through. Some 35 MB a million events (measured on 650,000); each event written costs two
-- look-ups in jsonb more. Building it keeps writers out for about a second a million events, once.
create index report_event_order_shown on report_event (epoch, txid, id) where ${STRANGERS_HEAR};
`,
  },
  {
    name: '2026-11-25-42-timelines',
    sql: `
-- In place of (report_id, id): supports lie apart, so that a timeline passes over ten thousand of them in one step.
drop index report_event_of_report;
create index report_event_of_report on report_event (report_id, ${IS_SUPPORT}, id);
`,
  },
  {
    name: '2026-11-25-43-ended-reports-by-place',
    sql: `
-- The other half of report_open_by_place: together they hold the history, and a submission writes to neither of these.
create index report_ended_by_place on report (city_id, place_key) where status not in ${OPEN_SQL};
create index report_ended_by_public_place on report (city_id, public_key) where status not in ${OPEN_SQL};
`,
  },
  {
    name: '2026-11-26-44-queue-order',
    sql: `
-- In place of (…, due_at, id): what is urgent and has no target comes first, and what else has none before what rests.
-- Writers wait for 3.6 seconds a million reports, 50,000 of them open (measured), once.
drop index report_queue, report_due, report_of_assignee, report_on_offer;
create index report_queue on report (agency_id, ${queueAtSql('')}, id) where status in ${OPEN_SQL};
create index report_due on report (city_id, ${queueAtSql('')}, id) where status in ${OPEN_SQL};
create index report_of_assignee on report (assignee_id, ${queueAtSql('')}, id)
  where assignee_id is not null and status in ${OPEN_SQL};
create index report_on_offer on report (offered_agency_id, ${queueAtSql('')}, id) where offered_agency_id is not null;
`,
  },
];
