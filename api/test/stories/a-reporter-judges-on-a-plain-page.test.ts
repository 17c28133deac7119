import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';

import { startTestApp, type TestApp } from '../app.ts';
import { codeOf, seen, step, tryStep } from '../casework.ts';
import type { GraphqlClient } from '../graphql-client.ts';
import { uploadPhoto } from '../photos.ts';
import { randomClientId, submit, type Submitted } from '../submissions.ts';

let app: TestApp;
let officer: GraphqlClient;
let made: Submitted;
beforeAll(async () => {
  app = await startTestApp();
  officer = await app.signIn('OFFICER', 'pupr');
  made = await submit(app.anyone, { categoryCode: 'JALAN_RUSAK' });
});

const pageOf = async (): Promise<string> => (await fetch(`${app.url}/r/${made.trackingToken}`)).text();
const report = async () => {
  const found = await seen(officer, made.report.code);
  if (found === null) throw new Error('No report');
  return found;
};

/** What the officer does with the report as it is now. */
async function work(name: string, input: object = {}): Promise<void> {
  const { version } = await report();
  await step(officer, name, { reportId: made.report.id, version, ...input });
}

/** A form of the page, as a browser without JavaScript sends it. */
async function send(name: string, fields: Readonly<Record<string, string | Blob>>): Promise<Response> {
  const form = new FormData();
  for (const [field, value] of Object.entries(fields))
    if (typeof value === 'string') form.append(field, value);
    else form.append(field, value, 'foto.jpg');
  return fetch(`${app.url}/r/${made.trackingToken}/${name}?lang=id`, {
    method: 'POST',
    body: form,
    headers: { origin: 'null', 'sec-fetch-site': 'same-origin' },
    redirect: 'manual',
  });
}

const texts = async (): Promise<readonly (string | null)[]> =>
  (await report()).timeline.map(({ text }) => text).filter((text) => text !== null);

