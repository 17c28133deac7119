import type { Migration } from '../platform/index.ts';
import { IS_SUPPORT } from './read-timelines.ts';
import { STRANGERS_HEAR } from './visible-events.ts';

/** Indexes by which reading costs what is shown, and not what is kept or hidden. */
export const readIndexes: readonly Migration[] = [
  {
    name: '2026-11-25-41-events-strangers-hear',
    sql: `
-- What strangers page through. About 40 MB a million events; two look-ups in jsonb more for each event written.
-- Building it locks out writers for about 3 s a million events, once.
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
];
