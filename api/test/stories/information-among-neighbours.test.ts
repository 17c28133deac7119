import { beforeAll, describe, expect, it } from 'vitest';

import { startTestApp, type TestApp } from '../app.ts';
import type { GraphqlClient } from '../graphql-client.ts';
import { KUPANG, submit, type Submitted } from '../submissions.ts';
import { codesOn, marksAt } from '../tiles.ts';

const AREA = '53.71.04.1010';
const NEAR = `near: { longitude: ${String(KUPANG.longitude)}, latitude: ${String(KUPANG.latitude)}, radiusMeters: 1000 }`;
const FAR = 'near: { longitude: 123.55, latitude: -10.2, radiusMeters: 1000 }';
const HERE = `jurisdictions: ["${AREA}"]`;
const ELSEWHERE = 'jurisdictions: ["53.71.01.1001"]';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});

async function inform(description = 'Air mengalir malam ini'): Promise<Submitted> {
  return submit(app.anyone, { categoryCode: 'INFO_WARGA', subdistrictCode: AREA, description });
}

async function isListed(client: GraphqlClient, { report }: Submitted, filter: string): Promise<boolean> {
  const { reports } = await client.data<{
    reports: { nodes: { code: string }[]; totalCount: { count: number } };
  }>(`{ reports(first: 200, filter: { ${filter} }) { nodes { code } totalCount { count } } }`);
  expect(reports.totalCount.count).toBe(reports.nodes.length);
  return reports.nodes.some(({ code }) => code === report.code);
}

async function takeDown(
  client: GraphqlClient,
  { report }: Submitted,
  reason: string,
  version = 1,
): Promise<string> {
  const { takeDownReport } = await client.data<{ takeDownReport: { __typename: string; code?: string } }>(
    `mutation ($input: TakeDownReportInput!) { takeDownReport(input: $input) { __typename ... on Refusal { code } } }`,
    { input: { reportId: report.id, version, reason } },
  );
  return takeDownReport.code ?? takeDownReport.__typename;
}

