import { request as httpRequest } from 'node:http';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Fastify, { type FastifyInstance } from 'fastify';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../../test/database.ts';
import { createLog, createSecrets, type Database } from '../platform/index.ts';
import { mediaRoutes } from './media.routes.ts';
import { PhotoGate } from './photo-gate.ts';
import { uuidOfPhoto } from './photo-id.ts';
import { openPhotoStore, type PhotoStore } from './photo-store.ts';

const rights = new Map<string, 'public' | 'private'>();
const secrets = createSecrets('a secret that is long enough for tests');
const photo = await sharp({ create: { width: 64, height: 48, channels: 3, background: '#a03020' } })
  .withExif({ IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '10/1 10/1 37/1' } })
  .jpeg()
  .toBuffer();

let folder: string;
let database: Database;
let store: PhotoStore;
let app: FastifyInstance;
let address: string;
let retryAfterSeconds = 0;
const gate = new PhotoGate({ uploads: 4 });

beforeAll(async () => {
  database = await testDatabase();
  folder = await mkdtemp(join(tmpdir(), 'tanggap-photos-'));
  store = await openPhotoStore({ folder: join(folder, 'photos'), mediaUrl: null });
  app = Fastify();
  const deps = {
    database,
    store,
    secrets,
    gate,
    room: { waitingBytes: 0 },
    log: createLog('silent'),
    takeUpload: () => Promise.resolve({ retryAfterSeconds }),
    mayRead: (uuid: string) => Promise.resolve(rights.get(uuid) ?? null),
  };
  await app.register((instance) => mediaRoutes(instance, deps));
  address = await app.listen({ port: 0 });
});

afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true });
});

