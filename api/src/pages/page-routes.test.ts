import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EVIL, OWN_REPORT, TOKEN } from './own-report.fixture.ts';
import { pageRoutes, type PageDeps, type PageRefusal, type PlainSubmission } from './index.ts';

let app: FastifyInstance;
let logged: string[];
let submitted: PlainSubmission[];
let uploads: { key: string | null; byteCount: number }[];
let failing: boolean;
let mapOrigins: string[];
let folder: string;
let [refusal, photoRefusal]: (PageRefusal | null)[] = [];

function deps(folder: string): PageDeps {
  return {
    builds: { screens: folder, form: folder },
    mapOrigins: () => mapOrigins,
    publicUrl: 'https://tanggap.contoh',
    city: (slug) =>
      slug === null || slug === 'contoh'
        ? {
            slug: 'contoh',
            name: 'Kota Contoh',
            timeZone: 'Asia/Makassar',
            demonstration: false,
            emergencyNumbers: [{ number: '113', nameId: 'kebakaran', nameEn: 'fire' }],
            categories: [
              { code: 'POHON', nameId: 'Pohon tumbang', nameEn: 'Fallen tree', audience: 'GOVERNMENT' },
            ],
            subdistricts: [{ code: '53.71.04.1010', name: 'Oebufu', district: 'Oebobo' }],
          }
        : null,
    storePhoto: async (upload, key) => {
      let byteCount = 0;
      for await (const chunk of upload as AsyncIterable<Buffer>) {
        byteCount += chunk.length;
        if (photoRefusal) return photoRefusal;
      }
      uploads.push({ key, byteCount });
      return { photoId: `photo-${String(uploads.length)}` };
    },
    submit: (input) => {
      if (failing) return Promise.reject(new Error('no database'));
      submitted.push(input);
      return Promise.resolve(refusal ?? { trackingToken: TOKEN });
    },
    takeOwnStep: () => Promise.resolve(null),
    ownReport: (token) => Promise.resolve(token === TOKEN ? OWN_REPORT : null),
    ownPhoto: (token, number) =>
      Promise.resolve(token === TOKEN && number === 0 ? Buffer.from('jpeg') : null),
  };
}

beforeEach(async () => {
  logged = [];
  submitted = [];
  uploads = [];
  failing = false;
  mapOrigins = [];
  folder = await mkdtemp(join(tmpdir(), 'pages-'));
  refusal = photoRefusal = null;
  const stream = { write: (line: string) => void logged.push(line) };
  app = Fastify({ logger: { level: 'info', stream } });
  await app.register(pageRoutes, deps(folder));
});
afterEach(() => app.close());

const page = (url: string, headers: Record<string, string> = {}) =>
  app.inject({ url, headers: { accept: 'text/html', ...headers } });

