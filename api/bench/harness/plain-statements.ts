import { queueAtSql } from '../../src/reports/queue-order.ts';
import { withUrl } from './with-url.ts';

export interface PlainInput {
  readonly clientId: string;
  readonly description: string;
  readonly longitude: number;
  readonly latitude: number;
  readonly accuracyMeters: number;
}

/** A table of the same columns, indexes and keys, with the same reports in it. */
export async function preparePlain(databaseUrl: string): Promise<void> {
  await withUrl(databaseUrl, async (client) => {
    await client.query('create schema plain');
    await client.query('create table plain.report (like public.report including all)');
    for (const key of FOREIGN_KEYS) await client.query(`alter table plain.report add ${key}`);
    const { rows } = await client.query<{ columns: string }>(
      `select string_agg(quote_ident(column_name), ', ') as columns from information_schema.columns
       where table_schema = 'public' and table_name = 'report' and is_generated = 'NEVER'`,
    );
    const columns = rows[0]?.columns ?? '';
    await client.query(
      `insert into plain.report (${columns}) overriding system value select ${columns} from public.report`,
    );
    await client.query(
      `select setval(pg_get_serial_sequence('plain.report', 'id'), (select coalesce(max(id), 1) from plain.report))`,
    );
    await client.query('vacuum analyze plain.report');
    await client.query('checkpoint');
  });
}

const FOREIGN_KEYS = [
  'foreign key (city_id) references public.city',
  'foreign key (category_id) references public.category',
  'foreign key (agency_id) references public.agency',
  'foreign key (subdistrict_id) references public.jurisdiction',
  'foreign key (district_id) references public.jurisdiction',
  'foreign key (border_id) references public.jurisdiction',
];

/** A report that a rule routed: what a client does not send is taken from it, as if it had been worked out. */
export const SAMPLE = `select city_id, category_id, audience, urgency, visibility, status, agency_id,
  support_agency_ids, subdistrict_id, district_id, place_source, place_key::text, public_key::text, place_check,
  routing::text, handlers, respond_due_at, resolve_due_at, late_at, boundary_version, demonstration
from report where visibility = 'PUBLIC' and longitude is not null
  and category_id in (select id from category where code = 'JALAN_RUSAK') order by id desc limit 1`;

/** The same row: every column that a submission fills, each a value that is sent. */
export const INSERT_PLAIN = `insert into plain.report (city_id, category_id, audience, urgency, visibility, status,
  agency_id, support_agency_ids, subdistrict_id, district_id, place_source, place_key, public_key, place_check,
  routing, handlers, respond_due_at, resolve_due_at, late_at, boundary_version, demonstration,
  code, client_hash, content_hash, tracking_hash, longitude, latitude, public_longitude, public_latitude,
  accuracy_meters, description)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21,
  $22, $23, $24, $25, $26, $27, $28, $29, $30, $31)`;

export function plainValues(
  sample: readonly unknown[],
  input: PlainInput,
  code: string,
  hash: Buffer,
): unknown[] {
  const { longitude, latitude, accuracyMeters, description } = input;
  const own = [code, hash, hash, hash, longitude, latitude, longitude, latitude, accuracyMeters, description];
  return [...sample, ...own];
}

/** Fifty reports as everyone sees them, with names of agency, category and area. */
export const LIST_PLAIN = `select r.id, r.code, r.status, r.urgency, r.received_at, r.description, r.longitude, r.latitude,
  r.support_count, c.code as category_code, c.name_id as category_name, a.slug as agency_slug,
  a.abbreviation as agency_abbreviation, a.name as agency_name, j.code as area_code, j.name as area_name
from report r join category c on c.id = r.category_id join agency a on a.id = r.agency_id
left join jurisdiction j on j.id = r.subdistrict_id
where r.visibility in ('PUBLIC', 'COARSE')
  and (r.audience <> 'NEIGHBOURS' or (r.expires_at > now() and r.status not in ('EXPIRED', 'REJECTED', 'WITHDRAWN')))
  and r.city_id = 1
order by r.received_at desc, r.id desc limit 50`;

/** What an agency has open, with the names of category and area: what is due first. */
export const QUEUE_PLAIN = `select r.id, r.code, r.status, r.urgency, r.received_at, r.due_at, r.description,
  r.longitude, r.latitude, r.support_count, r.assignee_name, c.code as category_code, c.name_id as category_name,
  j.code as area_code, j.name as area_name
from report r join category c on c.id = r.category_id left join jurisdiction j on j.id = r.subdistrict_id
where r.agency_id = (select id from agency where slug = $1)
  and r.status in ('RECEIVED', 'ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'ON_HOLD', 'NEEDS_INFO')
order by ${queueAtSql('r.')}, r.id limit 50`;

/** A move and its event, as one statement; no rights, no clocks. */
export const MOVE_PLAIN = `with moved as (
  update report set status = 'ACCEPTED', status_before = status, version = version + 1,
    acknowledged_at = clock_timestamp(), acknowledged_by = 'Bench', updated_at = clock_timestamp()
  where id = $1 and version = $2 returning *
), logged as (
  insert into report_event (city_id, report_id, report_version, kind, actor_kind, actor_name, was, became, facts)
  select m.city_id, m.id, m.version, 'ACCEPTED', 'STAFF', 'Bench', e.became, e.became,
    '{"from": "ASSIGNED", "to": "ACCEPTED"}'
  from moved m, lateral (select became from report_event where report_id = m.id order by id desc limit 1) e
)
select code, version from moved`;
