import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eventOf, EVIL, OWN_REPORT, photoOf, TOKEN } from './own-report.fixture.ts';
import {
  type OwnReportView,
  type OwnStepInput,
  type PageDeps,
  type PageRefusal,
  pageRoutes,
} from './index.ts';

const ASKED: OwnReportView = {
  ...OWN_REPORT,
  status: 'NEEDS_INFO',
  publicStatus: 'WAITING',
  question: `Sisi kiri? ${EVIL}`,
  timeline: [eventOf('INFO_REQUESTED', `Sisi kiri? ${EVIL}`)],
};
const RESOLVED: OwnReportView = {
  ...ASKED,
  status: 'RESOLVED',
  publicStatus: 'DONE',
  steps: ['confirm', 'rate', 'reopen'],
  question: null,
  explanation: 'Sudah dipotong.',
  photos: [photoOf(0, 'BEFORE'), photoOf(1, 'AFTER'), photoOf(2, 'ANSWER')],
};

let app: FastifyInstance;
let report: OwnReportView;
let logged: string[];
let taken: OwnStepInput[];
let uploads: (string | null)[];
let refusal: PageRefusal | null;
let failing: boolean;

function deps(folder: string): PageDeps {
  return {
    builds: { screens: folder, form: folder },
    mapOrigins: () => [],
    publicUrl: 'https://tanggap.contoh',
    city: () => null,
    storePhoto: async (upload, key) => {
      upload.resume();
      await finished(upload);
      uploads.push(key);
      return { photoId: `photo-${String(uploads.length)}` };
    },
    submit: () => Promise.reject(new Error('not here')),
    takeOwnStep: (_token, input) => {
      if (failing) return Promise.reject(new Error('no database'));
      taken.push(input);
      return Promise.resolve(refusal);
    },
    ownReport: (token) => Promise.resolve(token === TOKEN ? report : null),
    ownPhoto: () => Promise.resolve(null),
  };
}

beforeEach(async () => {
  [report, logged, taken, uploads, refusal, failing] = [ASKED, [], [], [], null, false];
  app = Fastify({ logger: { level: 'info', stream: { write: (line: string) => void logged.push(line) } } });
  await app.register(pageRoutes, deps(await mkdtemp(join(tmpdir(), 'pages-'))));
});
afterEach(() => app.close());

const read = async (query = ''): Promise<string> => (await app.inject(`/r/${TOKEN}${query}`)).body;

interface Sending {
  readonly photos?: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
  readonly token?: string;
}

