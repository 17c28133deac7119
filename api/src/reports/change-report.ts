import type { PoolClient } from 'pg';

import type { Database } from '../platform/index.ts';
import type { EventBell } from './event-bell.ts';
import { handles, sees } from './facet.ts';
import { facetOf, type LockedReport } from './locked-report.ts';
import type { Catalogues } from './place-submission.ts';
import { findReport } from './read-reports.ts';
import { isRefusal, refuse, REPORT_NOT_FOUND, type RefusalData } from './refusal.ts';
import { conflictOf } from './conflict-words.ts';
import type { Reader } from './viewer-rights.ts';
import { type Change, writeChange } from './write-change.ts';

/** What every change of a report needs. */
export interface ChangeDeps {
  readonly database: Database;
  readonly bell: EventBell;
  readonly catalogues: Catalogues;
}

export interface Changed {
  readonly changed: boolean;
}

export interface ChangeRequest {
  readonly reportId: bigint;
  /** What the actor may read; a report outside it does not exist for them. */
  readonly reader: Reader | 'system';
  /** Whether acting needs to handle the report, to read it whole (as auditors do too), or seeing it is enough. */
  readonly needs: 'handling' | 'overseeing' | 'seeing';
  /** The version that the actor saw; null for changes that overwrite nobody (supports, the system's own). */
  readonly version: number | null;
  /** Decides on the locked row: the change, null when there is nothing to do, or a refusal. */
  readonly decide: (
    report: LockedReport,
    client: PoolClient,
  ) => Promise<Change | RefusalData | null> | Change | RefusalData | null;
}

/** One change of one report: locked, checked, written with its event, or refused with nothing written. */
export async function changeReport(
  { database, bell, catalogues }: ChangeDeps,
  request: ChangeRequest,
): Promise<Changed | RefusalData> {
  // A lock is written down, so what the actor may not see must not be locked: it would tell that it exists.
  const { reader } = request;
  if (reader !== 'system' && (await findReport(database, reader, request.reportId)) === null)
    return REPORT_NOT_FOUND;
  const result = await database.transaction(async (client) => {
    const report = await lockReport(client, request.reportId);
    if (report === null) return REPORT_NOT_FOUND;
    const denied = await deny(client, request, report);
    if (denied !== null) return denied;
    const change = await request.decide(report, client);
    if (change === null) return { changed: false };
    if (isRefusal(change)) return change;
    await writeChange(client, catalogues, report, change);
    return { changed: true };
  });
  if ('changed' in result && result.changed) bell.ring();
  return result;
}

/** Holds a report's row until the transaction ends; null when there is none. */
export async function lockReport(client: PoolClient, id: bigint): Promise<LockedReport | null> {
  const { rows } = await client.query<LockedReport>('select * from report where id = $1 for no key update', [
    id,
  ]);
  return rows[0] ?? null;
}

/** Why somebody may not change a report from the version they saw; null when they may. */
export async function deny(
  client: PoolClient,
  { reader, needs, version }: Pick<ChangeRequest, 'reader' | 'needs' | 'version'>,
  report: LockedReport,
): Promise<RefusalData | null> {
  if (reader !== 'system') {
    const facet = facetOf(report);
    if (!sees(reader, report.id, facet)) return REPORT_NOT_FOUND;
    if (needs !== 'seeing' && !handles(reader, report.id, facet)) return NOT_YOURS;
    if (needs === 'handling' && reader.kind === 'auditor') return NOT_YOURS;
  }
  if (version === null || version === report.version) return null;
  return conflictOf(client, report.id, version);
}

export const NOT_YOURS = refuse(
  'NOT_ALLOWED',
  'reportId',
  'Hanya petugas yang menangani laporan ini yang dapat melakukannya.',
  'Only those who handle this report can do that.',
);
