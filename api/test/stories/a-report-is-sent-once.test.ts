import { beforeAll, describe, expect, it } from 'vitest';

import { createSecrets } from '../../src/platform/index.ts';
import { startTestApp, TEST_SECRET, type TestApp } from '../app.ts';
import { uploadPhoto } from '../photos.ts';
import { KUPANG, submission, submit, type SubmitInput, trySubmit } from '../submissions.ts';

const LIST = { longitude: null, latitude: null, accuracyMeters: null };
const PHONE = '0812 9876 5432';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});

async function countOf(table: string, where = 'true'): Promise<number> {
  const [row] = await app.database.query<{ count: number }>(
    `select count(*)::integer as count from ${table} where ${where}`,
  );
  return row?.count ?? -1;
}

async function refusalOf(
  input: Partial<SubmitInput>,
): Promise<{ code: string; field: string | null } | null> {
  const result = await trySubmit(app.anyone, input);
  return result.__typename === 'Refusal' ? { code: result.code, field: result.field } : null;
}

interface Routed {
  readonly status: string;
  readonly urgency: string;
  readonly placeCheck: string;
  readonly borderWith: { name: string } | null;
  readonly subdistrict: { name: string; code: string } | null;
  readonly district: { name: string } | null;
  readonly agency: { slug: string };
  readonly place: { longitude: number } | null;
  readonly acknowledgedAt: string | null;
}

async function routed(input: Partial<SubmitInput>): Promise<Routed> {
  const { trackingToken } = await submit(app.anyone, input);
  const { ownReport } = await app.anyone.data<{ ownReport: Routed }>(
    `{ ownReport(trackingToken: "${trackingToken}") { status urgency placeCheck borderWith { name } acknowledgedAt
      subdistrict { name code } district { name } agency { slug } place { longitude } } }`,
  );
  return ownReport;
}

describe('Documented failure 2: a retry made duplicates', () => {
  it('fifty at once with one client id are one report with one link', async () => {
    const before = await countOf('report');
    const input = submission();
    const results = await Promise.all(Array.from({ length: 50 }, async () => submit(app.anyone, input)));
    expect(new Set(results.map(({ trackingToken }) => trackingToken)).size).toBe(1);
    expect(new Set(results.map(({ report }) => report.code)).size).toBe(1);
    expect(new Set(results.map(({ report }) => report.id)).size).toBe(1);
    expect(await countOf('report')).toBe(before + 1);
    const [event] = await app.database.query<{ count: number }>(
      `select count(*)::integer as count from report_event join report r on r.id = report_id
       where r.code = $1`,
      [results[0]?.report.code.replace('-', '')],
    );
    expect(event?.count).toBe(2);
  });

  it('twenty at once with a photo attach it once', async () => {
    const input = submission({ photoIds: [await uploadPhoto(app.anyone), await uploadPhoto(app.anyone)] });
    const results = await Promise.all(Array.from({ length: 20 }, async () => submit(app.anyone, input)));
    expect(new Set(results.map(({ report }) => report.code)).size).toBe(1);
    const code = results[0]?.report.code.replace('-', '') ?? '';
    expect(await countOf('photo join report r on r.id = photo.report_id', `r.code = '${code}'`)).toBe(2);
  });

  it('the same id with other content is refused, and the first report stays as it is', async () => {
    const input = submission();
    const first = await submit(app.anyone, input);
    for (const change of [
      { description: 'Lain' },
      { categoryCode: 'PJU' },
      { longitude: KUPANG.longitude + 0.001 },
      { contact: { phone: PHONE } },
    ]) {
      expect(await refusalOf({ ...input, ...change })).toEqual({
        code: 'CLIENT_ID_REUSED',
        field: 'clientId',
      });
    }
    expect((await submit(app.anyone, input)).report.code).toBe(first.report.code);
  });

  it('a retry is answered also after the world has changed under it', async () => {
    const input = submission({ categoryCode: 'HAMA' });
    const first = await submit(app.anyone, input);
    await app.database.query(`update category set current = false where code = 'HAMA'`);
    await app.database.query(`notify catalogue`);
    await expect
      .poll(async () => refusalOf({ categoryCode: 'HAMA' }), { timeout: 10_000 })
      .toEqual({
        code: 'UNKNOWN_CATEGORY',
        field: 'categoryCode',
      });
    const again = await submit(app.anyone, input);
    expect([again.report.code, again.trackingToken]).toEqual([first.report.code, first.trackingToken]);
  });

  it('a retry is answered with the same link after the secret was rotated', async () => {
    const input = submission();
    const first = await submit(app.anyone, input);
    const secret = `a brand new secret of this installation!!,${TEST_SECRET}`;
    const rotated = await startTestApp({ database: app.database, env: { TANGGAP_SECRET: secret } });
    const again = await submit(rotated.anyone, input);
    expect([again.report.code, again.trackingToken]).toEqual([first.report.code, first.trackingToken]);
    await rotated.close();
  });
});

