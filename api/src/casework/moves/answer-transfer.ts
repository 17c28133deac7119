import {
  type Actor,
  type Change,
  type ChangeDeps,
  type Changed,
  clean,
  isOpen,
  keepText,
  type LockedReport,
  refuse,
  type RefusalData,
  sealedHandlersAt,
} from '../../reports/index.ts';
import { type Act, actOnReport, actorOf } from '../act-on-report.ts';
import { needWords, REASON_LIMIT } from '../words.ts';
import { handedTo } from './hand-over.ts';

/** Taken, the receiver has the report as ACCEPTED; declined, it stays where it was, and the reason is kept. */
export async function answerTransfer(
  deps: ChangeDeps,
  act: Act,
  input: { readonly take: boolean; readonly reason?: string | null | undefined },
): Promise<Changed | RefusalData> {
  const reason = input.take ? clean(input.reason) : needWords(input.reason, 'reason', REASON_LIMIT);
  if (reason !== null && typeof reason !== 'string') return reason;
  return actOnReport(deps, act, 'answerTransfer', async (report, client) => {
    const to = report.offered_agency_id;
    // What was merged or has ended meanwhile is nobody's to take.
    if (to === null || !isOpen(report.status)) return NOT_ON_OFFER;
    const actor = actorOf(act.viewer);
    const change = input.take ? taken(deps, report, to, actor) : declined(deps, report, to, actor);
    if (reason === null) return change;
    return { ...change, facts: { ...change.facts, textId: await keepText(client, report.id, reason) } };
  });
}

function taken(deps: ChangeDeps, report: LockedReport, to: number, actor: Actor): Change {
  const firstAnswer =
    report.acknowledged_at === null ? { acknowledged_at: 'now', acknowledged_by: actor.name } : {};
  return {
    kind: 'TRANSFER_TAKEN',
    actor,
    patch: {
      ...handedTo(deps, report, to),
      status: 'ACCEPTED',
      status_before: report.status,
      review_at: null,
      ...firstAnswer,
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

const NOT_ON_OFFER = refuse(
  'CONFLICT',
  'reportId',
  'Laporan ini tidak sedang ditawarkan.',
  'This report is not on offer.',
);
