import { findReport } from './read-reports.ts';
import type { ReportWorld } from './report-group.ts';
import type { ReportRow } from './report-row.ts';
import { isTrackingToken, trackingHash } from './tracking-token.ts';

/** A tracking token is the right to read one report whole. */
export async function readOwnReport(world: ReportWorld, trackingToken: string): Promise<ReportRow | null> {
  if (!isTrackingToken(trackingToken)) return null;
  const [known] = await world.database.query<{ id: bigint }>(
    'select id from report where tracking_hash = $1',
    [trackingHash(trackingToken)],
  );
  return known === undefined
    ? null
    : findReport(world.database, { kind: 'reporter', reportId: known.id }, known.id);
}
