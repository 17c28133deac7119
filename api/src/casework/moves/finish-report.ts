import {
  type ChangeDeps,
  type Changed,
  decideMove,
  isRefusal,
  keepText,
  refuse,
  type RefusalData,
} from '../../reports/index.ts';
import { type Act, actOnReport, actorOf } from '../act-on-report.ts';
import { lastActorOf } from '../last-actor.ts';
import { needWords } from '../words.ts';

/** A second person has looked: it is solved. Whoever resolved it cannot say so of themself. */
export async function closeReport(deps: ChangeDeps, act: Act): Promise<Changed | RefusalData> {
  return actOnReport(deps, act, 'closeReport', async (report, client) => {
    const resolver = await lastActorOf(client, report.id, 'RESOLVED');
    if (resolver === act.viewer.accountId) return SAME_PERSON;
    return decideMove(report, { event: 'CLOSED', actor: actorOf(act.viewer) });
  });
}

/** A supervisor or an auditor opens what had ended; both clocks start anew. */
export async function reopenReport(
  deps: ChangeDeps,
  act: Act,
  reason: string,
): Promise<Changed | RefusalData> {
  const words = needWords(reason, 'reason');
  if (typeof words !== 'string') return words;
  return actOnReport(deps, act, 'reopenReport', async (report, client) => {
    const change = decideMove(report, { event: 'REOPENED', actor: actorOf(act.viewer) });
    if (isRefusal(change)) return change;
    const textId = await keepText(client, report.id, words);
    const { agency_id: agencyId } = report;
    return { ...change, facts: { ...change.facts, textId, agencyId } };
  });
}

const SAME_PERSON = refuse(
  'NOT_ALLOWED',
  'reportId',
  'Laporan ini Anda selesaikan sendiri; orang kedua yang memeriksanya.',
  'You resolved this report yourself; a second person verifies it.',
);
