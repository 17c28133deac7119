import {
  type ChangeDeps,
  type Changed,
  keepText,
  type ReportStatus,
  refuse,
  type RefusalData,
  sealedHandlersAt,
} from '../../reports/index.ts';
import { type Act, actOnReport, actorOf } from '../act-on-report.ts';
import { needWords, REASON_LIMIT } from '../words.ts';
import { UNKNOWN_AGENCY } from './assign-report.ts';

export const MOST_OFFERS = 3;
const OFFERED_FROM: readonly ReportStatus[] = ['ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'ON_HOLD'];

/**
 * Offers a report to another agency, beside its status; the resolution clock keeps running. The third offer goes to
 * the command center, which decides.
 */
export async function offerTransfer(
  deps: ChangeDeps,
  act: Act,
  input: { readonly agency: string; readonly reason: string },
): Promise<Changed | RefusalData> {
  const reason = needWords(input.reason, 'reason', REASON_LIMIT);
  if (typeof reason !== 'string') return reason;
  return actOnReport(deps, act, 'offerTransfer', async (report, client) => {
    const agencies = deps.catalogues.agencies();
    const wanted = agencies.agencyBySlug(report.city_id, input.agency);
    if (wanted?.listed !== true || wanted.id === report.agency_id) return UNKNOWN_AGENCY;
    if (!OFFERED_FROM.includes(report.status)) return NOT_NOW;
    if (report.offered_agency_id !== null) return ALREADY_OFFERED;
    const offerCount = report.offer_count + 1;
    const { commandCenter } = agencies.directoryOf(report.city_id);
    if (report.agency_id === commandCenter.id) return COMMAND_ASSIGNS;
    const to = offerCount >= MOST_OFFERS ? commandCenter : wanted;
    const sealed =
      report.visibility === 'SEALED'
        ? {
            handlers: [...new Set([...report.handlers, ...sealedHandlersAt(deps.catalogues, report, to.id)])],
          }
        : {};
    const textId = await keepText(client, report.id, reason);
    return {
      kind: 'TRANSFER_OFFERED',
      actor: actorOf(act.viewer),
      patch: { offered_agency_id: to.id, offer_count: offerCount, ...sealed },
      facts: { otherAgencyId: to.id, agencyId: report.agency_id, textId },
    };
  });
}

const NOT_NOW = refuse(
  'CONFLICT',
  'reportId',
  'Laporan dalam keadaan ini tidak dapat diserahkan.',
  'A report in this state cannot be handed over.',
);
const ALREADY_OFFERED = refuse(
  'CONFLICT',
  'reportId',
  'Laporan ini sedang ditawarkan; tunggu jawabannya.',
  'This report is on offer already; wait for the answer.',
);
const COMMAND_ASSIGNS = refuse(
  'NOT_ALLOWED',
  'reportId',
  'Pusat komando menugaskan langsung; tidak perlu menawarkan.',
  'The command center assigns directly; it need not offer.',
);
