import { beforeAll, describe, expect, it } from 'vitest';

import { startTestApp, type TestApp } from '../app.ts';
import { Following } from '../graphql-client.ts';
import { submit, type Submitted } from '../submissions.ts';

interface Told {
  readonly reportChanged: {
    readonly cursor: string;
    readonly kind: 'CHANGED' | 'GONE';
    readonly reportId: string;
    readonly event: object | null;
    readonly report: object | null;
  };
}
interface List {
  readonly reports: { readonly asOf: string; readonly nodes: readonly { readonly id: string }[] };
}

const FOLLOW = `subscription ($after: Cursor, $filter: ReportFilterInput) { reportChanged(after: $after, filter: $filter) {
  cursor kind reportId event { kind } report { code } } }`;
const LIST = `query ($filter: ReportFilterInput) { reports(first: 200, filter: $filter) { asOf nodes { id } } }`;

/** Two streets some kilometres apart, and a box around each. */
const WEST = { longitude: 123.57, latitude: -10.17 };
const EAST = { longitude: 123.67, latitude: -10.14 };
const boxOf = ({ longitude, latitude }: typeof WEST): Record<string, number> => ({
  ...{ west: longitude - 0.002, east: longitude + 0.002 },
  ...{ south: latitude - 0.002, north: latitude + 0.002 },
});

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});

const idsOf = (data: readonly Told[]): Set<string> =>
  new Set(data.map(({ reportChanged }) => reportChanged.reportId));

describe('A snapshot and the stream after it', () => {
  it('have every report between them, whenever it was sent while the list was read', async () => {
    const made: Submitted[] = [];
    const read = new AbortController();
    const writing = (async () => {
      while (!read.signal.aborted) made.push(await submit(app.anyone));
    })();
    while (made.length < 30) {
      const { reports } = await app.anyone.data<List>(LIST, { filter: { city: 'kupang' } });
      const stream = app.anyone.follow<Told>(FOLLOW, { after: reports.asOf });
      const sent = [...made];
      const seen = new Set(reports.nodes.map(({ id }) => id));
      await stream.until((data) =>
        sent.every(({ report }) => seen.has(report.id) || idsOf(data).has(report.id)),
      );
      await stream.close();
    }
    read.abort();
    await writing;
    expect(made.length).toBeGreaterThanOrEqual(30);
  });
});

describe('A viewport', () => {
  it('that moves on one socket loses nothing: the new box goes on from where the old one was', async () => {
    const socket = app.anyone.socket();
    const { reports } = await app.anyone.data<List>(LIST, { filter: { city: 'kupang', box: boxOf(WEST) } });
    const west = new Following<Told>(socket, FOLLOW, { after: reports.asOf, filter: { box: boxOf(WEST) } });
    const first = await submit(app.anyone, WEST);
    await west.until((data) => idsOf(data).has(first.report.id));
    const unseen = await submit(app.anyone, EAST);
    const after = west.data.at(-1)?.reportChanged.cursor;
    const east = new Following<Told>(socket, FOLLOW, {
      after,
      filter: { box: { ...boxOf(EAST), zoom: 16 } },
    });
    await east.until((data) => idsOf(data).has(unseen.report.id));
    const later = await submit(app.anyone, EAST);
    await east.until((data) => idsOf(data).has(later.report.id));
    expect(idsOf(west.data)).toEqual(new Set([first.report.id]));
    expect(idsOf(east.data)).toEqual(new Set([unseen.report.id, later.report.id]));
    await socket.dispose();
  });

  it('of a zoom tells what lies in its whole tiles, and nothing beyond', async () => {
    const near = { longitude: WEST.longitude + 0.004, latitude: WEST.latitude };
    const after = (await app.anyone.data<List>(LIST, { filter: { city: 'kupang' } })).reports.asOf;
    const exact = app.anyone.follow<Told>(FOLLOW, { after, filter: { box: boxOf(WEST) } });
    const tiles = app.anyone.follow<Told>(FOLLOW, { after, filter: { box: { ...boxOf(WEST), zoom: 13 } } });
    const beside = await submit(app.anyone, near);
    const far = await submit(app.anyone, EAST);
    const inside = await submit(app.anyone, WEST);
    await Promise.all([exact, tiles].map(async (s) => s.until((data) => idsOf(data).has(inside.report.id))));
    expect([idsOf(exact.data).has(beside.report.id), idsOf(tiles.data).has(beside.report.id)]).toEqual([
      false,
      true,
    ]);
    expect(idsOf(tiles.data).has(far.report.id)).toBe(false);
    await Promise.all([exact.close(), tiles.close()]);
  });

  it.each([-1, 19])('of zoom %i is refused with words', async (zoom) => {
    const { errors } = await app.anyone.ask(LIST, {
      filter: { city: 'kupang', box: { ...boxOf(WEST), zoom } },
    });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});

describe('A report that leaves what somebody may see', () => {
  it('is said to be gone, with no content; who may still see it is told', async () => {
    const operator = await app.signIn('OPERATOR');
    const supervisor = await app.signIn('SUPERVISOR');
    const { report } = await submit(app.anyone);
    const after = (await app.anyone.data<List>(LIST, { filter: { city: 'kupang' } })).reports.asOf;
    const [stranger, staff] = [app.anyone, operator].map((who) => who.follow<Told>(FOLLOW, { after }));
    const { report: now } = await supervisor.data<{ report: { id: string; version: number } }>(
      'query ($code: String!) { report(code: $code) { id version } }',
      { code: report.code },
    );
    await supervisor.data(
      'mutation ($input: ChangeVisibilityInput!) { changeVisibility(input: $input) { __typename } }',
      {
        input: {
          reportId: now.id,
          version: now.version,
          visibility: 'STATISTICS',
          reason: 'Nama anak disebut.',
        },
      },
    );
    const is =
      (kind: 'CHANGED' | 'GONE') =>
      (data: readonly Told[]): boolean =>
        data.some(({ reportChanged }) => reportChanged.reportId === report.id && reportChanged.kind === kind);
    await stranger?.until(is('GONE'));
    await staff?.until(is('CHANGED'));
    const gone = stranger?.data.find(({ reportChanged }) => reportChanged.kind === 'GONE');
    expect(gone?.reportChanged).toEqual({
      ...{ kind: 'GONE', reportId: report.id, event: null, report: null },
      cursor: expect.any(String) as string,
    });
    // Whoever comes later with an old cursor is not shown what was public then.
    const late = app.anyone.follow<Told>(FOLLOW, { after });
    await late.until(is('GONE'));
    expect(late.data.some(({ reportChanged }) => reportChanged.report !== null)).toBe(false);
    await Promise.all([stranger, staff, late].map(async (stream) => stream?.close()));
  });
});
