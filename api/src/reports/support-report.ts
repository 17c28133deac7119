import { createHash } from 'node:crypto';

import { type ChangeDeps, type Changed, changeReport } from './change-report.ts';
import { keepFollower } from './mail-recipients.ts';
import type { LockedReport } from './locked-report.ts';
import type { Change } from './write-change.ts';
import { RESIDENT } from './event-log.ts';
import { isOpen } from './report-life.rules.ts';
import { refuse, type RefusalData } from './refusal.ts';
import type { Reader } from './viewer-rights.ts';

/** A neighbour says "I see this too", once per browser or account; saying it again changes nothing. */
export async function supportReport(
  deps: ChangeDeps,
  request: {
    readonly reportId: bigint;
    readonly reader: Reader;
    readonly supporter: string;
    /** Sealed by the caller; where the supporter wants to hear of it. */
    readonly sealedAddress?: Buffer | null;
  },
): Promise<Changed | RefusalData> {
  const supporterHash = createHash('sha256').update(request.supporter).digest();
  return changeReport(deps, {
    reportId: request.reportId,
    reader: request.reader,
    needs: 'seeing',
    version: null,
    async decide(report, client) {
      if (!isOpen(report.status)) return ENDED;
      const { rowCount } = await client.query(
        'insert into report_support (report_id, supporter_hash) values ($1, $2) on conflict do nothing',
        [report.id, supporterHash],
      );
      if (request.sealedAddress != null)
        await keepFollower(client, report.id, supporterHash, request.sealedAddress);
      if (rowCount === 0) return null;
      return decideSupport(report);
    },
  });
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
