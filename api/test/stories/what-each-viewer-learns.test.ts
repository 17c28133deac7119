import { beforeAll, describe, expect, it } from 'vitest';

import { coarsePlace } from '../../src/platform/index.ts';
import {
  type Change,
  CHANGES,
  COMMAND,
  type EachKind,
  forEachPair,
  type Given,
  longitudeFor,
  openSightOf,
  type Sight,
  startEachKind,
} from '../each-kind.ts';
import type { GraphqlClient } from '../graphql-client.ts';
import { KUPANG } from '../submissions.ts';
import { codesOn, marksAt } from '../tiles.ts';

let all: EachKind;
beforeAll(async () => {
  all = await startEachKind();
});

const SEEN = `id code handled description landmark placeCheck acknowledgedBy
  place { longitude latitude accuracyMeters precision } photos { id } routing { steps { textEn } }
  timeline { kind actorName }`;
interface Seen {
  readonly id: string;
  readonly code: string;
  readonly handled: boolean;
  readonly landmark: string | null;
  readonly place: { longitude: number; latitude: number; accuracyMeters: number | null; precision: string };
  readonly photos: readonly { id: string }[];
  readonly routing: unknown;
}

function expectSight(seen: Seen | null | undefined, report: Given, sight: Sight, says: string): void {
  if (sight === 'nothing') {
    expect(seen ?? null, says).toBeNull();
    return;
  }
  expect(seen?.place.longitude, says).toBe(longitudeFor(sight, report));
  if (sight === 'exact') {
    expect(seen?.photos, says).toEqual([{ id: report.photoId }]);
    expect(seen?.place.precision, says).toBe('EXACT');
  } else {
    const hidden = { landmark: null, photos: [], routing: null, handled: false, acknowledgedBy: null };
    expect(seen, says).toMatchObject({
      ...hidden,
      placeCheck: 'NONE',
      place: { accuracyMeters: null, precision: 'GRID_100M' },
    });
  }
}

