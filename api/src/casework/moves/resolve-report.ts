import { clean } from '../../platform/index.ts';
import {
  type ChangeDeps,
  type Changed,
  decideMove,
  hasOpenParts,
  isRefusal,
  keepText,
  refuse,
  type RefusalData,
} from '../../reports/index.ts';
import { type Act, actOnReport, actorOf } from '../act-on-report.ts';
import { TEXT_LIMIT } from '../words.ts';
import { attachPhotos, orPhotoUnknown } from './attach-photos.ts';

export interface Proof {
  readonly explanation?: string | null | undefined;
  readonly photoIds?: readonly string[] | null | undefined;
}

/** Says that a report is solved, with an after-photo or an explanation that everyone may see. */
export async function resolveReport(
  deps: ChangeDeps,
  act: Act,
  { explanation, photoIds }: Proof,
): Promise<Changed | RefusalData> {
  const words = clean(explanation);
  const photos = photoIds ?? [];
  if (words === null && photos.length === 0) return NO_PROOF;
  if ((words?.length ?? 0) > TEXT_LIMIT) return TOO_LONG;
  const done = actOnReport(deps, act, 'resolveReport', async (report, client) => {
    const change = decideMove(report, { event: 'RESOLVED', actor: actorOf(act.viewer) });
    if (isRefusal(change)) return change;
    if (await hasOpenParts(client, report.id)) return OPEN_PARTS;
    const photoCount = await attachPhotos(client, report, photos, 'AFTER');
    if (typeof photoCount === 'object') return photoCount;
    const textId = words === null ? {} : { textId: await keepText(client, report.id, words) };
    return {
      ...change,
      patch: { ...change.patch, offered_agency_id: null, photo_count: report.photo_count + photoCount },
      facts: { ...change.facts, ...textId, photoCount },
    };
  });
  return orPhotoUnknown(done);
}

const NO_PROOF = refuse(
  'INVALID',
  'photoIds',
  'Tambahkan foto sesudah, atau tulis penjelasannya.',
  'Add an after-photo, or write an explanation.',
);
export const OPEN_PARTS = refuse(
  'CONFLICT',
  'reportId',
  'Masih ada bagian yang belum selesai.',
  'Some of its parts have not ended yet.',
);
const TOO_LONG = refuse(
  'INVALID',
  'explanation',
  'Penjelasan paling banyak 2.000 huruf.',
  'An explanation has at most 2,000 characters.',
);
