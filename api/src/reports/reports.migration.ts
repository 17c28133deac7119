import type { Migration } from '../platform/index.ts';
import { readIndexes } from './read-indexes.migration.ts';
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
  ...readIndexes,
];
