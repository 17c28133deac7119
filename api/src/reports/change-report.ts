import type { PoolClient } from 'pg';

import type { Database } from '../platform/index.ts';
import { appendEvent, type Actor, type EventFacts } from './event-log.ts';
import type { EventBell } from './event-bell.ts';
import { handles, sees, type Facet, type Visibility } from './facet.ts';
import { findReport } from './read-reports.ts';
import { isRefusal, refuse, REPORT_CHANGED, REPORT_NOT_FOUND, type RefusalData } from './refusal.ts';
import type { EventKind, ReportStatus } from './report-life.rules.ts';
import type { Reader } from './viewer-rights.ts';

/** A report's row, whole, locked for one change. Only use cases that write see it. */
export interface LockedReport {
  readonly id: bigint;
  readonly code: string;
  readonly city_id: number;
  readonly category_id: number;
  readonly audience: string;
  readonly urgency: string;
  readonly visibility: Visibility;
  readonly status: ReportStatus;
  readonly status_before: ReportStatus | null;
  readonly agency_id: number;
  readonly support_agency_ids: readonly number[];
  readonly subdistrict_id: number | null;
  readonly district_id: number | null;
  readonly place_source: 'GPS' | 'PIN' | 'LIST';
  readonly longitude: number | null;
  readonly latitude: number | null;
  readonly accuracy_meters: number | null;
  readonly public_longitude: number | null;
  readonly public_latitude: number | null;
  readonly place_check: string;
  readonly border_id: number | null;
  readonly handlers: readonly string[];
  readonly late_at: string | null;
  readonly respond_due_at: string | null;
  readonly resolve_due_at: string | null;
  readonly received_at: string;
  readonly acknowledged_at: string | null;
  readonly support_count: number;
  readonly version: number;
}

/** The columns that a change sets; instants as ISO 8601, `now` for the database's clock. */
export type ReportPatch = Readonly<
  Partial<{
    status: ReportStatus;
    status_before: ReportStatus | null;
    agency_id: number;
    support_agency_ids: readonly number[];
    subdistrict_id: number | null;
    district_id: number | null;
    place_check: string;
    border_id: number | null;
    routing: unknown;
    handlers: readonly string[];
    late_at: string | null;
    acknowledged_at: 'now';
    acknowledged_by: string | null;
    resolved_at: 'now' | null;
    closed_at: 'now' | null;
    support_count: number;
    boundary_version: number;
  }>
>;

export interface Change {
  readonly kind: EventKind;
  readonly actor: Actor;
  readonly patch: ReportPatch;
  readonly facts: EventFacts;
}

export interface ChangeRequest {
  readonly reportId: bigint;
  /** What the actor may read; a report outside it does not exist for them. */
  readonly reader: Reader | 'system';
  /** Whether acting needs to handle the report, or seeing it is enough. */
  readonly needs: 'handling' | 'seeing';
  /** The version that the actor saw; null for changes that overwrite nobody (supports, the system's own). */
  readonly version: number | null;
  /** Decides on the locked row: the change, null when there is nothing to do, or a refusal. */
  readonly decide: (
    report: LockedReport,
    client: PoolClient,
  ) => Promise<Change | RefusalData | null> | Change | RefusalData | null;
}

export function facetOf(report: LockedReport): Facet {
  return {
    city: report.city_id,
    vis: report.visibility,
    aud: report.audience,
    agency: report.agency_id,
    support: report.support_agency_ids,
    cat: report.category_id,
    status: report.status,
    urg: report.urgency,
    sub: report.subdistrict_id,
    dis: report.district_id,
    handlers: report.handlers,
    at: pair(report.longitude, report.latitude),
    pub: pair(report.public_longitude, report.public_latitude),
    check: report.place_check,
    late: report.late_at,
    ack: report.acknowledged_at !== null,
  };
}

/** One change of one report: locked, checked, written with its event, or refused with nothing written. */
export async function changeReport(
  database: Database,
  bell: EventBell,
  request: ChangeRequest,
): Promise<{ readonly changed: boolean } | RefusalData> {
  // A lock is written down, so what the actor may not see must not be locked: it would tell that it exists.
  const { reader } = request;
  if (reader !== 'system' && (await findReport(database, reader, request.reportId)) === null)
    return REPORT_NOT_FOUND;
  const result = await database.transaction(async (client) => {
    const report = await lockReport(client, request.reportId);
    if (report === null) return REPORT_NOT_FOUND;
    const denied = deny(request, report);
    if (denied !== null) return denied;
    const change = await request.decide(report, client);
    if (change === null) return { changed: false };
    if (isRefusal(change)) return change;
    await writeChange(client, report, change);
    return { changed: true };
  });
  if ('changed' in result && result.changed) bell.ring();
  return result;
}

async function lockReport(client: PoolClient, id: bigint): Promise<LockedReport | null> {
  const { rows } = await client.query<LockedReport>('select * from report where id = $1 for no key update', [
    id,
  ]);
  return rows[0] ?? null;
}

function deny(request: ChangeRequest, report: LockedReport): RefusalData | null {
  const { reader, needs, version } = request;
  if (reader !== 'system') {
    const facet = facetOf(report);
    if (!sees(reader, report.id, facet)) return REPORT_NOT_FOUND;
    if (needs === 'handling' && !handles(reader, report.id, facet)) return NOT_YOURS;
  }
  return version === null || version === report.version ? null : REPORT_CHANGED;
}

export const NOT_YOURS = refuse(
  'NOT_ALLOWED',
  'reportId',
  'Hanya petugas yang menangani laporan ini yang dapat melakukannya.',
  'Only those who handle this report can do that.',
);

/** Writes a decided change and its event; for callers that hold the row's lock already. */
export async function writeChange(client: PoolClient, report: LockedReport, change: Change): Promise<void> {
  const names = Object.keys(change.patch) as (keyof ReportPatch)[];
  const values: unknown[] = [report.id];
  const sets = names.map((name) => {
    const value = change.patch[name];
    if (value === 'now') return `${name} = clock_timestamp()`;
    values.push(name === 'routing' ? JSON.stringify(value) : value);
    return `${name} = $${String(values.length)}`;
  });
  // The version guards decisions of people against each other; a neighbour's support overturns none of them.
  const version = change.kind === 'SUPPORTED' ? 'version = version' : 'version = version + 1';
  const { rows } = await client.query<LockedReport>(
    `update report set ${[...sets, version, 'updated_at = clock_timestamp()'].join(', ')}
     where id = $1 returning *`,
    values,
  );
  const after = rows[0];
  if (after === undefined) throw new Error('A locked report vanished.');
  await appendEvent(client, {
    cityId: report.city_id,
    reportId: report.id,
    reportVersion: after.version,
    kind: change.kind,
    actor: change.actor,
    was: facetOf(report),
    became: facetOf(after),
    facts: change.facts,
  });
}

function pair(longitude: number | null, latitude: number | null): readonly [number, number] | null {
  return longitude === null || latitude === null ? null : [longitude, latitude];
}
