import { clean } from '../platform/index.ts';
import { type ChangeDeps, type Changed, changeReport, NOT_YOURS } from './change-report.ts';
import type { LockedReport } from './locked-report.ts';
import type { Change } from './write-change.ts';
import type { Actor } from './event-log.ts';
import { findMove } from './report-life.rules.ts';
import { refuse, type RefusalData } from './refusal.ts';
import type { Reader } from './viewer-rights.ts';

const REASON_LIMIT = 500;

/** The subdistrict's office, or the command center, takes information among neighbours down, with a reason. */
export async function takeDownReport(
  deps: ChangeDeps,
  request: { reportId: bigint; version: number; reason: string; reader: Reader; actor: Actor },
): Promise<Changed | RefusalData> {
  const reason = clean(request.reason);
  if (reason === null || reason.length > REASON_LIMIT) return REASON_MISSING;
  return changeReport(deps, {
    reportId: request.reportId,
    reader: request.reader,
    needs: 'handling',
    version: request.version,
    decide: (report) =>
      moderates(request.reader, report) ? decideTakeDown(report, reason, request.actor) : NOT_YOURS,
  });
}

/** The office that has it, or the command center; the district above reads it, and does not silence it. */
function moderates(reader: Reader, report: LockedReport): boolean {
  return reader.kind !== 'agency' || reader.agencyId === report.agency_id;
}

export function decideTakeDown(report: LockedReport, reason: string, actor: Actor): Change | RefusalData {
  if (report.audience !== 'NEIGHBOURS') return NOT_INFORMATION;
  const move = findMove(report.status, 'TAKEN_DOWN');
  if (move === undefined) return ENDED;
  return {
    kind: 'TAKEN_DOWN',
    actor,
    patch: { status: 'REJECTED', status_before: report.status },
    facts: { from: report.status, to: 'REJECTED', reason },
  };
}

const REASON_MISSING = refuse(
  'INVALID',
  'reason',
  'Tulis alasannya, paling banyak 500 huruf.',
  'Please give the reason, at most 500 characters.',
);
const NOT_INFORMATION = refuse(
  'NOT_ALLOWED',
  'reportId',
  'Hanya info warga yang dapat diturunkan. Laporan lain dijawab oleh lembaganya.',
  'Only information among neighbours is taken down. Other reports are answered by their agency.',
);
const ENDED = refuse(
  'CONFLICT',
  'reportId',
  'Info ini sudah berakhir.',
  'This information has already ended.',
);
