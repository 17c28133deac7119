import { beforeAll, describe, expect, it } from 'vitest';

import { startTestApp, type TestApp } from '../app.ts';
import { codeOf, seen, step, tryStep } from '../casework.ts';
import type { GraphqlClient } from '../graphql-client.ts';
import { KUPANG, randomClientId, submit, type Submitted } from '../submissions.ts';

let app: TestApp;
let officer: GraphqlClient;
let operator: GraphqlClient;
let auditor: GraphqlClient;
beforeAll(async () => {
  app = await startTestApp({ env: { SUBMISSIONS_PER_HOUR: '200', TRUST_PROXY: 'true' } });
  officer = await app.signIn('OFFICER', 'dlhk');
  operator = await app.signIn('OPERATOR');
  auditor = await app.signIn('AUDITOR');
});

describe('A neighbour who flags a report', () => {
  const flag = async (client: GraphqlClient, { report }: Submitted, clientId = randomClientId()) =>
    tryStep(client, 'flagReport', { reportId: report.id, clientId, reason: 'Belum diangkat' });
  const flags = async (client: GraphqlClient, { report }: Submitted): Promise<string[]> =>
    ((await seen(client, report.code))?.timeline ?? []).flatMap(({ kind, text }) =>
      kind === 'FLAGGED' ? [text ?? ''] : [],
    );

  it('is heard by those who handle it, once, and by nobody else; nothing moves', async () => {
    const made = await submit(app.anyone);
    const clientId = randomClientId();
    await Promise.all(Array.from({ length: 10 }, async () => flag(app.anyone, made, clientId)));
    expect(await flags(officer, made)).toEqual(['Belum diangkat']);
    expect(await flags(app.anyone, made)).toEqual([]);
    expect(await seen(officer, made.report.code)).toMatchObject({ version: 1, status: 'ASSIGNED' });
  });

  it('may flag what is said to be solved, and is stopped when they do it all day', async () => {
    const made = await submit(app.anyone);
    await app.database.query(`update report set status = 'CLOSED' where code = $1`, [
      made.report.code.replace('-', ''),
    ]);
    const one = app.anyone.with({ 'x-forwarded-for': '10.9.9.9' });
    const results: string[] = [];
    for (let n = 0; n < 201; n++) results.push(codeOf(await flag(one, made)));
    expect([results[0], results[199], results[200]]).toEqual(['done', 'done', 'RATE_LIMITED']);
  });
});

describe('An auditor', () => {
  const looks = async ({ report }: Submitted): Promise<number> => {
    const rows = await app.database.query(
      'select 1 from audit_look l join report r on r.id = l.report_id where r.code = $1',
      [report.code.replace('-', '')],
    );
    return rows.length;
  };

  it('reads what is sealed, whole, and each look is written down: by code, by id, in a list', async () => {
    const sealed = await submit(app.anyone, { categoryCode: 'ANAK_JALANAN', description: 'Seorang anak.' });
    expect(await looks(sealed)).toBe(0);
    expect(await seen(auditor, sealed.report.code)).not.toBeNull();
    expect(await looks(sealed)).toBe(1);
    await auditor.data(`{ node(id: "${sealed.report.id}") { id } }`);
    expect(await looks(sealed)).toBe(2);
    await auditor.data('{ reports(filter: { categories: ["ANAK_JALANAN"] }, first: 1) { nodes { code } } }');
    expect(await looks(sealed)).toBe(3);
  });

  it('leaves no look on what was not shown, and nobody else leaves any', async () => {
    const [older, newer] = [await submit(app.anyone), await submit(app.anyone)];
    await auditor.data('{ reports(first: 1) { nodes { code } } }');
    expect([await looks(older), await looks(newer)]).toEqual([0, 1]);
    for (const client of [operator, officer, app.anyone]) await seen(client, older.report.code);
    expect(await looks(older)).toBe(0);
  });

  it('reopens, and changes nothing else', async () => {
    const { report } = await submit(app.anyone);
    await app.database.query(`update report set status = 'CLOSED' where code = $1`, [
      report.code.replace('-', ''),
    ]);
    const input = { reportId: report.id, version: 1 };
    expect(codeOf(await tryStep(auditor, 'acknowledgeReport', input))).toBe('NOT_ALLOWED');
    const reopened = await step(auditor, 'reopenReport', { ...input, reason: 'Fotonya lama' });
    expect(reopened).toMatchObject({ status: 'ASSIGNED' });
  });
});

