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
import { needWords } from '../words.ts';

/** Asks the reporter something on the private link. The resolution clock stands still until the answer comes. */
export async function askReporter(
  deps: ChangeDeps,
  act: Act,
  question: string,
): Promise<Changed | RefusalData> {
  const words = needWords(question, 'question');
  if (typeof words !== 'string') return words;
  return actOnReport(deps, act, 'askReporter', async (report, client) => {
    if (report.parent_id !== null) return ASK_BY_THE_WHOLE;
    const change = decideMove(report, { event: 'INFO_REQUESTED', actor: actorOf(act.viewer) });
    if (isRefusal(change)) return change;
    const textId = await keepText(client, report.id, words);
    return { ...change, facts: { ...change.facts, textId } };
  });
}

/** The answer came by another road (by telephone, at the counter): it is written down, and the work goes on. */
export async function recordAnswer(
  deps: ChangeDeps,
  act: Act,
  answer: string,
): Promise<Changed | RefusalData> {
  const words = needWords(answer, 'answer');
  if (typeof words !== 'string') return words;
  return actOnReport(deps, act, 'recordAnswer', async (report, client) => {
    const change = decideMove(report, { event: 'INFO_GIVEN', actor: actorOf(act.viewer) });
    if (isRefusal(change)) return change;
    const textId = await keepText(client, report.id, words);
    return { ...change, facts: { ...change.facts, textId } };
  });
}

/** Nobody holds a private link to a part, so nobody could answer there. */
const ASK_BY_THE_WHOLE = refuse(
  'CONFLICT',
  'reportId',
  'Ini bagian dari laporan lain. Tanyakan kepada pelapor dari laporan induknya.',
  'This is a part of another report. Ask the reporter from that one.',
);
