import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { PoolClient } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

import type { Database } from '../platform/index.ts';
import { clientHash } from './insert-report.ts';
import { type PastEvent, type PastReport, type PastRow, replayPast } from './past-report.ts';
import { newReportCode } from './report-code.rules.ts';
import { contentHash } from './submission.rules.ts';

const CODE_TAKEN = 'report_code_key';

/**
 * Writes past reports with their events and supports by COPY, in one transaction. Give it batches that take well
 * under a second: the log's readers wait for every transaction under way. Nothing is rung; readers look by
 * themselves within a second.
 */
export async function writePastReports(database: Database, reports: readonly PastReport[]): Promise<void> {
  for (;;) {
    const codes = await freeCodes(database, reports.length);
    try {
      await database.transaction(async (client) => copyReports(client, reports, codes));
      return;
    } catch (error) {
      // Somebody took a code in the meantime.
      if (!(error instanceof Error && 'constraint' in error && error.constraint === CODE_TAKEN)) throw error;
    }
  }
}

/** Whether a submission with this client's id has been written. */
export async function isWritten(database: Database, clientId: string): Promise<boolean> {
  const [row] = await database.query<{ written: boolean }>(
    'select exists (select from report where client_hash = $1) as written',
    [clientHash(clientId)],
  );
  return row?.written ?? false;
}

async function freeCodes(database: Database, count: number): Promise<string[]> {
  const codes = new Set<string>();
  while (codes.size < count) {
    const proposed = Array.from({ length: count - codes.size }, newReportCode);
    const taken = await database.query<{ code: string }>(
      'select code from report where code = any($1::text[])',
      [proposed],
    );
    const barred = new Set(taken.map(({ code }) => code));
    for (const code of proposed) if (!barred.has(code)) codes.add(code);
  }
  return [...codes];
}

async function copyReports(
  client: PoolClient,
  reports: readonly PastReport[],
  codes: readonly string[],
): Promise<void> {
  const { rows: ids } = await client.query<{ id: bigint }>(
    `select nextval(pg_get_serial_sequence('report', 'id')::regclass) as id from generate_series(1, $1)`,
    [reports.length],
  );
  const written = reports.map((report, index) => {
    const [id, code] = [ids[index]?.id, codes[index]];
    if (id === undefined || code === undefined) throw new Error('Every report needs an id and a code.');
    return { report, ...replayPast(report, id, code) };
  });
  const events = written.flatMap((each) => each.events);
  const supports = events.filter(({ kind }) => kind === 'SUPPORTED');
  await copy(
    client,
    'report',
    REPORT_COLUMNS,
    written.map(({ report, row }) => reportLine(report, row)),
  );
  await copy(client, 'report_event', EVENT_COLUMNS, events.map(eventLine));
  await copy(client, 'report_support', SUPPORT_COLUMNS, supports.map(supportLine));
  await attachPhotos(client, written);
}

async function attachPhotos(
  client: PoolClient,
  written: readonly { readonly report: PastReport; readonly row: PastRow }[],
): Promise<void> {
  const photos = written.flatMap(({ report, row }) =>
    report.photoUuids.map((uuid, index) => ({ uuid, reportId: row.id, position: index + 1 })),
  );
  if (photos.length === 0) return;
  await client.query(
    `update photo set report_id = chosen.report_id, attached_at = now(), position = chosen.position
     from unnest($1::uuid[], $2::bigint[], $3::smallint[]) as chosen (id, report_id, position)
     where photo.id = chosen.id`,
    [photos.map(({ uuid }) => uuid), photos.map(({ reportId }) => reportId), photos.map((p) => p.position)],
  );
}

async function copy(client: PoolClient, table: string, columns: string, lines: string[]): Promise<void> {
  if (lines.length === 0) return;
  const stream = client.query(copyFrom(`copy ${table} (${columns}) from stdin`));
  await pipeline(Readable.from(chunks(lines)), stream);
}

