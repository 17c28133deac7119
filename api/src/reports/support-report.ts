import { createHash } from 'node:crypto';
import type { PoolClient } from 'pg';

import { type ChangeDeps, type Changed, changeReport } from './change-report.ts';
import { keepFollower } from './mail-recipients.ts';
import type { LockedReport } from './locked-report.ts';
import type { Change } from './write-change.ts';
import { RESIDENT } from './event-log.ts';
import { isOpen } from './report-life.rules.ts';
import { isRefusal, refuse, type RefusalData } from './refusal.ts';
import type { Reader } from './viewer-rights.ts';

/**
 * A neighbour says "I see this too", once per browser or account; saying it again changes nothing. Answers which
 * report has the support now.
 */
export async function supportReport(
  deps: ChangeDeps,
  request: {
    readonly reportId: bigint;
    readonly reader: Reader;
    readonly supporter: string;
    /** Sealed by the caller; where the supporter wants to hear of it. */
    readonly sealedAddress?: Buffer | null;
  },
): Promise<(Changed & { readonly reportId: bigint }) | RefusalData> {
  const supporterHash = createHash('sha256').update(request.supporter).digest();
  const merged: { into: bigint | null } = { into: null };
  const done = await changeReport(deps, {
    reportId: request.reportId,
    reader: request.reader,
    needs: 'seeing',
    version: null,
    async decide(report, client) {
      merged.into = report.status === 'MERGED' ? report.merged_into_id : null;
      if (merged.into !== null) return null;
      if (!isOpen(report.status)) return ENDED;
      if (request.sealedAddress != null)
        await keepFollower(client, report.id, supporterHash, request.sealedAddress);
      return (await addSupporter(client, report.id, supporterHash)) ? decideSupport(report) : null;
    },
  });
  if (isRefusal(done)) return done;
  if (merged.into === null) return { ...done, reportId: request.reportId };
  // Whatever was merged, the one that it went into is supported, where the supporter sees that one.
  const instead = await supportReport(deps, { ...request, reportId: merged.into });
  return isRefusal(instead) && instead.code === 'NOT_FOUND' ? ENDED : instead;
}

/** False when they support it already. Who came with a merged report is from now on here of their own. */
async function addSupporter(client: PoolClient, reportId: bigint, supporterHash: Buffer): Promise<boolean> {
  const { rows } = await client.query<{ added: boolean }>(
    `insert into report_support as s (report_id, supporter_hash) values ($1, $2)
     on conflict (report_id, supporter_hash) do update set merged_from = null where s.merged_from is not null
     returning (xmax = 0) as added`,
    [reportId, supporterHash],
  );
  return rows[0]?.added === true;
}

export function decideSupport(report: LockedReport): Change {
  const supportCount = report.support_count + 1;
  return {
    kind: 'SUPPORTED',
    actor: RESIDENT,
    patch: { support_count: supportCount },
    facts: { supportCount },
  };
}

const ENDED = refuse(
  'CONFLICT',
  'reportId',
  'Laporan ini sudah berakhir. Kalau masalahnya masih ada, buat laporan baru.',
  'This report has ended. If the problem is still there, please make a new report.',
);
