import type { Migration } from '../platform/index.ts';

/**
 * Tables of better-auth 1.7, with our columns on the user; those without `auth_` and `auth_attempt` are our own.
 * Triggers tell every process whose rights have changed, whoever changed them.
 */
export const migrations: readonly Migration[] = [
  {
    name: '2026-11-23-02-accounts',
    sql: `create table auth_user (
  id text primary key,
  name text not null,
  email text not null unique check (email = lower(email)),
  email_verified boolean not null default false,
  image text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  role text not null check (role in ('OFFICER', 'AGENCY_HEAD', 'OPERATOR', 'SUPERVISOR', 'AUDITOR', 'ADMINISTRATOR')),
  agency_id integer, -- tables of later modules: no foreign keys
  city_id integer, -- null: every city
  disabled_at timestamptz
);
create table auth_session (
  id text primary key,
  expires_at timestamptz not null,
  token text not null unique, -- worthless without the signature that only the cookie holds
  created_at timestamptz not null default now(),
  updated_at timestamptz not null,
  ip_address text,
  user_agent text,
  user_id text not null references auth_user on delete cascade
);
create index auth_session_of_user on auth_session (user_id);
create table auth_account (
  id text primary key,
  account_id text not null,
  provider_id text not null,
  user_id text not null references auth_user on delete cascade,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  password text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (provider_id, account_id)
);
create index auth_account_of_user on auth_account (user_id);
create table auth_verification (
  id text primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index auth_verification_identifier on auth_verification (identifier);
create table auth_attempt (
  key bytea primary key, -- HMAC of who tried
  failures integer not null,
  window_start timestamptz not null
);`,
  },
  {
    name: '2026-11-25-01-people-and-apps',
    sql: `alter table auth_user
  add column number bigint generated always as identity unique,
  add column two_factor_enabled boolean not null default false;
alter table auth_session
  add column number bigint generated always as identity unique,
  add column last_seen_at timestamptz not null default date_trunc('hour', now()),
  add column method text not null default 'PASSWORD' check (method in ('PASSWORD', 'PROVIDER'));
create table auth_two_factor (
  id text primary key,
  user_id text not null unique references auth_user on delete cascade,
  secret text not null, -- sealed by better-auth with a key of ours, as are the backup codes
  backup_codes text not null,
  verified boolean not null default false,
  failed_verification_count integer not null default 0,
  locked_until timestamptz
);
create table invitation (
  id bigint generated always as identity primary key,
  email text not null check (email = lower(email)),
  name text not null,
  role text not null check (role in ('OFFICER', 'AGENCY_HEAD', 'OPERATOR', 'SUPERVISOR', 'AUDITOR', 'ADMINISTRATOR')),
  agency_id integer, -- tables of later modules: no foreign keys
  city_id integer, -- null: every city
  token_hash bytea not null unique, -- SHA-256; the token itself is only in the link
  invited_by text not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  joined_at timestamptz,
  revoked_at timestamptz
);
create unique index invitation_open on invitation (email) where joined_at is null and revoked_at is null;
create table app (
  id integer generated always as identity primary key,
  name text not null,
  scopes text[] not null,
  agency_id integer,
  city_id integer, -- null: every city
  created_at timestamptz not null default now(),
  ended_at timestamptz
);
create table app_key (
  id bigint generated always as identity primary key,
  app_id integer not null references app,
  prefix text not null unique,
  hash bytea not null unique, -- SHA-256 of the whole key, which is random enough to need nothing slower
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  last_used_at timestamptz, -- to the minute
  revoked_at timestamptz
);
create index app_key_of_app on app_key (app_id);
create table admin_change (
  id bigint generated always as identity primary key,
  changed_at timestamptz not null default clock_timestamp(),
  actor_id text, -- null: the command line
  actor_name text not null,
  city_id integer, -- null: what concerns every city
  action text not null,
  subject text not null,
  fields jsonb not null default '[]'
);
create index admin_change_of_city on admin_change (city_id, id);
create function tell_rights_changed() returns trigger language plpgsql as $$
begin
  perform pg_notify('rights', tg_argv[0] || (to_jsonb(old) ->> tg_argv[1]));
  return null;
end $$;
create trigger session_ended after delete on auth_session
  for each row execute function tell_rights_changed('account:', 'user_id');
create trigger person_changed after update on auth_user
  for each row when (old.* is distinct from new.*) execute function tell_rights_changed('account:', 'id');
create trigger app_changed after update on app
  for each row execute function tell_rights_changed('app:', 'id');
create trigger app_key_changed after update of revoked_at, expires_at on app_key
  for each row execute function tell_rights_changed('app:', 'app_id');`,
  },
  {
    name: '2026-11-26-02-saved-views',
    sql: `create table saved_view (
  id bigint generated always as identity primary key,
  account_id text not null references auth_user on delete cascade,
  city_id integer not null, -- a table of a later module: no foreign key
  name text not null check (length(name) between 1 and 60),
  query text not null check (length(query) <= 2000),
  shared boolean not null default false,
  saved_at timestamptz not null default now()
);
create unique index saved_view_name on saved_view (account_id, city_id, lower(name));
create index saved_view_shared on saved_view (city_id) where shared;`,
  },
];
