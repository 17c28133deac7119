import {
  type ChangeDeps,
  decideMove,
  isOpen,
  isRefusal,
  keepText,
  RESIDENT,
  refuse,
  type RefusalData,
} from '../../reports/index.ts';
import { attachPhotos, orPhotoUnknown } from '../moves/attach-photos.ts';
import { needWords } from '../words.ts';
import { actAsReporter } from './act-as-reporter.ts';
import { saidBefore } from './said-before.ts';

/**
 * The reporter answers what was asked, or adds something unasked; with photos for those who handle the report.
 * The same words sent again change nothing.
 */
export async function answerQuestion(
  deps: ChangeDeps,
  trackingToken: string,
  input: { readonly text: string; readonly photoIds?: readonly string[] | null | undefined },
): Promise<{ readonly changed: boolean; readonly reportId: bigint } | RefusalData> {
  const words = needWords(input.text, 'text');
  if (typeof words !== 'string') return words;
  const done = actAsReporter(deps, trackingToken, async (report, client) => {
    if (!isOpen(report.status)) return ENDED;
    const asked = report.status === 'NEEDS_INFO';
    if (!asked && (await saidBefore(client, report.id, 'INFO_GIVEN', words, input.photoIds ?? [])))
      return null;
    const change = asked
      ? decideMove(report, { event: 'INFO_GIVEN', actor: RESIDENT })
      : ({ kind: 'INFO_GIVEN', actor: RESIDENT, patch: {}, facts: {} } as const);
    if (isRefusal(change)) return change;
    const photoCount = await attachPhotos(client, report, input.photoIds ?? [], 'ANSWER');
    if (typeof photoCount === 'object') return photoCount;
    const textId = await keepText(client, report.id, words);
    return {
      ...change,
      patch: { ...change.patch, photo_count: report.photo_count + photoCount },
      facts: { ...change.facts, textId, photoCount },
    };
  });
  return orPhotoUnknown(done);
}

const ENDED = refuse(
  'CONFLICT',
  'trackingToken',
  'Laporan ini sudah berakhir. Kalau masalahnya masih ada, buka lagi laporan ini.',
  'This report has ended. If the problem is still there, open it again.',
);