function send(
  step: string,
  fields: Readonly<Record<string, string>>,
  { photos = [], headers = {}, token = TOKEN }: Sending = {},
) {
  const texts = Object.entries(fields).map(
    ([name, value]) => `--b\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  const files = photos.map(
    (bytes) =>
      `--b\r\ncontent-disposition: form-data; name="photo"; filename="a.jpg"\r\ncontent-type: image/jpeg\r\n\r\n${bytes}\r\n`,
  );
  return app.inject({
    method: 'POST',
    url: `/r/${token}/${step}?lang=id`,
    headers: {
      origin: 'null', // what a page without referrer sends
      'sec-fetch-site': 'same-origin',
      'content-type': 'multipart/form-data; boundary=b',
      ...headers,
    },
    payload: [...texts, ...files, '--b--\r\n'].join(''),
  });
}

describe('a question to the reporter', () => {
  it('stands on top with a form, and runs nothing', async () => {
    const body = await read();
    expect(body).not.toContain(EVIL);
    expect(body.indexOf('Sisi kiri?')).toBeLessThan(body.indexOf('7KQ-4M2</p>'));
    expect(body).toContain(`action="/r/${TOKEN}/answer?lang=id"`);
    expect(body).toContain('Tarik laporan');
    expect(body).not.toContain('Tambah keterangan');
  });

  it('is answered with photos, and the page is opened anew', async () => {
    const secret = 'c'.repeat(32);
    const answer = await send(
      'answer',
      { clientId: secret, text: ' Kiri.\r\nDekat got. ' },
      { photos: ['x', 'y'] },
    );
    expect(answer.statusCode).toBe(303);
    expect(answer.headers.location).toBe(`/r/${TOKEN}?lang=id&done=answer`);
    expect(answer.headers['referrer-policy']).toBe('no-referrer');
    expect(uploads).toEqual([`${secret}-0`, `${secret}-1`]);
    expect(taken).toEqual([
      { step: 'answer', text: 'Kiri.\nDekat got.', rating: null, photoIds: ['photo-1', 'photo-2'] },
    ]);
    expect(await read('?done=answer')).toContain('role="status">Terkirim.');
    expect(logged.join('')).not.toContain(TOKEN);
  });

  it('comes back with what was typed and why', async () => {
    refusal = { code: 'INVALID', message: 'Tulis isinya.', field: 'text' };
    const answer = await send('answer', { text: `Kiri ${EVIL}` }, { photos: ['x'] });
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain('id="answer-text-fault">Tulis isinya.');
    expect(answer.body).toContain('Kiri &lt;script&gt;');
    expect(answer.body).toContain('name="photoIds" value="photo-1"');
    expect(answer.headers['cache-control']).toBe('private, no-store');
  });

  it('waits, with its words, when too much came from one address', async () => {
    refusal = { code: 'RATE_LIMITED', message: 'Terlalu banyak kiriman.', field: null };
    const answer = await send('answer', { text: 'Kiri.' });
    expect(answer.statusCode).toBe(429);
    expect(answer.body).toMatch(/Terlalu banyak kiriman\.[\s\S]*>\s*Kiri\.<\/textarea/);
  });

  it('comes back whole when the server itself fails', async () => {
    failing = true;
    const answer = await send('answer', { text: 'Kiri.' });
    expect(answer.statusCode).toBe(503);
    expect(answer.body).toContain('tidak akan dobel');
    expect(answer.body).toMatch(/>\s*Kiri\.<\/textarea/);
    expect(logged.join('')).not.toContain(TOKEN);
  });

  it.each([
    ['as the browser tells', { 'sec-fetch-site': 'cross-site' }],
    ['as its origin tells', { origin: 'https://elsewhere.example', 'sec-fetch-site': 'same-origin' }],
  ])('is not answered from another site, %s', async (_how, headers) => {
    const answer = await send('answer', { text: 'Kiri.' }, { headers, photos: ['x'] });
    expect(answer.statusCode).toBe(403);
    expect([taken, uploads]).toEqual([[], []]);
  });

  it('is answered by no other link, which stores no photo either', async () => {
    const answer = await send(
      'answer',
      { text: 'Kiri.' },
      { photos: ['x'], token: 'wrong-token-wrong-token' },
    );
    expect(answer.statusCode).toBe(404);
    expect([taken, uploads]).toEqual([[], []]);
    expect(logged.join('')).not.toContain('wrong-token');
  });

  it('takes no sixth photo', async () => {
    const answer = await send('answer', { text: 'Kiri.' }, { photos: ['1', '2', '3', '4', '5', '6'] });
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain('paling banyak 5 foto');
    expect(taken).toEqual([]);
  });
});

describe('a solution', () => {
  beforeEach(() => {
    report = RESOLVED;
  });

  it('shows what was done, and asks whether it is', async () => {
    const body = await read();
    for (const shown of ['Sudah dipotong.', 'Sesudah', 'Sebelum', 'Foto tambahan dari Anda', 'Sangat puas'])
      expect(body).toContain(shown);
    expect(body).toContain(`formaction="/r/${TOKEN}/reopen?lang=id"`);
    expect(body.match(/photos\/1\/medium/g)).toHaveLength(1);
  });

  it('is confirmed and rated at once', async () => {
    expect((await send('confirm', { rating: '4', text: '' })).statusCode).toBe(303);
    expect(taken).toEqual([{ step: 'confirm', text: '', rating: 4, photoIds: [] }]);
  });

  it('keeps stars and words when it is refused', async () => {
    refusal = { code: 'INVALID', message: 'Tulis isinya.', field: 'reason' };
    const answer = await send('reopen', { rating: '2', text: 'Belum rata' });
    expect(answer.body).toMatch(/value="2"\s+checked/);
    expect(answer.body).toMatch(/>\s*Belum rata<\/textarea/);
    expect(answer.body).toContain('id="judge-text-fault"');
  });

  it('can be rated and opened again after it was closed', async () => {
    report = { ...RESOLVED, status: 'CLOSED', steps: ['rate', 'reopen'], rating: 5 };
    const body = await read();
    expect(body).toMatch(/value="5"\s+checked/);
    expect(body).toContain('Buka lagi');
    expect(body).not.toContain('Sudah beres');
  });

  it('is not judged when its time is over', async () => {
    report = { ...RESOLVED, status: 'CLOSED', steps: [] };
    expect(await read()).not.toContain('<form');
  });
});

describe('what else a reporter may do', () => {
  it('is folded while the report is open', async () => {
    report = { ...ASKED, status: 'IN_PROGRESS', publicStatus: 'IN_PROGRESS', steps: ['answer'] };
    const body = await read();
    expect(body).toContain('Tambah keterangan');
    expect(body).not.toContain('Tarik laporan');
  });

  it('is an appeal once, beside the reason', async () => {
    const rejected = { ...ASKED, status: 'REJECTED', publicStatus: 'REJECTED', statusReason: 'Bukan pohon.' };
    report = { ...rejected, steps: ['appeal'] };
    expect(await read()).toMatch(/Minta tinjau ulang[\s\S]*Bukan pohon\./);
    report = { ...rejected, steps: [] };
    expect(await read()).not.toContain('Minta tinjau ulang');
  });

  it('is to follow a report that went on elsewhere, when anyone may see that', async () => {
    const merged = { ...ASKED, status: 'MERGED', publicStatus: 'MERGED', steps: [] };
    report = { ...merged, survivorCode: 'ABC-234' };
    expect(await read()).toContain('href="https://tanggap.contoh/?r=ABC234"');
    report = merged;
    expect(await read()).toContain('digabung dengan laporan lain');
  });

  it('shows what was typed although the report no longer asks for it', async () => {
    report = { ...RESOLVED, status: 'WITHDRAWN', publicStatus: 'CANCELLED', steps: [] };
    refusal = { code: 'CONFLICT', message: 'Laporan ini sudah berakhir.', field: 'trackingToken' };
    const answer = await send('answer', { text: 'Masih ada dahan.' });
    expect(answer.statusCode).toBe(409);
    expect(answer.body).toContain('Masih ada dahan.');
  });

  it('is said in English to whom it is asked for', async () => {
    expect(await read('?lang=en')).toContain('Your answer');
  });

  it('leads back to the page from the address of a step', async () => {
    const answer = await app.inject(`/r/${TOKEN}/answer?lang=en`);
    expect(answer.headers.location).toBe(`/r/${TOKEN}?lang=en`);
  });
});
