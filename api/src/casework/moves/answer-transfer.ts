import {
  type Actor,
  type Change,
  type ChangeDeps,
  type Changed,
  firstAnswer,
  handedTo,
  isOpen,
  keepText,
  type LockedReport,
  refuse,
  type RefusalData,
  sealedHandlersAt,
} from '../../reports/index.ts';
import { type Act, actOnReport, actorOf } from '../act-on-report.ts';
import { maybeWords, needWords, REASON_LIMIT } from '../words.ts';

/** Taken, the receiver has the report as ACCEPTED; declined, it stays where it was, and the reason is kept. */
export async function answerTransfer(
  deps: ChangeDeps,
  act: Act,
  input: { readonly take: boolean; readonly reason?: string | null | undefined },
): Promise<Changed | RefusalData> {
  const reason = (input.take ? maybeWords : needWords)(input.reason, 'reason', REASON_LIMIT);
  if (reason !== null && typeof reason !== 'string') return reason;
  return actOnReport(deps, act, 'answerTransfer', async (report, client) => {
    const to = report.offered_agency_id;
    // What was merged or has ended meanwhile is nobody's to take.
    if (to === null || !isOpen(report.status)) return NOT_ON_OFFER;
    // Taking it would leave the reporter with a question that nobody waits for any more.
    if (input.take && report.status === 'NEEDS_INFO') return REPORTER_IS_ASKED;
    const actor = actorOf(act.viewer);
    const change = input.take ? taken(deps, report, to, actor) : declined(deps, report, to, actor);
    if (reason === null) return change;
    return { ...change, facts: { ...change.facts, textId: await keepText(client, report.id, reason) } };
  });
}

function taken(deps: ChangeDeps, report: LockedReport, to: number, actor: Actor): Change {
  return {
    kind: 'TRANSFER_TAKEN',
    actor,
    patch: {
      ...handedTo(deps.catalogues, report, to),
      status: 'ACCEPTED',
      status_before: report.status,
      review_at: null,
      ...firstAnswer(report, actor),
    },
    facts: { agencyId: to, otherAgencyId: report.agency_id, from: report.status, to: 'ACCEPTED' },
  };
}

function declined(deps: ChangeDeps, report: LockedReport, to: number, actor: Actor): Change {
  // Whoever was named for the offer alone is no handler any more.
  const sealed =
    report.visibility === 'SEALED'
      ? { handlers: sealedHandlersAt(deps.catalogues, report, report.agency_id) }
      : {};
  return {
    kind: 'TRANSFER_DECLINED',
    actor,
    patch: { offered_agency_id: null, ...sealed },
    facts: { agencyId: report.agency_id, otherAgencyId: to },
  };
}

const REPORTER_IS_ASKED = refuse(
  'CONFLICT',
  'reportId',
  'Pelapor sedang ditanya; laporan dapat diterima setelah jawabannya datang.',
  'The reporter has been asked; take it when the answer has come.',
);
const NOT_ON_OFFER = refuse(
  'CONFLICT',
  'reportId',
  'Laporan ini tidak sedang ditawarkan.',
  'This report is not on offer.',
);