describe('A photo', () => {
  it('that the sweep is removing is in no report', async () => {
    const photoId = await uploadPhoto(app.anyone);
    await app.database.query('update photo set removing_at = now() where report_id is null');
    expect(await refusalOf({ photoIds: [photoId] })).toEqual({ code: 'PHOTO_UNKNOWN', field: 'photoIds' });
  });

  it('that nobody uploaded stops the report, and nothing is written', async () => {
    const before = [await countOf('report'), await countOf('report_event'), await countOf('contact_vault')];
    const real = await uploadPhoto(app.anyone);
    const never = Buffer.alloc(16, 3).toString('base64url');
    for (const photoIds of [
      [never],
      [real, never],
      ['x'],
      [''],
      ['../../etc/passwd'],
      ["'; drop table report"],
    ]) {
      const refusal = await refusalOf({ photoIds, contact: { phone: PHONE } });
      expect(refusal).toEqual({ code: 'PHOTO_UNKNOWN', field: 'photoIds' });
    }
    const after = [await countOf('report'), await countOf('report_event'), await countOf('contact_vault')];
    expect(after).toEqual(before);
    expect((await submit(app.anyone, { photoIds: [real] })).report.status).toBe('ASSIGNED');
  });

  it('belongs to the report that took it first, also when two reach for it at once', async () => {
    const photoIds = [await uploadPhoto(app.anyone), await uploadPhoto(app.anyone)];
    const results = await Promise.all(
      Array.from({ length: 12 }, async (_, n) =>
        trySubmit(app.anyone, { photoIds: n % 2 === 0 ? photoIds : photoIds.toReversed() }),
      ),
    );
    const names = results.map((result) => (result.__typename === 'Refusal' ? result.code : 'taken'));
    expect(names.toSorted()).toEqual([...Array<string>(11).fill('PHOTO_UNKNOWN'), 'taken']);
  });
});

