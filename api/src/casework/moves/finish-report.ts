import {
  type ChangeDeps,
  type Changed,
  decideMove,
  isOpen,
  isRefusal,
  keepText,
  leaderOf,
  refuse,
  type RefusalData,
} from '../../reports/index.ts';
import { type Act, actOnReport, actorOf } from '../act-on-report.ts';
import { lastActorOf } from '../last-actor.ts';
import { daysSince, REOPEN_DAYS } from '../reporter/own-steps.rules.ts';
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
    if (report.status === 'CLOSED' && daysSince(report.closed_at, Date.now()) > REOPEN_DAYS) return TOO_LATE;
    const whole = report.parent_id === null ? null : await leaderOf(client, report);
    if (whole !== null && !isOpen(whole.status)) return WHOLE_ENDED;
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
const TOO_LATE = refuse(
  'CONFLICT',
  'reportId',
  'Laporan ini sudah ditutup lebih dari 14 hari; buat laporan baru.',
  'This report was closed more than 14 days ago; a new one is made instead.',
);
const WHOLE_ENDED = refuse(
  'CONFLICT',
  'reportId',
  'Ini bagian dari laporan yang sudah berakhir. Buka lagi laporan induknya dahulu.',
  'This is a part of a report that has ended. Open that one again first.',
);
