import {
  type ChangeDeps,
  type Changed,
  decideMove,
  firstAnswer,
  handedTo,
  isOpen,
  isRefusal,
  refuse,
  type RefusalData,
} from '../../reports/index.ts';
import { type Act, actOnReport, actorOf } from '../act-on-report.ts';

const BEFORE_WORK = ['RECEIVED', 'ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'ON_HOLD'];

/** The command center gives a report to an agency: what no rule routed, went to the wrong one, or was offered thrice. */
export async function assignReport(
  deps: ChangeDeps,
  act: Act,
  agencySlug: string,
): Promise<Changed | RefusalData> {
  return actOnReport(deps, act, 'assignReport', (report) => {
    const agency = deps.catalogues.agencies().agencyBySlug(report.city_id, agencySlug);
    if (agency?.listed !== true) return UNKNOWN_AGENCY;
    if (!isOpen(report.status) || !BEFORE_WORK.includes(report.status)) return NOT_NOW;
    if (agency.id === report.agency_id && report.status !== 'RECEIVED') return null;
    const actor = actorOf(act.viewer);
    const patch = handedTo(deps.catalogues, report, agency.id);
    const facts = { agencyId: agency.id, otherAgencyId: report.agency_id };
    if (report.status === 'RECEIVED') {
      const move = decideMove(report, { event: 'ASSIGNED', actor });
      return isRefusal(move)
        ? move
        : { ...move, patch: { ...move.patch, ...patch }, facts: { ...move.facts, ...facts } };
    }
    // Beside the status: whoever gets work that has begun goes on with it from the start of their own.
    const status = { status: 'ASSIGNED', status_before: report.status, review_at: null } as const;
    return {
      kind: 'ASSIGNED',
      actor,
      patch: { ...patch, ...status, ...firstAnswer(report, actor) },
      facts: { ...facts, from: report.status, to: 'ASSIGNED' },
    };
  });
}

export const UNKNOWN_AGENCY = refuse(
  'NOT_FOUND',
  'agency',
  'Lembaga ini tidak ada di kota laporan ini.',
  "There is no such agency in the report's city.",
);
const NOT_NOW = refuse(
  'CONFLICT',
  'reportId',
  'Laporan dalam keadaan ini tidak dapat ditugaskan ke lembaga lain.',
  'A report in this state cannot be assigned to another agency.',
);
