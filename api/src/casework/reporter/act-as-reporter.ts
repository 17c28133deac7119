import type { PoolClient } from 'pg';

import {
  type Change,
  type ChangeDeps,
  type Changed,
  changeReport,
  findOwnReportId,
  type LockedReport,
  refuse,
  type RefusalData,
} from '../../reports/index.ts';

/** A step of whoever holds the private link. The table of moves guards it; others' work is never overturned by it. */
export async function actAsReporter(
  deps: ChangeDeps,
  trackingToken: string,
  decide: (report: LockedReport, client: PoolClient) => Promise<Change | RefusalData | null>,
): Promise<(Changed & { readonly reportId: bigint }) | RefusalData> {
  const reportId = await findOwnReportId(deps.database, trackingToken);
  if (reportId === null) return NO_SUCH_LINK;
  const result = await changeReport(deps, {
    reportId,
    reader: { kind: 'reporter', reportId },
    needs: 'handling',
    version: null,
    decide,
  });
  return 'refused' in result ? result : { ...result, reportId };
}

const NO_SUCH_LINK = refuse(
  'NOT_FOUND',
  'trackingToken',
  'Tautan ini tidak membuka laporan apa pun. Periksa alamatnya.',
  'This link opens no report. Check the address.',
);
