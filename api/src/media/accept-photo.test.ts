import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';

import { testDatabase } from '../../test/database.ts';
import { createLog, createSecrets } from '../platform/index.ts';
import { acceptPhoto, type PhotoDeps } from './accept-photo.ts';
import { PhotoGate } from './photo-gate.ts';
import { openPhotoStore, type PhotoStore } from './photo-store.ts';

let folder: string;
let deps: PhotoDeps;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tanggap-accept-'));
  deps = {
    database: await testDatabase(),
    store: await openPhotoStore({ folder, mediaUrl: null }),
    gate: new PhotoGate(),
    room: { waitingBytes: 0 },
    log: createLog('silent'),
    secrets: createSecrets('a secret that is long enough for tests'),
  };
});

afterEach(() => {
  vi.useRealTimers();
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function jpeg(): Promise<Buffer> {
  return sharp({ create: { width: 64, height: 48, channels: 3, background: '#306090' } })
    .jpeg()
    .toBuffer();
}

const from = (clientAddress: string) => ({ clientAddress, idempotencyKey: null });

describe('where there is no room', () => {
  const full = { code: 'STORE_FULL', status: 503, retryAfterSeconds: 600 };
  const accept = async (changed: Partial<PhotoDeps>) =>
    acceptPhoto({ ...deps, ...changed }, Readable.from([await jpeg()]), from('one'));

  it('photos are refused once those without a report fill their part', async () => {
    const room = { waitingBytes: 100 };
    await accept({ room });
    await expect(accept({ room })).rejects.toMatchObject(full);
    await deps.database.query('delete from photo');
    await accept({ room });
  });

  it('photos are refused before the disk is full', async () => {
    const store: PhotoStore = { ...deps.store, freeBytes: () => Promise.resolve(511 * 1024 * 1024) };
    await expect(accept({ store })).rejects.toMatchObject(full);
  });

  it('a full disk is told in words, and no half-written file stays', async () => {
    const fault = Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
    const store: PhotoStore = {
      ...deps.store,
      write: () => Promise.reject(new Error('cannot write', { cause: fault })),
    };
    await expect(accept({ store })).rejects.toMatchObject(full);
  });
});

describe('uploads that trickle', () => {
  it('are ended while they bring less than 16 KB in 20 seconds', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const upload = new PassThrough();
    const answer = expect(acceptPhoto(deps, upload, from('slow'))).rejects.toThrow('took too long');
    upload.write(Buffer.alloc(100));
    while (upload.readableLength > 0) await new Promise(setImmediate);
    for (let seconds = 0; seconds < 20; seconds += 5) {
      upload.write(Buffer.alloc(100));
      await vi.advanceTimersByTimeAsync(5_000);
    }
    await answer;
  });

  it('that break off before they are read are refused, and nothing else breaks', async () => {
    const upload = new PassThrough();
    const answer = expect(acceptPhoto(deps, upload, from('one'))).rejects.toThrow('broke off');
    upload.destroy(new Error('broke off'));
    await answer;
  });

  it('of one address leave room for the photos of others', async () => {
    const trickles = Array.from({ length: 70 }, () => new PassThrough());
    const answers = trickles.map(async (upload) => acceptPhoto(deps, upload, from('one')).catch(String));
    const photo = await acceptPhoto(deps, Readable.from([await jpeg()]), from('other'));
    expect(photo).toMatchObject({ width: 64, height: 48 });
    for (const upload of trickles) upload.destroy();
    await Promise.all(answers);
  });
});
