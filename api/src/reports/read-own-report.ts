import type { Database } from '../platform/index.ts';
import { findReport } from './read-reports.ts';
import type { ReportWorld } from './report-group.ts';
import type { ReportRow } from './report-row.ts';
import { isTrackingToken, trackingHash } from './tracking-token.ts';

/** A tracking token is the right to read one report whole. */
export async function readOwnReport(world: ReportWorld, trackingToken: string): Promise<ReportRow | null> {
  const reportId = await findOwnReportId(world.database, trackingToken);
  return reportId === null ? null : findReport(world.database, { kind: 'reporter', reportId }, reportId);
}

/** The report that a private link leads to. */
export async function findOwnReportId(database: Database, trackingToken: string): Promise<bigint | null> {
  if (!isTrackingToken(trackingToken)) return null;
  const [known] = await database.query<{ id: bigint }>('select id from report where tracking_hash = $1', [
    trackingHash(trackingToken),
  ]);
  return known?.id ?? null;
}
