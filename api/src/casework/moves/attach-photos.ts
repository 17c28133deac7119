import type { PoolClient } from 'pg';

import { uuidOfPhoto } from '../../media/index.ts';
import { type LockedReport, refuse, type RefusalData } from '../../reports/index.ts';

const MOST_AT_ONCE = 5;
const MOST_PHOTOS = { AFTER: 20, ANSWER: 12 } as const;

/**
 * Gives uploaded photos to a report; answers how many. A photo belongs to the report that took it first. Residents
 * cannot use up the room for the proof that the office adds.
 */
export async function attachPhotos(
  client: PoolClient,
  report: Pick<LockedReport, 'id'> & { readonly photo_count: number },
  photoIds: readonly string[],
  purpose: 'AFTER' | 'ANSWER',
): Promise<number | RefusalData> {
  const uuids = [...new Set(photoIds)].map(uuidOfPhoto);
  if (uuids.length > MOST_AT_ONCE || report.photo_count + uuids.length > MOST_PHOTOS[purpose])
    return TOO_MANY;
  if (!uuids.every((uuid) => uuid !== null)) return PHOTO_UNKNOWN;
  if (uuids.length === 0) return 0;
  const { rowCount } = await client.query(
    `update photo set report_id = $1, attached_at = now(), position = $3 + chosen.position, purpose = $4
     from unnest($2::uuid[]) with ordinality as chosen (id, position)
     where photo.id = chosen.id and photo.report_id is null`,
    [report.id, uuids, report.photo_count, purpose],
  );
  if (rowCount !== uuids.length) throw new PhotosTaken();
  return uuids.length;
}

/** Thrown so that the transaction takes back those that were attached. */
export class PhotosTaken extends Error {}

/** The refusal instead of the failure. */
export async function orPhotoUnknown<Result>(work: Promise<Result>): Promise<Result | RefusalData> {
  return work.catch((error: unknown) => {
    if (error instanceof PhotosTaken) return PHOTO_UNKNOWN;
    throw error;
  });
}

const PHOTO_UNKNOWN = refuse(
  'PHOTO_UNKNOWN',
  'photoIds',
  'Foto tidak ditemukan atau sudah dipakai laporan lain. Unggah lagi, lalu kirim.',
  'A photo was not found or belongs to another report. Upload it again, then send.',
);
const TOO_MANY = refuse(
  'INVALID',
  'photoIds',
  'Paling banyak 5 foto sekali kirim; satu laporan memuat 20 foto, 12 di antaranya dari warga.',
  'At most 5 photos at once; a report holds 20 photos, 12 of them from residents.',
);
