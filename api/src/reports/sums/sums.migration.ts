import type { Migration } from '../../platform/index.ts';
import { COUNTED, COUNTED_NAMES } from './counted.ts';

const COUNTED_COLUMNS = [
  'status',
  'visibility',
  'category_id',
  'audience',
  'urgency',
  'subdistrict_id',
  'place_key',
  'longitude',
  'latitude',
  'public_key',
  'public_longitude',
  'public_latitude',
  'handlers',
  'late_at',
  'received_at',
  'city_id',
];

const list = (alias: string): string => COUNTED_COLUMNS.map((name) => `${alias}.${name}`).join(', ');

/** One report, as the trigger has it, in place of the table. */
function noted(row: 'old' | 'new', change: 1 | -1): string {
  return `insert into report_delta (${COUNTED_NAMES}, change)
    select ${COUNTED.replaceAll('r.', `${row}.`)}, ${String(change)} from city c where c.id = ${row}.city_id;`;
}

/**
 * Sums of reports: changes are noted by a trigger in the transaction that makes them, whoever makes it, and added up
 * later. What is read is what was added up and what was not yet, so it is exact at every moment.
 */
export const sumsMigrations: readonly Migration[] = [
  {
    name: '2026-11-26-50-sums',
    sql: `
-- What decides who may see a report and which filters it passes; some hundred rows.
create table report_kind (
  id integer generated always as identity primary key,
  status text not null,
  visibility text not null,
  audience text not null,
  urgency text not null,
  handlers text[] not null, -- of SEALED ones alone
  late boolean not null,
  unique (status, visibility, audience, urgency, handlers, late)
);

create table report_sum (
  generation integer not null,
  grain smallint not null, -- see grains.ts
  city_id smallint not null,
  category_id integer not null, -- 0: all
  day integer not null, -- of receipt in the city's time, from 1970-01-01; the first of a month; 0: all
  place bigint not null, -- Morton cell or subdistrict; 0: all
  side smallint not null, -- who sees it there, see added-up.ts
  kind_id integer not null,
  count integer not null,
  ids bigint not null, -- sum of the reports' ids: where the count is one, it is the report
  x bigint not null, -- sum of longitudes, 1e-7 degrees
  y bigint not null,
  primary key (generation, grain, city_id, category_id, day, place, side, kind_id)
) with (fillfactor = 90, autovacuum_vacuum_scale_factor = 0.05);

-- Not added up yet. Short: it is emptied every few seconds.
create table report_delta (
  txid xid8 not null default pg_current_xact_id(),
  city_id smallint not null,
  report_id bigint not null,
  day integer not null,
  place_key bigint,
  public_key bigint,
  x bigint,
  y bigint,
  public_x bigint,
  public_y bigint,
  subdistrict_id integer not null,
  category_id integer not null,
  status text not null,
  visibility text not null,
  audience text not null,
  urgency text not null,
  handlers text[] not null,
  late_at timestamptz,
  change smallint not null
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000, autovacuum_analyze_scale_factor = 0,
  autovacuum_analyze_threshold = 100000000);

-- One row. Generation 0: the sums were never built. A report counts as late from late_at on; up to "late_until" the
-- sums say so, what became late since is read from the reports.
create table report_sum_state (
  generation integer not null,
  late_until timestamptz not null
);
insert into report_sum_state select case when exists (select from report) then 0 else 1 end, now();

create function note_report_added() returns trigger language plpgsql as $$
begin
  ${noted('new', 1)}
  return null;
end $$;
create function note_report_removed() returns trigger language plpgsql as $$
begin
  ${noted('old', -1)}
  return null;
end $$;
create function note_report_changed() returns trigger language plpgsql as $$
begin
  ${noted('old', -1)}
  ${noted('new', 1)}
  return null;
end $$;
create function forget_report_sums() returns trigger language plpgsql as $$
begin
  delete from report_delta;
  delete from report_sum;
  return null;
end $$;

create trigger report_added after insert on report for each row execute function note_report_added();
create trigger report_removed after delete on report for each row execute function note_report_removed();
create trigger report_changed after update on report for each row
  when ((${list('old')}) is distinct from (${list('new')})) execute function note_report_changed();
create trigger reports_truncated after truncate on report for each statement execute function forget_report_sums();
`,
  },
  {
    name: '2026-11-27-10-sums-layout',
    sql: `
-- Which grains the sums have, see LAYOUT of grains.ts; sums of nothing are right in every layout.
-- Each kind's coarse one, see counted.ts.
alter table report_kind add column coarse_id integer references report_kind;
alter table report_sum_state add column layout integer not null default 1;
update report_sum_state set layout = 2 where not exists (select from report);
`,
  },
  {
    name: '2026-11-27-20-sums-sides',
    sql: `
-- Coarse kinds are of another making, one for each side; the sums of layout 2 are built anew before they are read.
alter table report_kind rename column coarse_id to coarse_handlers_id;
alter table report_kind add column coarse_others_id integer references report_kind;
update report_kind set coarse_handlers_id = null;
-- A process of the version before, which would build them back, does not find it under this name.
alter table report_sum_state rename column layout to grains_layout;
update report_sum_state set grains_layout = 3
  where not exists (select from report) and not exists (select from report_sum) and not exists (select from report_delta);
`,
  },
];
