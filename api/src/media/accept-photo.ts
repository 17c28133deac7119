import type { Readable } from 'node:stream';
import type { Database, Logger, Secrets } from '../platform/index.ts';
import { encodePhoto, type EncodedPhoto } from './encode-photo.ts';
import type { PhotoGate } from './photo-gate.ts';
import { newPhotoUuid, photoIdOf, repeatableUuids } from './photo-id.ts';
import { PhotoRefusal } from './photo-refusal.ts';
import { ensureRoom, isDiskFull, type PhotoRoom, storeFull } from './photo-room.ts';
import type { PhotoStore } from './photo-store.ts';

export interface PhotoDeps {
  readonly database: Database;
  readonly store: PhotoStore;
  readonly gate: PhotoGate;
  readonly room: PhotoRoom;
  readonly log: Logger;
  readonly secrets: Secrets;
}

export interface StoredPhoto {
  readonly id: string;
  /** Of the large size, pixels. */
  readonly width: number;
  readonly height: number;
}

export interface UploadSender {
  /** By `clientNetwork`: one of them may not take every place. */
  readonly clientAddress: string;
  readonly idempotencyKey: string | null;
}

/** Largest photo that is read, in bytes. */
export const PHOTO_BYTES_LIMIT = 10 * 1024 * 1024;
const UPLOAD_SECONDS = 180;
/** Slower than this (0.8 KB/s) is nobody's network; it would hold a place that others wait for. */
const PROGRESS = { bytes: 16 * 1024, seconds: 20 };
const KEY = /^[A-Za-z0-9_-]{16,64}$/;

/**
 * Takes one photo: reads it, draws it anew, stores it, and returns when it survives a loss of power.
 * With the same key and the same bytes again it answers the same photo.
 *
 * @throws PhotoRefusal every code of it but RATE_LIMITED
 */
export async function acceptPhoto(
  deps: PhotoDeps,
  upload: Readable,
  { idempotencyKey, clientAddress }: UploadSender,
): Promise<StoredPhoto> {
  if (idempotencyKey !== null && !KEY.test(idempotencyKey)) throw new PhotoRefusal('KEY_INVALID');
  upload.on('error', () => undefined); // it may break off before anyone reads it, and says so again to who does
  const turn = deps.gate.enter(clientAddress);
  try {
    await ensureRoom(deps, deps.room);
    const photo = await collect(upload, (byteCount) => {
      turn.hold(byteCount);
    });
    return await turn.draw(async () => {
      if (idempotencyKey === null) return store(deps, newPhotoUuid(), await encodePhoto(photo));
      const uuids = repeatableUuids(deps.secrets, idempotencyKey, photo);
      const stored = await findStored(deps, uuids);
      return stored ?? (await store(deps, await freeUuid(deps, uuids[0]), await encodePhoto(photo)));
    });
  } catch (error) {
    if (!isDiskFull(error)) throw error;
    deps.log.error({ err: error }, 'the disk is full: photos are refused');
    throw storeFull();
  } finally {
    turn.leave();
  }
}

async function collect(upload: Readable, hold: (byteCount: number) => void): Promise<Buffer> {
  const tooSlow = () => upload.destroy(new PhotoRefusal('TOO_SLOW'));
  const deadline = setTimeout(tooSlow, UPLOAD_SECONDS * 1000);
  const progress = setTimeout(tooSlow, PROGRESS.seconds * 1000);
  let nextProgress = PROGRESS.bytes;
  const chunks: Buffer[] = [];
  let byteCount = 0;
  try {
    for await (const chunk of upload as AsyncIterable<Buffer>) {
      byteCount += chunk.length;
      if (byteCount >= nextProgress) {
        progress.refresh();
        nextProgress = byteCount + PROGRESS.bytes;
      }
      if (byteCount > PHOTO_BYTES_LIMIT) throw new PhotoRefusal('TOO_LARGE');
      hold(chunk.length);
      chunks.push(chunk);
    }
  } finally {
    clearTimeout(deadline);
    clearTimeout(progress);
  }
  if (byteCount === 0) throw new PhotoRefusal('NO_PHOTO');
  return Buffer.concat(chunks, byteCount);
}

async function findStored({ database }: PhotoDeps, uuids: readonly string[]): Promise<StoredPhoto | null> {
  const [row] = await database.query<{ id: string; width: number; height: number }>(
    'select id, width, height from photo where id = any($1) and removing_at is null',
    [uuids],
  );
  return row === undefined ? null : { ...row, id: photoIdOf(row.id) };
}

/** Days later the same photo may be on its way out under its own name. */
async function freeUuid({ database }: PhotoDeps, uuid: string): Promise<string> {
  const rows = await database.query('select from photo where id = $1 and removing_at is not null', [uuid]);
  return rows.length === 0 ? uuid : newPhotoUuid();
}

async function store(
  { database, store: files }: PhotoDeps,
  uuid: string,
  photo: EncodedPhoto,
): Promise<StoredPhoto> {
  await files.write(uuid, photo.files);
  const byteCount = Object.values(photo.files).reduce((sum, file) => sum + file.length, 0);
  await database.query(
    'insert into photo (id, width, height, byte_count) values ($1, $2, $3, $4) on conflict (id) do nothing',
    [uuid, photo.width, photo.height, byteCount],
  );
  return { id: photoIdOf(uuid), width: photo.width, height: photo.height };
}
