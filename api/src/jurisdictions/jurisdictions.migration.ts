import type { Migration } from '../platform/index.ts';

/** Everything the module keeps. */
export const migrations: readonly Migration[] = [
  {
    name: '2026-11-23-10-jurisdictions',
    sql: `
create table city (
  id smallint generated always as identity primary key,
  slug text not null unique,
  name text not null,
  time_zone text not null,
  languages text[] not null,
  settings jsonb not null,
  boundaries text not null default 'APPROXIMATE' check (boundaries in ('APPROXIMATE', 'IMPORTED')),
  boundary_version integer not null default 1,
  demonstration boolean not null default false
);
create table jurisdiction (
  id integer generated always as identity primary key,
  city_id smallint not null references city,
  parent_id integer references jurisdiction,
  code text not null unique,
  level text not null check (level in ('CITY', 'DISTRICT', 'SUBDISTRICT')),
  name text not null,
  aliases text[] not null default '{}',
  longitude double precision not null,
  latitude double precision not null,
  area_km2 double precision,
  population integer,
  population_year integer
);
create index on jurisdiction (city_id);
create table jurisdiction_boundary (
  jurisdiction_id integer not null references jurisdiction,
  version integer not null,
  geometry jsonb not null,
  primary key (jurisdiction_id, version)
);
create table holiday (
  city_id smallint not null references city,
  day date not null,
  name text not null,
  source text not null,
  primary key (city_id, day)
);`,
  },
  {
    name: '2026-11-25-11-half-days',
    sql: `
alter table holiday add closes_at text check (closes_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'); -- null: the whole day
alter table holiday add changed_by text; -- null: as the folder of the city says`,
  },
  {
    name: '2026-11-25-12-removed-holidays',
    sql: `
alter table holiday add removed boolean not null default false; -- by an administrator: the folder brings it back no more`,
  },
  {
    name: '2026-11-26-70-basemap',
    sql: `
create table city_basemap ( -- a city without a row has what the deployment says
  city_id smallint primary key references city,
  kind text not null check (kind in ('OFFLINE', 'STREETS', 'STYLE', 'PMTILES', 'MAPBOX')),
  source text,
  changed_by text not null,
  check ((source is null) = (kind in ('OFFLINE', 'STREETS')))
);`,
  },
];
