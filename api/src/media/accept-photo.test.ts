import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';

import { testDatabase } from '../../test/database.ts';
import { createSecrets } from '../platform/index.ts';
import { acceptPhoto, type PhotoDeps } from './accept-photo.ts';
import { PhotoGate } from './photo-gate.ts';
import { openPhotoStore } from './photo-store.ts';

let folder: string;
let deps: PhotoDeps;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tanggap-accept-'));
  deps = {
    database: await testDatabase(),
    store: await openPhotoStore({ folder, mediaUrl: null }),
    gate: new PhotoGate(),
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

describe('uploads that trickle', () => {
  it('are ended while they bring less than 16 KB in 20 seconds', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const upload = new PassThrough();
    const answer = expect(acceptPhoto(deps, upload, from('slow'))).rejects.toThrow('took too long');
    for (let seconds = 0; seconds < 20; seconds += 5) {
      upload.write(Buffer.alloc(100));
      await vi.advanceTimersByTimeAsync(5_000);
    }
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