describe('A contact', () => {
  it('is nowhere in the database but in the vault, sealed', async () => {
    const first = await submit(app.anyone, {
      contact: { name: 'Maria Tefa', phone: PHONE, email: 'maria@contoh.id' },
    });
    const tables = await app.database.query<{ name: string }>(
      `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
    );
    expect(tables.length).toBeGreaterThan(10);
    for (const { name } of tables) {
      const [dump] = await app.database.query<{ text: string | null }>(
        `select string_agg(t::text, ' ') as text from "${name}" t`,
      );
      const text = dump?.text ?? '';
      for (const part of [
        // Long enough not to stand in a hash by chance.
        ...['9876 5432', '98765432'],
        'Maria',
        'maria@',
        Buffer.from(PHONE).toString('hex'),
        Buffer.from('Maria').toString('hex'),
      ])
        expect(text.includes(part), `${part} in ${name}`).toBe(false);
    }
    const [kept] = await app.database.query<{ sealed: Buffer }>(
      'select sealed from contact_vault join report r on r.id = report_id where r.code = $1',
      [first.report.code.replace('-', '')],
    );
    const opened = createSecrets(TEST_SECRET).open('contact', kept?.sealed ?? Buffer.alloc(0));
    expect(JSON.parse(opened?.toString() ?? '{}')).toEqual({
      name: 'Maria Tefa',
      phone: PHONE,
      email: 'maria@contoh.id',
    });
    expect(app.logged.join('')).not.toContain('9876');
  });

  it('is not needed', async () => {
    const before = await countOf('contact_vault');
    await submit(app.anyone, { contact: { name: ' ', phone: null } });
    expect(await countOf('contact_vault')).toBe(before);
  });
});

describe('A place', () => {
  it('may be a subdistrict from the list, without coordinates', async () => {
    const report = await routed({ ...LIST, subdistrictCode: '53.71.04.1010', categoryCode: 'FASUM' });
    expect(report).toMatchObject({ place: null, placeCheck: 'NONE', subdistrict: { code: '53.71.04.1010' } });
    expect(report.agency.slug).toMatch(/^kantor-lurah-/);
  });

  it('on approximate boundaries is where the reporter says it is', async () => {
    const report = await routed({ subdistrictCode: '53.71.04.1010', categoryCode: 'FASUM' });
    expect(report).toMatchObject({ placeCheck: 'NONE', subdistrict: { code: '53.71.04.1010' } });
    expect(report.place?.longitude).toBe(KUPANG.longitude);
  });

  it('within its accuracy of another area is marked as border', async () => {
    const report = await routed({ accuracyMeters: 2500, categoryCode: 'FASUM' });
    expect(report.placeCheck).toBe('BORDER');
    expect(report.borderWith).not.toBeNull();
    expect(report.subdistrict).not.toBeNull();
  });

  it('outside of every area goes to the command center, visibly', async () => {
    const report = await routed({
      longitude: 123.5,
      latitude: -10.14,
      accuracyMeters: 5,
      categoryCode: 'FASUM',
    });
    expect(report).toMatchObject({ placeCheck: 'OUTSIDE', status: 'RECEIVED', subdistrict: null });
    expect(report.agency.slug).toBe('command-center');
  });

  const refused: readonly (readonly [string, Partial<SubmitInput>, string, string])[] = [
    ['in Jakarta', { longitude: 106.8, latitude: -6.2 }, 'PLACE_FAR_AWAY', 'longitude'],
    ['with swapped axes', { longitude: -10.1772, latitude: 89 }, 'PLACE_FAR_AWAY', 'longitude'],
    ['at null island', { longitude: 0, latitude: 0 }, 'PLACE_FAR_AWAY', 'longitude'],
    ['nowhere', LIST, 'PLACE_MISSING', 'longitude'],
    [
      'in an unknown subdistrict',
      { ...LIST, subdistrictCode: '99.99' },
      'UNKNOWN_SUBDISTRICT',
      'subdistrictCode',
    ],
    ['in a district', { ...LIST, subdistrictCode: '53.71.04' }, 'UNKNOWN_SUBDISTRICT', 'subdistrictCode'],
    ['in the whole city', { ...LIST, subdistrictCode: '53.71' }, 'UNKNOWN_SUBDISTRICT', 'subdistrictCode'],
  ];
  it.each(refused)('%s is refused', async (_name, input, code, field) => {
    expect(await refusalOf(input)).toEqual({ code, field });
  });
});

describe('A CRITICAL report', () => {
  it('goes to its lead agency at once and waits for somebody to take notice', async () => {
    const report = await routed({ categoryCode: 'KEBAKARAN' });
    expect(report).toMatchObject({
      urgency: 'CRITICAL',
      status: 'ASSIGNED',
      agency: { slug: 'damkar' },
      acknowledgedAt: null,
    });
    const operator = await app.signIn('OPERATOR');
    const { reportCounts } = await operator.data<{ reportCounts: { unacknowledged: { count: number } } }>(
      '{ reportCounts { unacknowledged { count } } }',
    );
    expect(reportCounts.unacknowledged.count).toBe(1);
  });
});
