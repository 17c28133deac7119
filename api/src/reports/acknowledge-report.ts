import { type ChangeDeps, type Changed, changeReport, NOT_YOURS } from './change-report.ts';
import type { LockedReport } from './locked-report.ts';
import type { Change } from './write-change.ts';
import type { Actor } from './event-log.ts';
import { isOpen } from './report-life.rules.ts';
import { refuse, type RefusalData } from './refusal.ts';
import type { Reader } from './viewer-rights.ts';

/** Somebody says "I have it": the alarm stops, and the acknowledgement has an owner. A second one changes nothing. */
export async function acknowledgeReport(
  deps: ChangeDeps,
  request: { reportId: bigint; reader: Reader; actor: Actor },
): Promise<Changed | RefusalData> {
  const { reportId, reader, actor } = request;
  return changeReport(deps, {
    reportId,
    reader,
    needs: 'handling',
    // An alarm must stop at once: a support that arrived meanwhile is no reason to refuse.
    version: null,
    decide: (report) => (maySilence(reader, report) ? decideAcknowledgement(report, actor) : NOT_YOURS),
  });
}

/** The agency that has it, or the command center. Who supports it, or reads it for its area, has not got it. */
function maySilence(reader: Reader, report: LockedReport): boolean {
  return reader.kind !== 'agency' || reader.agencyId === report.agency_id;
}

/** Null when somebody has it already. */
export function decideAcknowledgement(report: LockedReport, actor: Actor): Change | RefusalData | null {
  if (report.acknowledged_at !== null) return null;
  if (!isOpen(report.status)) return ENDED;
  return {
    kind: 'ACKNOWLEDGED',
    actor,
    patch: { acknowledged_at: 'now', acknowledged_by: actor.name },
    facts: {},
  };
}

const ENDED = refuse(
  'CONFLICT',
  'reportId',
  'Laporan ini sudah berakhir; tidak ada yang perlu diakui.',
  'This report has ended; there is nothing to acknowledge.',
);