describe('Information among neighbours', () => {
  it('is listed for those nearby and for those who ask for the area, to nobody else', async () => {
    const info = await inform();
    const seen = async (filter: string): Promise<boolean> => isListed(app.anyone, info, filter);
    expect([await seen(NEAR), await seen(HERE)]).toEqual([true, true]);
    const box = 'box: { west: 123, east: 124, south: -11, north: -10 }';
    for (const filter of ['', FAR, ELSEWHERE, 'audiences: [NEIGHBOURS]', 'categories: ["INFO_WARGA"]', box]) {
      expect([filter, await seen(filter)]).toEqual([filter, false]);
    }
  });

  it('is in figures and on tiles only where it is listed', async () => {
    const info = await inform();
    const figures = async (filter: string): Promise<number> => {
      const { reportCounts } = await app.anyone.data<{
        reportCounts: { byStatus: { count: { count: number } }[] };
      }>(`{ reportCounts(filter: { ${filter} }) { byStatus { count { count } } } }`);
      return reportCounts.byStatus.reduce((sum, { count }) => sum + count.count, 0);
    };
    expect(await figures('')).toBe(0);
    expect(await figures(HERE)).toBeGreaterThan(0);
    const code = info.report.code.replace('-', '');
    expect(codesOn(await marksAt(app.anyone, 17, KUPANG))).not.toContain(code);
    const around = `&near=${String(KUPANG.longitude)},${String(KUPANG.latitude)},1000`;
    expect(codesOn(await marksAt(app.anyone, 17, KUPANG, around))).toContain(code);
  });

  it('is told live to those nearby, to those far away not', async () => {
    const follow = (filter: string) =>
      app.anyone.follow<{ reportChanged: { kind: string; reportId: string } }>(
        `subscription { reportChanged(filter: { ${filter} }) { kind reportId } }`,
      );
    const [near, far, all] = [follow(NEAR), follow(FAR), follow('')];
    while (near.data.length === 0 || all.data.length === 0) await submit(app.anyone);
    const info = await inform();
    const told = await near.until((data) =>
      data.some(({ reportChanged }) => reportChanged.reportId === info.report.id),
    );
    expect(told.length).toBeGreaterThan(0);
    const after = await submit(app.anyone);
    await all.until((data) => data.some(({ reportChanged }) => reportChanged.reportId === after.report.id));
    for (const stream of [far, all])
      expect(stream.data.some(({ reportChanged }) => reportChanged.reportId === info.report.id)).toBe(false);
    const officer = await app.signIn('OFFICER', 'kantor-lurah-liliba');
    expect(await takeDown(officer, info, 'Salah')).toBe('ChangedReport');
    await near.until((data) =>
      data.some(
        ({ reportChanged }) => reportChanged.reportId === info.report.id && reportChanged.kind === 'GONE',
      ),
    );
    await Promise.all([near.close(), far.close(), all.close()]);
  });

  it('ends for everybody after 72 hours, and stays with those who handle it', async () => {
    const info = await inform();
    const code = info.report.code.replace('-', '');
    const [row] = await app.database.query<{ hours: number }>(
      'select extract(epoch from expires_at - received_at)::float8 / 3600 as hours from report where code = $1',
      [code],
    );
    expect(row?.hours).toBeCloseTo(72, 2);
    await app.database.query('update report set expires_at = now() where code = $1', [code]);
    expect(await isListed(app.anyone, info, HERE)).toBe(false);
    expect(await app.anyone.data(`{ report(code: "${code}") { code } }`)).toEqual({ report: null });
    const officer = await app.signIn('OFFICER', 'kantor-lurah-liliba');
    expect(await isListed(officer, info, HERE)).toBe(true);
  });

  it('is taken down by the office of the subdistrict and by the command center, by nobody else', async () => {
    const info = await inform();
    const others = [
      await app.signIn('OFFICER', 'kantor-lurah-oebobo'),
      await app.signIn('AGENCY_HEAD', 'kantor-camat-oebobo'),
      await app.signIn('AGENCY_HEAD', 'dinsos'),
      await app.signIn('ADMINISTRATOR'),
    ];
    for (const other of others) expect(await takeDown(other, info, 'Saya tidak suka')).toBe('NOT_ALLOWED');
    const officer = await app.signIn('OFFICER', 'kantor-lurah-liliba');
    for (const reason of ['', ' \n', '\u0000', 'x'.repeat(501)]) {
      expect(await takeDown(officer, info, reason)).toBe('INVALID');
    }
    expect(await takeDown(officer, info, 'Kabar bohong \uD800\u0000', 2)).toBe('CONFLICT');
    expect(await takeDown(officer, info, 'Kabar bohong \uD800\u0000')).toBe('ChangedReport');
    expect(await isListed(app.anyone, info, NEAR)).toBe(false);
    expect(await takeDown(officer, info, 'Lagi', 2)).toBe('CONFLICT');
    const second = await inform();
    expect(await takeDown(await app.signIn('OPERATOR'), second, 'Kabar bohong')).toBe('ChangedReport');
  });

  it('shows its reporter why it was taken down, and no stranger', async () => {
    const info = await inform();
    await takeDown(await app.signIn('OPERATOR'), info, 'Menyebut nama tetangga');
    const query = `timeline { kind reason }`;
    const own = await app.anyone.data(`{ ownReport(trackingToken: "${info.trackingToken}") { ${query} } }`);
    expect(JSON.stringify(own)).toContain('Menyebut nama tetangga');
    const strange = await app.anyone.data(`{ node(id: "${info.report.id}") { ... on Report { ${query} } } }`);
    expect(strange).toEqual({ node: null });
  });

  it('a report to government is never taken down', async () => {
    const report = await submit(app.anyone);
    expect(await takeDown(await app.signIn('OPERATOR'), report, 'Tidak enak dibaca')).toBe('NOT_ALLOWED');
  });
});
