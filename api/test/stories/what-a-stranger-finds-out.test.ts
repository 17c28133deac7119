import pg from 'pg';
import { beforeAll, describe, expect, it, vi } from 'vitest';

import { coarsePlace, createOpaqueIds, createSecrets } from '../../src/platform/index.ts';
import { TEST_SECRET, type TestApp } from '../app.ts';
import { CHANGES, cursorOfNow, type EachKind, forEachPair, type Given, startEachKind } from '../each-kind.ts';
import { submit } from '../submissions.ts';

let all: EachKind;
let app: TestApp;
beforeAll(async () => {
  all = await startEachKind();
  app = all.app;
});

function given(category: string): Given {
  const report = all.reports.find((one) => one.category === category);
  if (report === undefined) throw new Error(`There is no report of ${category}.`);
  return report;
}

describe('What a stranger does to a report that is hidden from them', () => {
  const MUTATIONS = {
    supportReport: 'reportId: $id, clientId: "a-browser-of-a-neighbour"',
    acknowledgeReport: 'reportId: $id, version: 1',
    correctSubdistrict: 'reportId: $id, version: 1, subdistrictCode: "53.71.04.1010"',
    takeDownReport: 'reportId: $id, version: 1, reason: "Salah"',
  };

  it('is answered byte for byte as for a report that never was', async () => {
    const ids = createOpaqueIds(createSecrets(TEST_SECRET), ['Report']);
    const never = ids.encode('Report', 987_654_321);
    let compared = 0;
    await forEachPair(all, async (client, report, sight, says) => {
      if (sight !== 'nothing') return;
      for (const [name, input] of Object.entries(MUTATIONS)) {
        const query = `mutation ($id: ID!) { ${name}(input: { ${input} }) { __typename
          ... on Refusal { code message field } ... on ChangedReport { report { code } } } }`;
        const answer = async (id: string): Promise<string> =>
          (await client.post({ query, variables: { id } })).text();
        const hidden = await answer(report.submitted.report.id);
        expect(hidden, `${says}; ${name}`).toBe(await answer(never));
        expect(hidden, `${says}; ${name}`).toBe(await answer('AAAAAAAAAAAAAAAAAAAAAA'));
        expect(hidden).toMatch(/NOT_FOUND|UNAUTHENTICATED|FORBIDDEN/);
        compared++;
      }
    });
    expect(compared).toBeGreaterThan(100);
  });

  it('asks the database the same, so that time tells nothing either', async () => {
    const ids = createOpaqueIds(createSecrets(TEST_SECRET), ['Report']);
    const { report } = given('TUNAWISMA').submitted;
    const roads = [
      (id: string) => `{ node(id: "${id}") { id } }`,
      (id: string) =>
        `mutation { supportReport(input: { reportId: "${id}", clientId: "a-browser-of-a-neighbour" }) { __typename } }`,
    ];
    for (const road of roads) {
      const asked: string[][] = [];
      for (const id of [report.id, ids.encode('Report', 987_654_321)]) {
        asked.push(await queriesDuring(async () => app.anyone.ask(road(id))));
      }
      expect(asked[0]).toEqual(asked[1]);
      expect(asked[0]?.length).toBeGreaterThan(0);
    }
  });

  /** What was asked of the report table meanwhile. */
  async function queriesDuring(work: () => Promise<unknown>): Promise<string[]> {
    const asked: string[] = [];
    const query = vi.spyOn(pg.Client.prototype, 'query');
    await work();
    for (const [first] of query.mock.calls as (string | { text: string })[][]) {
      const text = typeof first === 'string' ? first : (first?.text ?? '');
      // The tail of the log and the sweeps look by themselves, at any moment.
      if (/pg_snapshot_xmin|skip locked/.test(text)) continue;
      if (/\breport r?\b|support/.test(text)) asked.push(text);
    }
    query.mockRestore();
    return asked;
  }

  it('changes nothing', async () => {
    const changed = await app.database.query(
      `select code from report where (version <> 1 or support_count <> 0 or acknowledged_at is not null)`,
    );
    expect(changed).toEqual([]);
  });
});

