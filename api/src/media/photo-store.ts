import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, rename, rm, stat, statfs } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Disk } from 'flydrive';
import { FSDriver } from 'flydrive/drivers/fs';
import { PHOTO_SIZES, type EncodedPhoto, type PhotoSize } from './encode-photo.ts';
import { s3Driver } from './photo-bucket.ts';
import { probeBucket } from './probe-bucket.ts';

const SIZES = Object.keys(PHOTO_SIZES) as PhotoSize[];
const DRAFT = '.draft';
const FILE = /([0-9a-f-]{36})-(?:thumb|medium|large)\.jpg$/;

/** The files of photos, on the disk or in an S3-compatible bucket. */
export interface PhotoStore {
  /** Returns when the files survive a loss of power. */
  write(uuid: string, files: EncodedPhoto['files']): Promise<void>;
  /** Null when there is no such file. */
  read(uuid: string, size: PhotoSize): Promise<Buffer | null>;
  remove(uuid: string): Promise<void>;
  /** Photos in one of 256 folders, with when their newest file was written. */
  list(folder: number): Promise<{ uuid: string; writtenAt: Date }[]>;
  /** Removes what a crash left half written in one of 256 folders before an instant. */
  removeDrafts(folder: number, before: Date): Promise<void>;
  /** Bytes that the disk still takes; null where nobody knows. */
  freeBytes(): Promise<number | null>;
}

/** `mediaUrl` null: a folder on the disk, made when it is missing. @throws StartRefusal when it keeps nothing */
export async function openPhotoStore(place: {
  folder: string;
  mediaUrl: string | null;
}): Promise<PhotoStore> {
  if (place.mediaUrl !== null) {
    const disk = new Disk(await s3Driver(place.mediaUrl));
    await probeBucket(disk, place.mediaUrl);
    return {
      ...storeOn(disk, (key, bytes) => disk.put(key, bytes, { contentType: 'image/jpeg' })),
      removeDrafts: async () => undefined, // an object is there whole or not at all
      freeBytes: async () => null,
    };
  }
  const { folder } = place;
  await mkdir(folder, { recursive: true });
  await syncFolder(dirname(folder));
  const disk = new Disk(new FSDriver({ location: folder, visibility: 'private' }));
  return {
    ...storeOn(disk, (key, bytes) => writeDurably(join(folder, key), bytes)),
    removeDrafts: async (number, before) => removeDrafts(join(folder, folderName(number)), before),
    freeBytes: async () => {
      const { bavail, bsize } = await statfs(folder);
      return bavail * bsize;
    },
  };
}

type BareStore = Omit<PhotoStore, 'removeDrafts' | 'freeBytes'>;

function storeOn(disk: Disk, write: (key: string, bytes: Buffer) => Promise<void>): BareStore {
  return {
    write: async (uuid, files) => {
      await Promise.all(SIZES.map((size) => write(keyOf(uuid, size), files[size])));
    },
    read: async (uuid, size) => {
      try {
        return Buffer.from(await disk.getBytes(keyOf(uuid, size)));
      } catch (error) {
        if (await disk.exists(keyOf(uuid, size))) throw error;
        return null;
      }
    },
    remove: async (uuid) => {
      await Promise.all(SIZES.map((size) => disk.delete(keyOf(uuid, size))));
    },
    list: (folder) => listFolder(disk, folderName(folder)),
  };
}

/** Two hexadecimal digits as the folder keep folders small. */
function keyOf(uuid: string, size: PhotoSize): string {
  return `${uuid.slice(0, 2)}/${uuid}-${size}.jpg`;
}

function folderName(folder: number): string {
  return folder.toString(16).padStart(2, '0');
}

async function listFolder(disk: Disk, folder: string): Promise<{ uuid: string; writtenAt: Date }[]> {
  const newest = new Map<string, Date>();
  let paginationToken: string | undefined;
  do {
    const page = await disk
      .listAll(folder, paginationToken === undefined ? {} : { paginationToken })
      .catch(emptyWhenMissing);
    for (const item of page?.objects ?? []) {
      const uuid = item.isFile ? FILE.exec(item.key)?.[1] : undefined;
      if (uuid === undefined || !('getMetaData' in item)) continue;
      const { lastModified } = await item.getMetaData();
      if (lastModified > (newest.get(uuid) ?? new Date(0))) newest.set(uuid, lastModified);
    }
    paginationToken = page?.paginationToken;
  } while (paginationToken !== undefined);
  return [...newest].map(([uuid, writtenAt]) => ({ uuid, writtenAt }));
}

/** A folder into which no photo fell yet. */
function emptyWhenMissing(error: unknown): null {
  const cause = error instanceof Error ? error.cause : undefined;
  if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return null;
  throw error;
}

/** A file is either there whole or not at all: written beside, synced, renamed, and the folder synced. */
async function writeDurably(path: string, bytes: Buffer): Promise<void> {
  const folder = dirname(path);
  if ((await mkdir(folder, { recursive: true })) !== undefined) await syncFolder(dirname(folder));
  const draft = `${path}.${randomBytes(6).toString('hex')}${DRAFT}`;
  try {
    await writeSynced(draft, bytes);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
  await syncFolder(folder);
}

async function writeSynced(path: string, bytes: Buffer): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function removeDrafts(folder: string, before: Date): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((file) => file.endsWith(DRAFT))) {
    const draft = join(folder, name);
    if ((await stat(draft)).mtime < before) await rm(draft, { force: true });
  }
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
