import type { Migration } from '../platform/index.ts';

export const migrations: readonly Migration[] = [
  {
    name: '2026-11-26-50-calendar-followed',
    sql: `create table calendar_followed (
  city_id smallint primary key references city,
  calendar text not null, -- fingerprint that the clocks of open reports were worked out by, or are being
  after_report_id bigint, -- how far; null: finished
  claimed_until timestamptz not null default '-infinity'
)`,
  },
];