describe('sending a photo', () => {
  it('answers an opaque id, and what is stored has no metadata', async () => {
    const answer = await send(photo);
    expect(answer).toMatchObject({ status: 201, body: { width: 64, height: 48 } });
    expect(answer.body.id).toMatch(/^[A-Za-z0-9_-]{22}$/);
    const stored = await store.read(uuidOf(answer.body.id), 'large');
    expect((await sharp(stored ?? Buffer.alloc(0)).metadata()).exif).toBeUndefined();
    const rows = await database.query('select report_id, width, height from photo where id = $1', [
      uuidOf(answer.body.id),
    ]);
    expect(rows).toEqual([{ report_id: null, width: 64, height: 48 }]);
  });

  it.each([
    ['a lying name and type', photo, 'notes.txt', 'text/plain', 201, undefined],
    [
      'a web page that calls itself a JPEG',
      Buffer.from('<html><script>1</script>'),
      'a.jpg',
      'image/jpeg',
      415,
      'NOT_A_PHOTO',
    ],
    ['a name that climbs out', photo, '../../etc/passwd', 'image/jpeg', 201, undefined],
    ['nothing', Buffer.alloc(0), 'a.jpg', 'image/jpeg', 400, 'NO_PHOTO'],
    [
      '11 MB',
      Buffer.concat([photo, Buffer.alloc(11 * 1024 * 1024)]),
      'a.jpg',
      'image/jpeg',
      413,
      'TOO_LARGE',
    ],
    [
      'exactly 10 MB',
      Buffer.concat([photo, Buffer.alloc(10 * 1024 * 1024 - photo.length)]),
      'a.jpg',
      'image/jpeg',
      201,
      undefined,
    ],
    ['a photo cut off', photo.subarray(0, photo.length * 0.8), 'a.jpg', 'image/jpeg', 422, 'DAMAGED'],
  ])('%s', async (_, bytes, name, type, status, code) => {
    const answer = await send(bytes, { name, type });
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  it('tells the sender of a HEIC what to do, in the language of the request', async () => {
    const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic'), Buffer.alloc(64)]);
    const indonesian = await send(heic);
    const english = await send(heic, { headers: { 'accept-language': 'en-GB,en' } });
    expect([indonesian.status, indonesian.body.code]).toEqual([415, 'HEIC']);
    expect(indonesian.body.message).toContain('Pengaturan');
    expect(english.body.message).toContain('Settings');
  });

  it('needs the field "photo"', async () => {
    expect(await send(photo, { field: 'file' })).toMatchObject({ status: 400, body: { code: 'NO_PHOTO' } });
    for (const [type, body] of [
      ['application/json', '{}'],
      ['multipart/form-data', 'no boundary'],
      ['multipart/form-data; boundary=x', '--x\r\nnonsense'],
      ['multipart/form-data; boundary=x', ''],
      ['image/jpeg', photo],
    ] as const) {
      const response = await fetch(`${address}/media`, {
        method: 'POST',
        headers: { 'content-type': type },
        body,
      });
      expect([type, response.status]).toEqual([type, type === 'image/jpeg' ? 415 : 400]);
    }
  });

  it('says when there were too many', async () => {
    retryAfterSeconds = 40;
    const answer = await send(photo);
    retryAfterSeconds = 0;
    expect(answer).toMatchObject({ status: 429, body: { code: 'RATE_LIMITED' } });
    expect(answer.headers.get('retry-after')).toBe('40');
  });

  it('sends those away that do not fit, and takes them afterwards', async () => {
    const turns = Array.from({ length: 4 }, () => gate.enter('others'));
    const refused = await send(photo);
    expect(refused).toMatchObject({ status: 503, body: { code: 'BUSY' } });
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    for (const turn of turns) turn.leave();
    expect((await send(photo)).status).toBe(201);
  });

  it('gives its turn back when the sender breaks off', async () => {
    const turns = Array.from({ length: 3 }, () => gate.enter('others'));
    const upload = halfAnUpload();
    await expect.poll(isFull).toBe(true);
    upload.destroy();
    await expect.poll(isFull).toBe(false);
    for (const turn of turns) turn.leave();
  });

  it('many at once are all taken or told to come back', async () => {
    const answers = await Promise.all(Array.from({ length: 12 }, () => send(photo)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201, 503]));
  });
});

describe('sending it again', () => {
  const again = (key: string, bytes = photo) => send(bytes, { headers: { 'idempotency-key': key } });

  it('with the same key is the same photo', async () => {
    const first = await again('key-of-a-browser-1');
    const second = await again('key-of-a-browser-1');
    expect(second).toMatchObject({ status: 201, body: first.body });
  });

  it('at once, too', async () => {
    const answers = await Promise.all([again('key-of-a-browser-2'), again('key-of-a-browser-2')]);
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
  });

  it('with another key, another photo or no key is another photo', async () => {
    const other = await sharp(photo).negate().jpeg().toBuffer();
    const answers = [
      await again('key-of-a-browser-3'),
      await again('key-of-a-browser-4'),
      await again('key-of-a-browser-3', other),
      await send(photo),
      await send(photo),
    ];
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(5);
  });

  it.each(['short', 'x'.repeat(65), 'a key with blanks in it'])('refuses the key "%s"', async (key) => {
    expect(await again(key)).toMatchObject({ status: 400, body: { code: 'KEY_INVALID' } });
  });
});

describe('reading a photo', () => {
  it.each(['public', 'private'] as const)('as %s', async (reader) => {
    const { body } = await send(photo);
    rights.set(uuidOf(body.id), reader);
    const response = await fetch(`${address}/media/${body.id}/thumb.jpg`);
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/jpeg',
      'x-content-type-options': 'nosniff',
      'cache-control': reader === 'public' ? 'public, max-age=300' : 'private, no-store',
      'cross-origin-resource-policy': reader === 'public' ? 'cross-origin' : 'same-origin',
    });
    expect(await sharp(Buffer.from(await response.arrayBuffer())).metadata()).toMatchObject({ width: 64 });
  });

  it('gives one and the same answer for everything that is not there for the asker', async () => {
    const hidden = (await send(photo)).body.id;
    const lost = (await send(photo)).body.id;
    rights.set(uuidOf(lost), 'public');
    await store.remove(uuidOf(lost));
    const open = (await send(photo)).body.id;
    rights.set(uuidOf(open), 'public');
    const paths = [
      `${hidden}/thumb.jpg`,
      `${lost}/thumb.jpg`,
      'AAAAAAAAAAAAAAAAAAAAAA/thumb.jpg',
      'x/thumb.jpg',
      `${open}/huge.jpg`,
      `${open}/thumb`,
      `${open}/..%2fthumb.jpg`,
      `${open}/toString.jpg`,
    ];
    const answers = paths.map(async (path) => {
      const response = await fetch(`${address}/media/${path}`);
      const headers = Object.fromEntries(response.headers);
      delete headers['date'];
      return JSON.stringify([response.status, headers, await response.text()]);
    });
    const different = new Set(await Promise.all(answers));
    expect(different.size).toBe(1);
    expect([...different][0]).toContain('404');
  });
});

interface Answer {
  status: number;
  headers: Headers;
  body: { id: string; width: number; height: number; code?: string; message?: string };
}

async function send(
  bytes: Buffer,
  { name = 'photo.jpg', type = 'image/jpeg', field = 'photo', headers = {} } = {},
): Promise<Answer> {
  const form = new FormData();
  form.append(field, new Blob([new Uint8Array(bytes)], { type }), name);
  const response = await fetch(`${address}/media`, { method: 'POST', body: form, headers });
  return {
    status: response.status,
    headers: response.headers,
    body: (await response.json()) as Answer['body'],
  };
}

/** An upload that began and says no more. */
function halfAnUpload() {
  const { port } = new URL(address);
  const headers = { 'content-type': 'multipart/form-data; boundary=x', 'content-length': 100_000 };
  const upload = httpRequest({ port, host: 'localhost', path: '/media', method: 'POST', headers });
  upload.on('error', () => undefined);
  upload.write('--x\r\nContent-Disposition: form-data; name="photo"; filename="a"\r\n\r\nabc');
  return upload;
}

function isFull(): boolean {
  try {
    gate.enter('others').leave();
    return false;
  } catch {
    return true;
  }
}

function uuidOf(photoId: string): string {
  const uuid = uuidOfPhoto(photoId);
  if (uuid === null) throw new Error(`${photoId} is no photo id`);
  return uuid;
}
