import {
  type ChangeDeps,
  type Changed,
  decideMove,
  isRefusal,
  refuse,
  type RefusalData,
} from '../../reports/index.ts';
import { type Act, actOnReport, actorOf } from '../act-on-report.ts';
import { needWords, REASON_LIMIT } from '../words.ts';

const MOST_DAYS = 90;

/** Puts a report to rest until a date, for a reason that everyone may read. The resolution clock stands still. */
export async function holdReport(
  deps: ChangeDeps,
  act: Act,
  input: { readonly reason: string; readonly reviewAt: string },
): Promise<Changed | RefusalData> {
  const reason = needWords(input.reason, 'reason', REASON_LIMIT);
  if (typeof reason !== 'string') return reason;
  const ahead = Date.parse(input.reviewAt) - Date.now();
  if (!(ahead > 0 && ahead <= MOST_DAYS * 86_400_000)) return WRONG_REVIEW;
  const reviewAt = new Date(input.reviewAt).toISOString();
  return actOnReport(deps, act, 'holdReport', (report) => {
    const change = decideMove(report, { event: 'HELD', actor: actorOf(act.viewer), reason });
    if (isRefusal(change)) return change;
    return {
      ...change,
      patch: { ...change.patch, review_at: reviewAt },
      facts: { ...change.facts, reviewAt },
    };
  });
}

const WRONG_REVIEW = refuse(
  'INVALID',
  'reviewAt',
  'Pilih tanggal tinjau antara sekarang dan 90 hari lagi.',
  'Choose a review date between now and 90 days from now.',
);