describe('The private link', () => {
  it('shows its report whole, and no other', async () => {
    for (const { submitted, place, photoId } of all.reports) {
      const { ownReport } = await app.anyone.data<{ ownReport: unknown }>(
        `{ ownReport(trackingToken: "${submitted.trackingToken}") { code place { longitude latitude } photos { id } } }`,
      );
      expect(ownReport).toMatchObject({ code: submitted.report.code, place, photos: [{ id: photoId }] });
      const page = await app.anyone.get(`/r/${submitted.trackingToken}/photos/1/thumb.jpg`);
      expect(page.status).toBe(200);
    }
  });

  it('opens nothing when it is guessed, cut or changed', async () => {
    const token = given('TUNAWISMA').submitted.trackingToken;
    for (const text of [
      '',
      'x',
      token.slice(0, -1),
      `${token.slice(0, -1)}A`,
      token.toLowerCase(),
      `${token} `,
      '%00',
    ]) {
      if (text === token) continue;
      expect(await app.anyone.data(`{ ownReport(trackingToken: "${text}") { code } }`)).toEqual({
        ownReport: null,
      });
      expect((await app.anyone.get(`/r/${encodeURIComponent(text)}/photos/1/thumb.jpg`)).status).toBe(404);
    }
  });
});

describe('A coarse report', () => {
  const among = async (code: string, filter: string): Promise<boolean> => {
    const { reports: found } = await app.anyone.data<{ reports: { nodes: { code: string }[] } }>(
      `{ reports(first: 200, filter: { ${filter} }) { nodes { code } } }`,
    );
    return found.nodes.some((node) => node.code === code);
  };

  /** Halves an interval of degrees until nothing more can be learned. */
  async function search(
    low: number,
    high: number,
    isBeyond: (middle: number) => Promise<boolean>,
  ): Promise<number> {
    let [from, to] = [low, high];
    for (let step = 0; step < 40; step++) {
      const middle = (from + to) / 2;
      if (await isBeyond(middle)) from = middle;
      else to = middle;
    }
    return to;
  }

  it('is found by halving boxes at the centre of its cell, and nowhere nearer', async () => {
    const report = given('KETERTIBAN');
    const centre = coarsePlace(report.place.longitude, report.place.latitude);
    const west = await search(123, 124, async (middle) =>
      among(report.code, `box: { west: ${String(middle)}, east: 124, south: -11, north: -10 }`),
    );
    const north = await search(
      -11,
      -10,
      async (middle) =>
        !(await among(report.code, `box: { west: 123, east: 124, south: -11, north: ${String(middle)} }`)),
    );
    expect(west).toBeCloseTo(centre.longitude, 9);
    expect(north).toBeCloseTo(centre.latitude, 9);
    expect(Math.abs(west - report.place.longitude)).toBeGreaterThan(1e-6);
  });

  it('is found by moving a circle at the centre of its cell, and nowhere nearer', async () => {
    const report = given('KETERTIBAN');
    const centre = coarsePlace(report.place.longitude, report.place.latitude);
    const edge = async (direction: 1 | -1): Promise<number> => {
      const far = await search(0, 0.01, async (middle) =>
        among(
          report.code,
          `near: { longitude: ${String(centre.longitude + direction * middle)}, latitude: ${String(report.place.latitude)}, radiusMeters: 200 }`,
        ),
      );
      return centre.longitude + direction * far;
    };
    expect(((await edge(1)) + (await edge(-1))) / 2).toBeCloseTo(centre.longitude, 9);
  });

  it('is found at its exact place by those who handle it', async () => {
    const report = given('KETERTIBAN');
    const { longitude, latitude } = report.place;
    const box = `box: { west: ${String(longitude)}, east: ${String(longitude)}, south: ${String(latitude)}, north: ${String(latitude)} }`;
    expect(await among(report.code, box)).toBe(false);
    const operator = all.viewers.get('operator') ?? app.anyone;
    const { reports: found } = await operator.data<{ reports: { nodes: unknown[] } }>(
      `{ reports(filter: { ${box} }) { nodes { code } } }`,
    );
    expect(found.nodes).toEqual([{ code: report.code }]);
  });
});

describe('A cursor', () => {
  it('of the log is another text each time, whether nothing happened, or something hidden', async () => {
    const page = async (since: string) =>
      (
        await app.anyone.data<{
          changes: { nodes: unknown[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
        }>(CHANGES, { since })
      ).changes;
    const now = await cursorOfNow(app);
    const nothing = await page(now);
    await submit(app.anyone, { categoryCode: 'TUNAWISMA' });
    const hidden = await page(now);
    for (const { nodes, pageInfo } of [nothing, hidden]) {
      expect([nodes, pageInfo.hasNextPage, pageInfo.endCursor.length]).toEqual([[], false, now.length]);
      expect(pageInfo.endCursor).not.toBe(now);
    }
  });

  it('of a page shows nothing of the rows between', async () => {
    const { reports: found } = await app.anyone.data<{ reports: { edges: { cursor: string }[] } }>(
      '{ reports(first: 100) { edges { cursor } } }',
    );
    expect(new Set(found.edges.map(({ cursor }) => cursor.length)).size).toBe(1);
  });
});
