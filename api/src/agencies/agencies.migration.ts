import type { Migration } from '../platform/index.ts';

/** The catalogue. A category's older versions stay: a report keeps the one it was routed under. */
export const migrations: readonly Migration[] = [
  {
    name: '2026-11-23-20-agencies',
    sql: `
create table agency (
  id integer generated always as identity primary key,
  city_id smallint not null references city,
  slug text not null,
  name text not null,
  abbreviation text not null,
  kind text not null check (kind in ('DEPARTMENT', 'DISTRICT_OFFICE', 'SUBDISTRICT_OFFICE', 'PARTNER', 'COMMAND_CENTER')),
  jurisdiction_id integer references jurisdiction,
  topics text not null default '',
  listed boolean not null default true,
  unique (city_id, slug)
);
create table category (
  id integer generated always as identity primary key,
  city_id smallint not null references city,
  code text not null,
  version integer not null,
  current boolean not null default true,
  position integer not null,
  name_id text not null,
  name_en text not null,
  audience text not null check (audience in ('GOVERNMENT', 'PARTNER', 'NEIGHBOURS')),
  lead_agency text not null,
  support text[] not null default '{}',
  urgency text not null check (urgency in ('LOW', 'NORMAL', 'HIGH', 'CRITICAL')),
  respond_within text,
  respond_clock text check (respond_clock in ('ALWAYS', 'WORKING')),
  resolve_within text,
  resolve_clock text check (resolve_clock in ('ALWAYS', 'WORKING')),
  visibility text not null check (visibility in ('PUBLIC', 'COARSE', 'STATISTICS', 'SEALED')),
  keywords text[] not null default '{}',
  shortlist integer,
  unique (city_id, code, version)
);
create unique index on category (city_id, code) where current;`,
  },
  {
    name: '2026-11-25-20-call-first',
    sql: `
alter table category add column call_first text check (call_first in ('FIRE', 'AMBULANCE', 'POLICE', 'RESCUE'));`,
  },
  {
    name: '2026-11-25-21-sealed-handlers',
    sql: `
create table sealed_handler (
  city_id smallint not null references city,
  agency_id integer not null references agency,
  category_code text not null,
  account_id text not null,
  named_by text not null,
  named_at timestamptz not null default now(),
  primary key (agency_id, category_code, account_id)
);`,
  },
  {
    name: '2026-11-25-22-changed-by-administrators',
    sql: `
alter table agency add changed_by text; -- name of the administrator; null: as the folder of the city says
alter table category add changed_by text, add changed_at timestamptz; -- null: before versions had a time
alter table category alter changed_at set default now();
-- The newest naming of handlers for an agency and category, until open reports are sure to follow it.
create table sealed_naming (
  city_id smallint not null references city,
  agency_id integer not null references agency,
  category_code text not null,
  actor_id text not null,
  actor_name text not null,
  named_at timestamptz not null default now(),
  primary key (agency_id, category_code)
);`,
  },
  {
    name: '2026-11-26-21-retired-categories',
    sql: `
alter table category add retired boolean not null default false; -- by an administrator: no new reports, and no folder brings it back`,
  },
];
