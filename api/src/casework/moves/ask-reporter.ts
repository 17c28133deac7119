import {
  type ChangeDeps,
  type Changed,
  decideMove,
  isRefusal,
  keepText,
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
    const change = decideMove(report, { event: 'INFO_REQUESTED', actor: actorOf(act.viewer) });
    if (isRefusal(change)) return change;
    const textId = await keepText(client, report.id, words);
    return { ...change, facts: { ...change.facts, textId } };
  });
}