describe('Each viewer sees of each report what is theirs to see', () => {
  it('in the list, whole and by box', async () => {
    for (const filter of ['', 'filter: { box: { west: 123, east: 124, south: -11, north: -10 } },']) {
      const lists = new Map<GraphqlClient, Map<string, Seen>>();
      await forEachPair(all, async (client, report, sight, says) => {
        const known = lists.get(client) ?? (await listOf(client, filter));
        lists.set(client, known);
        expectSight(known.get(report.code), report, sight, says);
      });
    }
  });

  async function listOf(client: GraphqlClient, filter: string): Promise<Map<string, Seen>> {
    const { reports: found } = await client.data<{ reports: { nodes: Seen[] } }>(
      `{ reports(${filter} first: 100) { nodes { ${SEEN} } } }`,
    );
    return new Map(found.nodes.map((node) => [node.code, node]));
  }

  it('by code', async () => {
    await forEachPair(all, async (client, report, sight, says) => {
      const { report: seen } = await client.data<{ report: Seen | null }>(
        `{ report(code: "${report.code}") { ${SEEN} } }`,
      );
      expectSight(seen, report, sight, says);
    });
  });

  it('by global id', async () => {
    await forEachPair(all, async (client, report, sight, says) => {
      const { node } = await client.data<{ node: Seen | null }>(
        `{ node(id: "${report.submitted.report.id}") { ... on Report { ${SEEN} } } }`,
      );
      expectSight(node, report, sight, says);
    });
  });

  it('in counts: totals and figures are those of the list', async () => {
    for (const [name, client] of all.viewers) {
      const { reports: list, reportCounts } = await client.data<{
        reports: { totalCount: { count: number }; nodes: unknown[] };
        reportCounts: {
          byStatus: { count: { count: number } }[];
          unacknowledged: { count: number };
          sealed: { count: number } | null;
        };
      }>(`{ reports(first: 200) { totalCount { count } nodes { id } }
        reportCounts { byStatus { count { count } } unacknowledged { count } sealed { count } } }`);
      const figures = reportCounts.byStatus.reduce((sum, { count }) => sum + count.count, 0);
      expect([name, list.totalCount.count, figures]).toEqual([name, list.nodes.length, list.nodes.length]);
      const seesMissing = ['supervisor', 'auditor'].includes(name) ? 2 : name === 'head of dinkes' ? 1 : 0;
      expect([name, reportCounts.unacknowledged.count]).toEqual([name, seesMissing]);
      expect([name, reportCounts.sealed?.count ?? null]).toEqual([name, COMMAND.includes(name) ? 4 : null]);
    }
  });

  it('in the log', async () => {
    for (const [name, client] of all.viewers) {
      const { changes } = await client.data<{ changes: { nodes: Change[] } }>(CHANGES, { since: all.before });
      for (const report of all.reports) expectTold(changes.nodes, report, openSightOf(name, report), name);
    }
  });

  it('in the stream, where silence is silence', () => {
    for (const [name, stream] of all.streams) {
      const told = stream.data.map(({ reportChanged }) => reportChanged);
      for (const report of all.reports) expectTold(told, report, openSightOf(name, report), name);
    }
  });

  function expectTold(told: readonly Change[], report: Given, sight: Sight, name: string): void {
    const ofIt = told.filter(({ reportId }) => reportId === report.submitted.report.id);
    const says = `${name} hears of ${report.category}`;
    expect(ofIt.length, says).toBe(sight === 'nothing' ? 0 : 2);
    for (const change of ofIt)
      expect(change.report?.place?.longitude, says).toBe(longitudeFor(sight, report));
  }

  it('on the map: a coarse report is on the tile of its cell, and not on that of its place', async () => {
    const z = 20; // tiles of 38 m: smaller than a cell
    await forEachPair(
      all,
      async (client, report, sight, says) => {
        const code = report.code.replace('-', '');
        const centre = coarsePlace(report.place.longitude, report.place.latitude);
        const atPlace = (await marksAt(client, z, report.place)).filter(
          ({ properties }) => properties['code'] === code,
        );
        expect(atPlace.length, says).toBe(sight === 'exact' ? 1 : 0);
        const atCentre = codesOn(await marksAt(client, z, centre));
        expect(atCentre.includes(code), says).toBe(sight === 'coarse');
        for (const mark of atPlace) expect(mark.longitude, says).toBeCloseTo(report.place.longitude, 5);
      },
      openSightOf,
    );
  });

  it('on the map from afar: the marks are as many as the list', async () => {
    const counted = async (client: GraphqlClient): Promise<number> =>
      (await marksAt(client, 8, KUPANG)).reduce(
        (sum, { properties }) => sum + Number(properties['count'] ?? 1),
        0,
      );
    const { reports: list } = await all.app.anyone.data<{ reports: { nodes: unknown[] } }>(
      '{ reports(first: 200) { nodes { id } } }',
    );
    expect(await counted(all.app.anyone)).toBe(list.nodes.length);
  });

  it('of its photo: those without a right get what is answered for a photo that never was', async () => {
    const nowhere = await photoAnswer(all.app.anyone, Buffer.alloc(16, 7).toString('base64url'));
    expect(nowhere.status).toBe(404);
    await forEachPair(all, async (client, report, sight, says) => {
      const answer = await photoAnswer(client, report.photoId);
      if (sight === 'exact') expect(answer.status, says).toBe(200);
      else expect(answer, says).toEqual(nowhere);
    });
  });

  async function photoAnswer(client: GraphqlClient, id: string) {
    const answer = await client.get(`/media/${id}/thumb.jpg`);
    const headers = Object.fromEntries([...answer.headers].filter(([name]) => name !== 'date'));
    return { status: answer.status, headers, body: answer.status === 200 ? null : await answer.text() };
  }

  it('of the contact: nobody, anywhere', async () => {
    for (const client of all.viewers.values()) {
      const list = await client.data(`{ reports(first: 100) { nodes { ${SEEN} } } }`);
      expect(JSON.stringify(list)).not.toMatch(/7777/);
    }
  });
});