function send(fields: Record<string, string>, photos: readonly string[] = ['']) {
  const boundary = 'boundary';
  const parts = Object.entries(fields).map(
    ([name, value]) => `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  const files = photos.map(
    (bytes) =>
      `--${boundary}\r\ncontent-disposition: form-data; name="photo"; filename="${bytes && 'a.jpg'}"\r\ncontent-type: image/jpeg\r\n\r\n${bytes}\r\n`,
  );
  // As a browser does: the hidden secret first, then the photos, then what stands below them.
  const [first = '', ...others] = parts;
  return app.inject({
    method: 'POST',
    url: '/report',
    headers: { accept: 'text/html', 'content-type': `multipart/form-data; boundary=${boundary}` },
    payload: [first, ...files, ...others, `--${boundary}--\r\n`].join(''),
  });
}

const FILLED = {
  clientId: 'c'.repeat(32),
  categoryCode: 'POHON',
  subdistrictCode: '53.71.04.1010',
  landmark: 'Depan SD',
  description: 'Menutup dua jalur',
  contact: '0812 3456 789',
};

describe('the form without a script', () => {
  it('is whole in the page, with a new secret each time', async () => {
    const secretIn = (body: string) => /name="clientId" value="([^"]+)"/.exec(body)?.[1];
    const [first, second] = [await page('/report'), await page('/report')];
    expect(first.statusCode).toBe(200);
    expect(first.body).toContain('enctype="multipart/form-data"');
    expect(first.body).toMatch(/<option value="53\.71\.04\.1010"\s*>Oebufu<\/option>/);
    expect(first.body).toContain('href="tel:113"');
    expect(secretIn(first.body)).toMatch(/^[A-Za-z0-9_-]{32}$/);
    expect(secretIn(first.body)).not.toBe(secretIn(second.body));
    expect(first.headers['content-security-policy']).toContain("script-src 'self'");
  });

  it('speaks English to whom it is asked for', async () => {
    expect((await page('/report', { 'accept-language': 'en' })).body).toContain('Fallen tree');
    expect((await page('/report?lang=en')).body).toContain('<html lang="en"');
  });

  it('sends the report with its photo and leads to the private page', async () => {
    const answer = await send(FILLED, ['bytes of a photo']);
    expect(answer.statusCode).toBe(303);
    expect(answer.headers.location).toBe(`/r/${TOKEN}?new=1`);
    expect(uploads).toEqual([{ key: `${FILLED.clientId}-0`, byteCount: 16 }]);
    expect(submitted).toEqual([
      {
        clientId: FILLED.clientId,
        categoryCode: 'POHON',
        subdistrictCode: '53.71.04.1010',
        placeSource: 'LIST',
        landmark: 'Depan SD',
        description: 'Menutup dua jalur',
        photoIds: ['photo-1'],
        contact: { phone: '0812 3456 789' },
      },
    ]);
  });

  it('sends a report without a photo', async () => {
    await send(FILLED);
    expect(submitted[0]?.photoIds).toEqual([]);
  });

  it('comes back with the words kept and the reason beside the field', async () => {
    refusal = {
      code: 'UNKNOWN_SUBDISTRICT',
      message: 'Kelurahan ini tidak dikenal.',
      field: 'subdistrictCode',
    };
    const answer = await send({ ...FILLED, description: EVIL }, ['bytes of a photo']);
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain('id="subdistrictCode-fault">Kelurahan ini tidak dikenal.');
    expect(answer.body).toContain('name="photoIds" value="photo-1"');
    expect(answer.body).toContain(`value="${FILLED.clientId}"`);
    expect(answer.body).toContain('&lt;script&gt;alert(&quot;x&quot;)');
    expect(answer.body).not.toContain(EVIL);
  });

  it('keeps what stands below a photo that is refused half way', async () => {
    photoRefusal = { code: 'NOT_A_PHOTO', message: 'Bukan foto.', field: 'photo' };
    const answer = await send(FILLED, ['x'.repeat(3_000_000)]);
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain('id="photo-fault">Bukan foto.');
    expect(answer.body).toContain('Menutup dua jalur');
    expect(submitted).toEqual([]);
  });

  it('says which answer is missing', async () => {
    const answer = await send({ ...FILLED, categoryCode: '' });
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain('id="categoryCode-fault"');
  });

  it('goes out as another report when its secret was used with other words', async () => {
    refusal = { code: 'CLIENT_ID_REUSED', message: 'x', field: 'clientId' };
    const answer = await send(FILLED);
    expect(answer.body).toContain('sudah pernah terkirim');
    expect(answer.body).not.toContain(FILLED.clientId);
  });

  it('lets go of photos that are no longer kept', async () => {
    refusal = { code: 'PHOTO_UNKNOWN', message: 'Foto tidak dikenal.', field: 'photoIds' };
    const answer = await send(FILLED, ['bytes of a photo']);
    expect(answer.body).toContain('id="photo-fault">Foto tidak dikenal.');
    expect(answer.body).not.toContain('name="photoIds"');
    expect(answer.body).toContain(FILLED.clientId);
  });

  it('comes back whole when the server itself fails, and says that sending again makes no second report', async () => {
    failing = true;
    const answer = await send(FILLED, ['bytes of a photo']);
    expect(answer.statusCode).toBe(503);
    expect(answer.body).toContain('tidak akan dobel');
    expect(answer.body).toContain('Menutup dua jalur');
    expect(answer.body).toContain(`value="${FILLED.clientId}"`);
  });

  it('takes what is no form as a form that is still empty', async () => {
    const answer = await app.inject({ method: 'POST', url: '/report', payload: {} });
    expect(answer.statusCode).toBe(200);
    expect(answer.body).toContain('<form');
  });
});

describe('the private page', () => {
  it('shows the whole report and runs nothing that a person wrote', async () => {
    const answer = await page(`/r/${TOKEN}?new=1`);
    expect(answer.statusCode).toBe(200);
    for (const shown of [
      '7KQ-4M2',
      'Koordinasi: DLHK',
      'Terlambat ',
      'Sen 23 Nov, 14:49 WITA',
      'photos/0/medium.jpg',
    ])
      expect(answer.body).toContain(shown);
    expect(answer.body).not.toContain('<script');
  });

  it('tells nobody of itself', async () => {
    const { headers } = await page(`/r/${TOKEN}`);
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['cache-control']).toBe('private, no-store');
    expect(headers['x-robots-tag']).toContain('noindex');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(logged.join('')).not.toContain(TOKEN);
  });

  it('says in words that a link leads nowhere, and does not log that either', async () => {
    const answer = await page('/r/wrong-token-wrong-token');
    expect(answer.statusCode).toBe(404);
    expect(answer.body).toContain('tidak ditemukan');
    expect(answer.headers['cache-control']).toBe('private, no-store');
    expect(logged.join('')).not.toContain('wrong-token');
  });

  it('shows its photos under the same rules', async () => {
    const photo = await app.inject(`/r/${TOKEN}/photos/0/medium.jpg`);
    expect(photo.headers['content-type']).toBe('image/jpeg');
    expect(photo.headers['cache-control']).toBe('private, no-store');
    for (const path of ['photos/1/medium.jpg', 'photos/0/huge.jpg', 'photos/-1/medium.jpg'])
      expect((await app.inject(`/r/${TOKEN}/${path}`)).statusCode).toBe(404);
  });
});

describe('what is not there', () => {
  it('is a page in words for a person and JSON for a program', async () => {
    const forPerson = await page('/nowhere');
    expect(forPerson.statusCode).toBe(404);
    expect(forPerson.body).toContain('Halaman ini tidak ada');
    expect((await app.inject('/nowhere')).json()).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is said in words when a screen has not been built', async () => {
    expect((await page('/command')).statusCode).toBe(503);
  });
});

describe('The screens', () => {
  const policy = async (): Promise<unknown> => (await page('/command')).headers['content-security-policy'];

  it('may fetch from this server, and from where the maps of the cities come from', async () => {
    await writeFile(join(folder, 'index.html'), '<html><head></head></html>');
    expect(await policy()).toContain("connect-src 'self';");
    expect(await policy()).not.toMatch(/https?:/);
    mapOrigins = ['https://maps.example', 'http://peta.local'];
    expect(await policy()).toContain("connect-src 'self' https://maps.example http://peta.local;");
    expect(await policy()).toContain("script-src 'self';");
  });
});