describe('A reporter judges on a plain page', () => {
  it('reads a question and answers it with a photo; the same form again changes nothing', async () => {
    await work('acceptReport');
    await work('askReporter', { question: 'Sisi kiri atau kanan?' });
    expect(await pageOf()).toContain('Sisi kiri atau kanan?');
    const create = { width: 64, height: 48, channels: 3 as const, background: { r: 9, g: 9, b: 9 } };
    const jpeg = await sharp({ create }).jpeg().toBuffer();
    const photo = new Blob([new Uint8Array(jpeg)], { type: 'image/jpeg' });
    const filled = { clientId: randomClientId(), text: 'Kiri, dekat got.', photo };
    const first = await send('answer', filled);
    expect(first.status).toBe(303);
    expect(first.headers.get('location')).toBe(`/r/${made.trackingToken}?lang=id&done=answer`);
    expect((await send('answer', filled)).status).toBe(303);
    expect((await report()).status).toBe('ACCEPTED');
    expect((await texts()).filter((text) => text === 'Kiri, dekat got.')).toHaveLength(1);
    const page = await pageOf();
    expect(page).toContain('Foto tambahan dari Anda');
    const [address = ''] = /\/r\/[^"]+\/photos\/\d+\/medium\.jpg/.exec(page) ?? [];
    expect((await fetch(new URL(address, app.url))).headers.get('content-type')).toBe('image/jpeg');
  });

  it('sees what was done, finds it wanting and says so', async () => {
    await work('startReport');
    await work('resolveReport', { explanation: 'Ditambal.', photoIds: [await uploadPhoto(officer)] });
    const page = await pageOf();
    for (const shown of ['Ditambal.', 'Sesudah', 'Sudah beres', 'Belum beres']) expect(page).toContain(shown);
    const wordless = await send('reopen', { rating: '2', text: '' });
    expect(wordless.status).toBe(422);
    expect(await wordless.text()).toMatch(/value="2"\s+checked/);
    expect((await report()).status).toBe('RESOLVED');
    expect((await send('reopen', { rating: '2', text: 'Masih cekung.' })).status).toBe(303);
    expect(await report()).toMatchObject({ status: 'ASSIGNED', rating: null });
    const again = await send('reopen', { text: 'Masih cekung.' });
    expect(again.status).toBe(409);
    expect(await again.text()).toContain('Masih cekung.');
    expect((await texts()).filter((text) => text === 'Masih cekung.')).toHaveLength(1);
  });

  it('confirms and rates the second solution, once and again', async () => {
    for (const each of ['acceptReport', 'startReport']) await work(each);
    await work('resolveReport', { explanation: 'Diratakan.' });
    for (let time = 0; time < 2; time += 1)
      expect((await send('confirm', { rating: '4', text: 'Rapi.' })).status).toBe(303);
    expect(await report()).toMatchObject({ status: 'CLOSED', rating: 4 });
    expect((await texts()).filter((text) => text === 'Rapi.')).toHaveLength(1);
    const page = await pageOf();
    expect(page).toContain('Nilai 4 dari 5');
    expect(page).toContain('Buka lagi');
  });

  it('cannot be spoken for by another site', async () => {
    const form = new FormData();
    form.append('text', 'Buka.');
    const answer = await fetch(`${app.url}/r/${made.trackingToken}/reopen`, {
      method: 'POST',
      body: form,
      headers: { origin: 'https://elsewhere.example' },
    });
    expect(answer.status).toBe(403);
    expect((await report()).status).toBe('CLOSED');
  });
});

describe('A report that was merged', () => {
  it('leads its reporter to the one that goes on', async () => {
    const [survivor, other] = [
      await submit(app.anyone, { categoryCode: 'JALAN_RUSAK' }),
      await submit(app.anyone, { categoryCode: 'JALAN_RUSAK' }),
    ];
    const operator = await app.signIn('OPERATOR');
    await step(operator, 'mergeReport', {
      reportId: other.report.id,
      version: 1,
      intoId: survivor.report.id,
      reason: 'Lubang yang sama.',
    });
    const page = await (await fetch(`${app.url}/r/${other.trackingToken}`)).text();
    expect(page).toContain(`/?r=${survivor.report.code.replaceAll('-', '')}`);
    expect(page).not.toContain('<form');
  });
});

describe('A report that ended another way', () => {
  it('is appealed once, beside the reason', async () => {
    made = await submit(app.anyone, { categoryCode: 'JALAN_RUSAK' });
    const reject = { reason: 'Bukan jalan kota.' };
    await work('rejectReport', reject);
    expect(await pageOf()).toMatch(/Minta tinjau ulang[\s\S]*Bukan jalan kota\./);
    expect((await send('reopen', { text: 'Ini jalan kota.' })).status).toBe(303);
    expect((await report()).status).toBe('ASSIGNED');
    await work('rejectReport', reject);
    expect(await pageOf()).not.toContain('Minta tinjau ulang');
    expect((await send('reopen', { text: 'Sekali lagi.' })).status).toBe(409);
  });

  it('is withdrawn while nobody works on it, once and again', async () => {
    made = await submit(app.anyone, { categoryCode: 'JALAN_RUSAK' });
    expect(await pageOf()).toContain('Ya, tarik laporan');
    for (let time = 0; time < 2; time += 1)
      expect((await send('withdraw', { text: 'Salah tempat.' })).status).toBe(303);
    expect((await report()).status).toBe('WITHDRAWN');
    expect(await pageOf()).not.toContain('<form');
  });

  it('is asked about from one address up to 120 times an hour, by the page and by GraphQL together', async () => {
    const statuses = new Set<number>();
    for (let time = 0; time < 120; time += 1) {
      const { status } = await send('answer', { text: 'Halo.' });
      statuses.add(status);
      if (status === 429) break;
    }
    expect([...statuses]).toEqual([409, 429]);
    const { trackingToken } = made;
    expect(codeOf(await tryStep(app.anyone, 'confirmReport', { trackingToken }))).toBe('RATE_LIMITED');
  });
});
