import type { Database } from '../platform/index.ts';
import { PhotoRefusal } from './photo-refusal.ts';
import type { PhotoStore } from './photo-store.ts';

/** How much strangers may leave behind. */
export interface PhotoRoom {
  /** Bytes of all photos together that no report has taken yet; 0: no limit. */
  readonly waitingBytes: number;
}

/** What the database beside the photos needs to go on when photos are no longer taken. */
const LEAST_FREE_BYTES = 512 * 1024 * 1024;
const RETRY_AFTER_SECONDS = 600;

/** Before a photo is read. @throws PhotoRefusal STORE_FULL when the disk, or what photos may take of it, is full */
export async function ensureRoom(
  { database, store }: { readonly database: Database; readonly store: PhotoStore },
  { waitingBytes }: PhotoRoom,
): Promise<void> {
  const [free, waiting] = await Promise.all([
    store.freeBytes(),
    waitingBytes === 0 ? 0 : waitingBytesOf(database),
  ]);
  if ((free !== null && free < LEAST_FREE_BYTES) || waiting > waitingBytes) throw storeFull();
}

/** Bytes of the photos that no report has taken. */
export async function waitingBytesOf(database: Database): Promise<number> {
  const [row] = await database.query<{ bytes: number }>(
    'select coalesce(sum(byte_count), 0)::float8 as bytes from photo where report_id is null',
  );
  return row?.bytes ?? 0;
}

/** A full disk, by its error or by the error that it is the cause of. */
export function isDiskFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? error.code : '';
  return code === 'ENOSPC' || code === 'EDQUOT' || code === '53100' || isDiskFull(error.cause);
}

export function storeFull(): PhotoRefusal {
  return new PhotoRefusal('STORE_FULL', RETRY_AFTER_SECONDS);
}
