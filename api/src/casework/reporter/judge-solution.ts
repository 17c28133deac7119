import {
  type ChangeDeps,
  decideMove,
  hasMerged,
  hasOpenParts,
  isRefusal,
  keepText,
  RESIDENT,
  refuse,
  type RefusalData,
} from '../../reports/index.ts';
import { maybeWords, needWords } from '../words.ts';
import { actAsReporter } from './act-as-reporter.ts';
import { daysSince, REOPEN_DAYS } from './own-steps.rules.ts';
import { saidBefore } from './said-before.ts';

type Done = { readonly changed: boolean; readonly reportId: bigint } | RefusalData;

/** The reporter confirms that it is solved. */
export async function confirmReport(deps: ChangeDeps, trackingToken: string): Promise<Done> {
  return actAsReporter(deps, trackingToken, async (report) => {
    if (report.status === 'CLOSED') return null;
    return decideMove(report, { event: 'CLOSED', actor: RESIDENT });
  });
}

/** How content the reporter is with what was done: 1 to 5, and words if they like. Said again, it replaces the first. */
export async function rateReport(
  deps: ChangeDeps,
  trackingToken: string,
  input: { readonly rating: number; readonly words?: string | null | undefined },
): Promise<Done> {
  const { rating } = input;
  if (!Number.isInteger(rating) || rating < 1 || rating > 5) return WRONG_RATING;
  const words = maybeWords(input.words, 'words');
  if (words !== null && typeof words !== 'string') return words;
  return actAsReporter(deps, trackingToken, async (report, client) => {
    if (report.status !== 'RESOLVED' && report.status !== 'CLOSED') return NOT_SOLVED;
    if (report.status === 'CLOSED' && daysSince(report.closed_at, Date.now()) > REOPEN_DAYS)
      return RATED_TOO_LATE;
    const isSame = words === null || (await saidBefore(client, report.id, 'RATED', words));
    if (report.rating === rating && isSame) return null;
    const textId = words === null ? {} : { textId: await keepText(client, report.id, words) };
    return { kind: 'RATED', actor: RESIDENT, patch: { rating }, facts: { rating, ...textId } };
  });
}

/**
 * The reporter opens it again: what is RESOLVED, what was CLOSED at most 14 days ago, and, once, what was REJECTED.
 */
export async function reopenOwnReport(
  deps: ChangeDeps,
  trackingToken: string,
  reason: string,
): Promise<Done> {
  const words = needWords(reason, 'reason');
  if (typeof words !== 'string') return words;
  return actAsReporter(deps, trackingToken, async (report, client) => {
    if (report.status === 'REJECTED' && report.appealed) return APPEALED;
    if (report.status === 'CLOSED' && daysSince(report.closed_at, Date.now()) > REOPEN_DAYS) return TOO_LATE;
    const change = decideMove(report, { event: 'REOPENED', actor: RESIDENT });
    if (isRefusal(change)) return change;
    const textId = await keepText(client, report.id, words);
    const appealed = report.status === 'REJECTED' ? { appealed: true } : {};
    return {
      ...change,
      patch: { ...change.patch, ...appealed, rating: null },
      facts: { ...change.facts, textId, agencyId: report.agency_id },
    };
  });
}

/** The reporter takes it back while nobody works on it. */
export async function withdrawReport(
  deps: ChangeDeps,
  trackingToken: string,
  reason: string | null | undefined,
): Promise<Done> {
  const words = maybeWords(reason, 'reason');
  if (words !== null && typeof words !== 'string') return words;
  return actAsReporter(deps, trackingToken, async (report, client) => {
    if (report.status === 'WITHDRAWN') return null;
    const change = decideMove(report, { event: 'WITHDRAWN', actor: RESIDENT });
    if (isRefusal(change)) return change;
    if (await hasMerged(client, report.id)) return OTHERS_TOO;
    if (await hasOpenParts(client, report.id)) return OFFICES_WORK;
    const textId = words === null ? {} : { textId: await keepText(client, report.id, words) };
    return {
      ...change,
      patch: { ...change.patch, offered_agency_id: null },
      facts: { ...change.facts, ...textId },
    };
  });
}

const WRONG_RATING = refuse('INVALID', 'rating', 'Beri nilai 1 sampai 5.', 'Rate it from 1 to 5.');
const NOT_SOLVED = refuse(
  'CONFLICT',
  'trackingToken',
  'Laporan ini belum selesai; nilainya diminta setelah selesai.',
  'This report is not solved yet; it is rated afterwards.',
);
const RATED_TOO_LATE = refuse(
  'CONFLICT',
  'trackingToken',
  'Laporan ini sudah ditutup lebih dari 14 hari; nilainya tidak diminta lagi.',
  'This report was closed more than 14 days ago; it is not rated any more.',
);
const APPEALED = refuse(
  'CONFLICT',
  'trackingToken',
  'Penolakan ini sudah pernah diminta ditinjau ulang.',
  'This rejection has been appealed once already.',
);
const OTHERS_TOO = refuse(
  'CONFLICT',
  'trackingToken',
  'Orang lain melaporkan hal yang sama, dan laporan mereka digabung ke laporan ini. Laporan ini tetap dikerjakan.',
  'Others reported the same, and their reports were merged into this one. It goes on.',
);
const OFFICES_WORK = refuse(
  'CONFLICT',
  'trackingToken',
  'Laporan ini sudah dibagi ke beberapa lembaga dan sedang ditangani.',
  'This report was divided among several offices, which are handling it.',
);
const TOO_LATE = refuse(
  'CONFLICT',
  'trackingToken',
  'Laporan ini sudah ditutup lebih dari 14 hari. Buat laporan baru.',
  'This report was closed more than 14 days ago. Please make a new one.',
);
