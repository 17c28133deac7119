import type { Migration } from '../platform/index.ts';

export const migrations: readonly Migration[] = [
  {
    name: '2026-11-23-04-media',
    sql: `create table photo (
  id uuid primary key,
  report_id bigint, -- null until a report takes it
  position smallint not null default 0,
  width integer not null, -- of the large size, pixels
  height integer not null,
  byte_count integer not null, -- of the three sizes together
  created_at timestamptz not null default now(),
  attached_at timestamptz
);
create index photo_of_report on photo (report_id, position) where report_id is not null;
create index photo_unattached on photo (created_at) where report_id is null;`,
  },
  {
    name: '2026-11-25-04-media-removal',
    sql: `alter table photo add column removing_at timestamptz; -- no report may take it any more`,
  },
];
