import {
  type ChangeDeps,
  type Changed,
  isOpen,
  keepText,
  refuse,
  type RefusalData,
} from '../../reports/index.ts';
import { type Act, actOnReport, actorOf } from '../act-on-report.ts';
import { needWords } from '../words.ts';

/** A note among those who handle a report. It overturns nothing, so it needs no version. */
export async function noteReport(
  deps: ChangeDeps,
  act: Omit<Act, 'version'>,
  text: string,
): Promise<Changed | RefusalData> {
  return say(deps, act, 'noteReport', 'NOTED', text);
}

/** A word to everyone who sees the report. */
export async function updateReport(
  deps: ChangeDeps,
  act: Omit<Act, 'version'>,
  text: string,
): Promise<Changed | RefusalData> {
  return say(deps, act, 'updateReport', 'UPDATED', text);
}

async function say(
  deps: ChangeDeps,
  act: Omit<Act, 'version'>,
  operation: 'noteReport' | 'updateReport',
  kind: 'NOTED' | 'UPDATED',
  text: string,
): Promise<Changed | RefusalData> {
  const words = needWords(text, 'text');
  if (typeof words !== 'string') return words;
  return actOnReport(deps, { ...act, version: null }, operation, async (report, client) => {
    if (kind === 'UPDATED' && !isOpen(report.status)) return ENDED;
    const textId = await keepText(client, report.id, words);
    return { kind, actor: actorOf(act.viewer), patch: {}, facts: { textId } };
  });
}

const ENDED = refuse(
  'CONFLICT',
  'reportId',
  'Laporan ini sudah berakhir; kabar baru tidak dapat ditambahkan.',
  'This report has ended; it takes no more updates.',
);
