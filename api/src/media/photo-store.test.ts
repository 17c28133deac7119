import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPhotoStore, type PhotoStore } from './photo-store.ts';

const files = { thumb: Buffer.from('small'), medium: Buffer.from('middle'), large: Buffer.from('large') };
const objects = new Map<string, Buffer>();
const bucket = bucketServer();
let folder: string;
let stores: Record<string, PhotoStore>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tanggap-store-'));
  await new Promise<void>((resolve) => bucket.listen(0, resolve));
  const address = bucket.address();
  const port = typeof address === 'object' ? address?.port : 0;
  stores = {
    disk: await openPhotoStore({ folder: join(folder, 'photos'), mediaUrl: null }),
    bucket: await openPhotoStore({
      folder,
      mediaUrl: `http://key:s%2Fcret@localhost:${String(port)}/photos`,
    }),
  };
});

afterAll(async () => {
  bucket.closeAllConnections();
  bucket.close();
  await rm(folder, { recursive: true });
});

describe.each(['disk', 'bucket'])('photos in a %s', (kind) => {
  const store = (): PhotoStore => {
    const opened = stores[kind];
    if (opened === undefined) throw new Error(`No store ${kind}`);
    return opened;
  };

  it('are read as they were written, and are gone when removed', async () => {
    const uuid = randomUUID();
    expect(await store().read(uuid, 'thumb')).toBeNull();
    await store().write(uuid, files);
    await store().write(uuid, files);
    expect(await store().read(uuid, 'thumb')).toEqual(files.thumb);
    expect(await store().read(uuid, 'large')).toEqual(files.large);
    await store().remove(uuid);
    await store().remove(uuid);
    expect(await store().read(uuid, 'thumb')).toBeNull();
  });

  it('are listed by folder', async () => {
    const uuid = randomUUID();
    await store().write(uuid, files);
    const number = Number.parseInt(uuid.slice(0, 2), 16);
    const listed = await store().list(number);
    expect(listed.map((each) => each.uuid)).toEqual([uuid]);
    expect(Math.abs(Date.now() - (listed[0]?.writtenAt.getTime() ?? 0))).toBeLessThan(60_000);
    expect(await store().list((number + 1) % 256)).toEqual([]);
  });
});

describe('the disk', () => {
  it('holds no drafts once a photo is written', async () => {
    const uuid = randomUUID();
    await stores['disk']?.write(uuid, files);
    const names = await readdir(join(folder, 'photos', uuid.slice(0, 2)));
    expect(names.every((name) => name.endsWith('.jpg'))).toBe(true);
  });
});

describe('the address of a bucket', () => {
  it.each(['https://key:secret@storage.example/', 'https://storage.example/photos', 's3://photos'])(
    '%s is refused for what it lacks',
    async (mediaUrl) => {
      await expect(openPhotoStore({ folder, mediaUrl })).rejects.toThrow(
        'MEDIA_URL names no bucket or no keys',
      );
    },
  );
});

/** As much of the S3 protocol as the store speaks. */
function bucketServer() {
  return createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const key = url.pathname.replace('/photos/', '');
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const known = objects.get(key);
      if (url.searchParams.has('list-type')) response.end(listing(url.searchParams.get('prefix') ?? ''));
      else if (request.method === 'PUT') objects.set(key, Buffer.concat(chunks));
      else if (request.method === 'DELETE') objects.delete(key);
      else if (known === undefined) response.statusCode = 404;
      else response.setHeader('last-modified', new Date().toUTCString());
      response.end(request.method === 'GET' && known !== undefined ? known : undefined);
    });
  });
}

function listing(prefix: string): string {
  const date = new Date().toISOString();
  const found = [...objects].filter(([key]) => key.startsWith(prefix));
  const contents = found.map(
    ([key, { length }]) =>
      `<Contents><Key>${key}</Key><LastModified>${date}</LastModified><Size>${String(length)}</Size></Contents>`,
  );
  return `<?xml version="1.0"?><ListBucketResult><IsTruncated>false</IsTruncated><KeyCount>${String(found.length)}</KeyCount>${contents.join('')}</ListBucketResult>`;
}