/** Lines in pieces of some hundred kilobytes: fewer writes than lines, and no piece too large. */
function* chunks(lines: readonly string[]): Generator<Buffer> {
  const size = 200;
  for (let start = 0; start < lines.length; start += size) {
    yield Buffer.from(lines.slice(start, start + size).join(''));
  }
}

const REPORT_COLUMNS = `id, city_id, code, client_hash, content_hash, tracking_hash, category_id, audience, urgency,
  visibility, status, status_before, agency_id, support_agency_ids, subdistrict_id, district_id, place_source,
  longitude, latitude, accuracy_meters, place_key, public_longitude, public_latitude, public_key, place_check,
  border_id, description, landmark, answers, routing, handlers, received_at, updated_at, respond_due_at,
  resolve_due_at, late_at, expires_at, acknowledged_at, acknowledged_by, resolved_at, closed_at, support_count,
  photo_count, boundary_version, demonstration, version, paused_at, review_at, next_step_at`;

function reportLine({ placed, photoUuids }: PastReport, row: PastRow): string {
  const { submission, location, routing } = placed;
  return line([
    ...[row.id, row.city_id, row.code, clientHash(submission.clientId), contentHash(submission)],
    // Nobody was given a private link to it, so no link leads there.
    ...[randomBytes(32), row.category_id, row.audience, row.urgency, row.visibility, row.status],
    ...[row.status_before, row.agency_id, row.support_agency_ids, row.subdistrict_id, row.district_id],
    ...[row.place_source, row.longitude, row.latitude, row.accuracy_meters, location.exact?.key ?? null],
    ...[
      row.public_longitude,
      row.public_latitude,
      location.shown?.key ?? null,
      row.place_check,
      row.border_id,
    ],
    ...[submission.description, submission.landmark],
    ...[submission.answers.length === 0 ? null : JSON.stringify(submission.answers), JSON.stringify(routing)],
    ...[row.handlers, row.received_at, row.updated_at, row.respond_due_at, row.resolve_due_at, row.late_at],
    ...[placed.expiresAt, row.acknowledged_at, row.acknowledged_by, row.resolved_at, row.closed_at],
    ...[row.support_count, photoUuids.length, placed.boundaryVersion, placed.demonstration, row.version],
    ...[row.paused_at, row.review_at, row.next_step_at],
  ]);
}

const EVENT_COLUMNS = `at, city_id, report_id, report_version, kind, actor_kind, actor_id, actor_name, was, became,
  facts`;

function eventLine(event: PastEvent): string {
  const { actor, was, became, facts } = event;
  return line([
    ...[event.at, event.cityId, event.reportId, event.reportVersion, event.kind],
    ...[actor.kind, actor.id, actor.name],
    ...[was && JSON.stringify(was), JSON.stringify(became), JSON.stringify(facts)],
  ]);
}

const SUPPORT_COLUMNS = 'report_id, supporter_hash, at';

function supportLine(event: PastEvent): string {
  return line([event.reportId, randomBytes(32), event.at]);
}

type Value = string | number | bigint | boolean | Buffer | readonly (string | number)[] | null;

/** One line of COPY's text format. */
function line(values: readonly Value[]): string {
  return `${values.map(field).join('\t')}\n`;
}

function field(value: Value): string {
  if (value === null) return '\\N';
  if (typeof value === 'string') return escaped(value);
  if (typeof value === 'object') return escaped(Buffer.isBuffer(value) ? bytes(value) : array(value));
  return String(value);
}

function bytes(value: Buffer): string {
  return `\\x${value.toString('hex')}`;
}

function array(values: readonly (string | number)[]): string {
  return `{${values.map((value) => (typeof value === 'number' ? value : `"${value.replace(/["\\]/g, '\\$&')}"`)).join()}}`;
}

const SPECIAL = /[\\\t\n\r]/g;
const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

function escaped(text: string): string {
  return text.replace(SPECIAL, (character) => ESCAPES[character] ?? character);
}
