import type { Migration } from '../platform/index.ts';

export const migrations: readonly Migration[] = [
  {
    name: '2026-11-26-60-notifications',
    sql: `
create table notification_cursor (
  name text primary key,
  epoch integer not null,
  txid text not null,
  event_id bigint not null
);

-- How far somebody was told of a report. Holds no address.
create table mail_told (
  report_id bigint not null references report,
  recipient text not null, -- 'reporter', or the number of a follower
  told_event_id bigint not null default 0,
  sending_event_id bigint, -- up to where the mail tells that is being sent: the same again after a crash
  claimed_until timestamptz not null default '-infinity',
  mailed_at timestamptz,
  stopped_at timestamptz, -- they want no more
  primary key (report_id, recipient)
);`,
  },
];