describe('Many reports moved at once', () => {
  const MOVE = `mutation ($input: MoveReportsInput!) { moveReports(input: $input) { reportId result {
    ... on ChangedReport { report { status } } ... on Refusal { code } } } }`;

  it('each has its own answer, and what is refused for one is done for the others', async () => {
    const made = [await submit(app.anyone), await submit(app.anyone, { categoryCode: 'TUNAWISMA' })];
    const foreign = await submit(app.anyone, { categoryCode: 'JALAN_RUSAK' });
    const old = await submit(app.anyone);
    const reports = [
      ...[...made, foreign].map(({ report }) => ({ reportId: report.id, version: 1 })),
      { reportId: old.report.id, version: 7 },
    ];
    const { moveReports } = await officer.data<{ moveReports: unknown[] }>(MOVE, {
      input: { step: 'acceptReport', reports },
    });
    const results = [
      { report: { status: 'ACCEPTED' } },
      { code: 'NOT_FOUND' },
      { code: 'NOT_ALLOWED' },
      { code: 'CONFLICT' },
    ];
    expect(moveReports).toEqual(results.map((result, n) => ({ reportId: reports[n]?.reportId, result })));
  });

  it('are a hundred at most', async () => {
    const { report } = await submit(app.anyone);
    const one = { reportId: report.id, version: 1 };
    const ask = async (length: number) =>
      officer.ask<{ moveReports: unknown[] }>(MOVE, {
        input: { step: 'noteReport', text: 'Besok', reports: Array.from({ length }, () => one) },
      });
    expect((await ask(101)).errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
    expect((await ask(0)).errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
    expect((await ask(100)).data?.moveReports).toHaveLength(100);
  });
});

describe('Reports of one thing', () => {
  const east = (meters: number) => KUPANG.longitude + 0.03 + meters / 109_570;
  const similar = async (client: GraphqlClient, category: string, meters: number) => {
    const { similarReports } = await client.data<{
      similarReports: { distanceMeters: number; report: { code: string } }[];
    }>(`{ similarReports(categoryCode: "${category}", longitude: ${String(east(meters))},
      latitude: ${String(KUPANG.latitude)}) { distanceMeters report { code } } }`);
    return similarReports.map(({ distanceMeters, report }) => [report.code, distanceMeters]);
  };

  it('are found within 250 m, the nearest first, of the same kind, open, of the last thirty days', async () => {
    const at = async (meters: number, categoryCode = 'POHON') =>
      (await submit(app.anyone, { categoryCode, longitude: east(meters) })).report.code;
    const [far, near] = [await at(200), await at(50)];
    await at(300);
    await at(40, 'SAMPAH');
    const old = await at(20);
    await app.database.query(`update report set received_at = now() - interval '31 days' where code = $1`, [
      old.replace('-', ''),
    ]);
    const expected = [
      [near, 50],
      [far, 200],
    ];
    for (const client of [app.anyone, officer, operator])
      expect(await similar(client, 'POHON', 0)).toEqual(expected);
  });

  it('that are coarse are found by their cell, not by their place; hidden ones never', async () => {
    const place = { longitude: east(2000), latitude: KUPANG.latitude };
    const { report } = await submit(app.anyone, { categoryCode: 'KETERTIBAN', ...place });
    await submit(app.anyone, { categoryCode: 'TUNAWISMA', ...place });
    await submit(app.anyone, { categoryCode: 'FOGGING_DBD', ...place });
    const { place: shown } = (
      await app.anyone.data<{ report: { place: { longitude: number; latitude: number } } }>(
        `{ report(code: "${report.code}") { place { longitude latitude } } }`,
      )
    ).report;
    const [[, distance] = []] = await similar(app.anyone, 'KETERTIBAN', 2000);
    const exact = Math.hypot(
      (shown.longitude - place.longitude) * 109_570,
      (shown.latitude - place.latitude) * 111_320,
    );
    expect(Math.abs(Number(distance) - exact)).toBeLessThan(2);
    expect((await similar(operator, 'KETERTIBAN', 2000))[0]).toEqual([report.code, 0]);
    expect(await similar(app.anyone, 'TUNAWISMA', 2000)).toEqual([]);
    expect(await similar(app.anyone, 'FOGGING_DBD', 2000)).toEqual([]);
  });

  it('are suggested to operators with what they share, the likeliest first, and to nobody else', async () => {
    const place = { longitude: east(4000), categoryCode: 'POHON' };
    const one = await submit(app.anyone, { ...place, description: 'Pohon tumbang menutup jalan' });
    const other = await submit(app.anyone, { ...place, description: 'Ada pohon tumbang di jalan' });
    await submit(app.anyone, { ...place, categoryCode: 'SAMPAH', description: 'Bau sekali' });
    const ask = async (client: GraphqlClient) =>
      (
        await client.data<{ duplicateSuggestions: { report: { code: string } }[] }>(
          `{ duplicateSuggestions(reportId: "${one.report.id}") { report { code photos { thumbUrl } }
            distanceMeters minutesApart sameKind sharedWords } }`,
        )
      ).duplicateSuggestions;
    const found = await ask(operator);
    expect(found).toHaveLength(2);
    expect(found[0]).toMatchObject({
      report: { code: other.report.code },
      ...{ distanceMeters: 0, minutesApart: 0, sameKind: true, sharedWords: ['jalan', 'pohon', 'tumbang'] },
    });
    for (const client of [officer, auditor]) expect(await ask(client)).toEqual([]);
  });
});
