import type { Migration } from '../platform/index.ts';
import { readIndexes } from './read-indexes.migration.ts';
import { sumsMigrations } from './sums/sums.migration.ts';
import { OPEN_SQL } from './visible-reports.ts';

/** Everything the module keeps. Partial indexes name the open statuses letter for letter as the reads do. */
export const migrations: readonly Migration[] = [
  {
    name: '2026-11-23-40-reports',
    sql: `
create table report (
  id bigint generated always as identity primary key,
  city_id smallint not null references city,
  code text not null unique,
  client_hash bytea not null unique,
  content_hash bytea not null,
  tracking_hash bytea not null, -- not unique: two tries of one report at once must meet on client_hash alone
  category_id integer not null references category,
  audience text not null,
  urgency text not null,
  visibility text not null check (visibility in ('PUBLIC', 'COARSE', 'STATISTICS', 'SEALED')),
  status text not null,
  status_before text,
  agency_id integer not null references agency,
  support_agency_ids integer[] not null default '{}',
  subdistrict_id integer references jurisdiction,
  district_id integer references jurisdiction,
  place_source text not null check (place_source in ('GPS', 'PIN', 'LIST')),
  longitude double precision,
  latitude double precision,
  accuracy_meters real,
  place_key bigint,
  public_longitude double precision,
  public_latitude double precision,
  public_key bigint,
  place_check text not null default 'NONE',
  border_id integer references jurisdiction,
  description text,
  landmark text,
  answers jsonb,
  routing jsonb not null,
  handlers text[] not null default '{}',
  received_at timestamptz not null default clock_timestamp(),
  updated_at timestamptz not null default clock_timestamp(),
  respond_due_at timestamptz,
  resolve_due_at timestamptz,
  late_at timestamptz,
  expires_at timestamptz,
  acknowledged_at timestamptz,
  acknowledged_by text,
  resolved_at timestamptz,
  closed_at timestamptz,
  support_count integer not null default 0,
  photo_count smallint not null default 0,
  boundary_version integer not null default 1,
  demonstration boolean not null default false,
  version integer not null default 1,
  check ((longitude is null) = (latitude is null) and (longitude is null) = (place_key is null)),
  check (longitude is not null or subdistrict_id is not null),
  check (visibility in ('PUBLIC', 'COARSE') or public_longitude is null),
  check (audience <> 'NEIGHBOURS' or expires_at is not null)
) with (fillfactor = 85);

create index report_by_tracking on report (tracking_hash);
create index report_by_time on report (city_id, received_at, id);
create index report_by_time_public on report (city_id, received_at, id) where visibility in ('PUBLIC', 'COARSE');
create index report_by_status on report (city_id, status, received_at);
create index report_by_agency on report (agency_id, received_at, id);
create index report_by_category on report (category_id, received_at, id);
create index report_by_subdistrict on report (subdistrict_id, received_at, id);
create index report_open_by_place on report (city_id, place_key) where status in ${OPEN_SQL};
create index report_open_by_public_place on report (city_id, public_key) where status in ${OPEN_SQL};
create index report_open_late on report (city_id, late_at) where status in ${OPEN_SQL};
create index report_unacknowledged on report (city_id, received_at)
  where urgency = 'CRITICAL' and acknowledged_at is null and status in ${OPEN_SQL};
create index report_expiring on report (expires_at) where audience = 'NEIGHBOURS' and status in ${OPEN_SQL};
create index report_sealed_open on report (city_id) where visibility = 'SEALED' and status in ${OPEN_SQL};

create table report_support (
  report_id bigint not null references report,
  supporter_hash bytea not null,
  at timestamptz not null default clock_timestamp(),
  primary key (report_id, supporter_hash)
);

create table contact_vault (
  report_id bigint primary key references report,
  sealed bytea not null,
  created_at timestamptz not null default clock_timestamp()
);

create table log_epoch (
  epoch integer primary key,
  system_identifier text not null,
  opened_at timestamptz not null default clock_timestamp()
);

create table report_event (
  id bigint generated always as identity primary key,
  epoch integer not null default 1,
  txid xid8 not null default pg_current_xact_id(),
  at timestamptz not null default clock_timestamp(),
  city_id smallint not null references city,
  report_id bigint not null references report,
  report_version integer not null,
  kind text not null,
  actor_kind text not null check (actor_kind in ('RESIDENT', 'SYSTEM', 'STAFF')),
  actor_id text,
  actor_name text,
  was jsonb,
  became jsonb not null,
  facts jsonb not null default '{}'
);
create index report_event_order on report_event (epoch, txid, id);
create index report_event_of_report on report_event (report_id, id);

alter table photo add foreign key (report_id) references report;
`,
  },
  {
    name: '2026-11-25-41-casework',
    sql: `
alter table report
  add assignee_id text,
  add assignee_name text,
  add offered_agency_id integer references agency,
  add offer_count smallint not null default 0,
  add parent_id bigint references report,
  add merged_into_id bigint references report,
  add paused_at timestamptz, -- the resolution clock stands still since
  add review_at timestamptz, -- of a report on hold
  add next_step_at timestamptz, -- when something happens by itself
  add appealed boolean not null default false,
  add rating smallint check (rating between 1 and 5),
  add due_at timestamptz not null generated always as (case
    when status not in ${OPEN_SQL} then '9999-12-31T00:00:00Z'::timestamptz
    when status = 'ON_HOLD' then coalesce(review_at, '9999-12-31T00:00:00Z'::timestamptz)
    when acknowledged_at is null then coalesce(respond_due_at, resolve_due_at, '9999-12-31T00:00:00Z'::timestamptz)
    else coalesce(resolve_due_at, '9999-12-31T00:00:00Z'::timestamptz) end) stored;

create index report_queue on report (agency_id, due_at, id) where status in ${OPEN_SQL};
create index report_due on report (city_id, due_at, id) where status in ${OPEN_SQL};
create index report_next_step on report (next_step_at) where next_step_at is not null;
create index report_of_assignee on report (assignee_id, due_at, id) where assignee_id is not null and status in ${OPEN_SQL};
create index report_on_offer on report (offered_agency_id, due_at, id) where offered_agency_id is not null;
create index report_supported_by on report using gin (support_agency_ids) where status in ${OPEN_SQL};
create index report_part_of on report (parent_id) where parent_id is not null;
create index report_merged_into on report (merged_into_id) where merged_into_id is not null;

-- Words about a report. The log only refers to them, so that they can be erased.
create table report_text (
  id bigint generated always as identity primary key,
  report_id bigint not null references report,
  body text, -- null: erased
  at timestamptz not null default clock_timestamp()
);
create index report_text_of on report_text (report_id);

create table support_task (
  report_id bigint not null references report,
  agency_id integer not null references agency,
  text_id bigint references report_text,
  asked_at timestamptz not null default clock_timestamp(),
  done_at timestamptz,
  primary key (report_id, agency_id)
);

alter table photo add purpose text not null default 'BEFORE' check (purpose in ('BEFORE', 'AFTER', 'ANSWER'));`,
  },
  {
    name: '2026-11-26-42-followers',
    sql: `
alter table contact_vault add link bytea; -- sealed apart: the private link and the language, when an e-mail address was left

-- Who supported a report and wants to hear of it. Deleted, not marked, when they want no more.
create table report_follower (
  id bigint generated always as identity primary key,
  report_id bigint not null references report,
  supporter_hash bytea not null,
  sealed bytea not null,
  created_at timestamptz not null default clock_timestamp(),
  unique (report_id, supporter_hash)
);`,
  },
  {
    name: '2026-11-25-42-merging',
    sql: `
alter table report add own_visibility text -- before another report made it stricter; null when its own
  check (own_visibility in ('PUBLIC', 'COARSE', 'STATISTICS', 'SEALED'));
alter table report_support add merged_from bigint references report; -- null: supported this one itself
create index report_support_merged_from on report_support (merged_from) where merged_from is not null;

create table report_flag (
  report_id bigint not null references report,
  flagger_hash bytea not null,
  at timestamptz not null default clock_timestamp(),
  primary key (report_id, flagger_hash)
);

create table audit_look (
  id bigint generated always as identity primary key,
  account_id text not null, -- of a table of an earlier module: no foreign key
  report_id bigint not null references report,
  at timestamptz not null default clock_timestamp()
);
create index audit_look_of_report on audit_look (report_id, at);
create index audit_look_of_account on audit_look (account_id, at);`,
  },
  {
    name: '2026-11-26-43-reachable-reporters',
    sql: `
alter table contact_vault add reachable boolean not null default true; -- an address or a number was left, not a name alone`,
  },
  ...readIndexes,
  ...sumsMigrations,
];
