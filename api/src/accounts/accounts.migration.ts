import type { Migration } from '../platform/index.ts';

/** Tables of better-auth 1.7, with our columns on the user; `auth_attempt` is our own. */
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
];
