import { once } from 'node:events';
import { beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';

import { createSecrets } from '../../src/platform/index.ts';
import { sealLogCursor } from '../../src/reports/index.ts';
import { startTestApp, TEST_SECRET, type TestApp } from '../app.ts';
import type { Following, GraphqlClient } from '../graphql-client.ts';
import { randomClientId, submit, type Submitted } from '../submissions.ts';

interface Told {
  readonly reportChanged: {
    readonly cursor: string;
    readonly reportId: string;
    readonly event: { readonly kind: string; readonly supportCount: number | null } | null;
  };
}

const FOLLOW = `subscription ($after: Cursor, $filter: ReportFilterInput) { reportChanged(after: $after, filter: $filter) {
  cursor reportId event { kind supportCount } } }`;

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});

async function cursorOfNow(client: GraphqlClient = app.anyone): Promise<string> {
  const { changes } = await client.data<{ changes: { pageInfo: { endCursor: string } } }>(
    '{ changes { pageInfo { endCursor } } }',
  );
  return changes.pageInfo.endCursor;
}

async function support(
  { report }: Submitted,
  times: number,
  client: GraphqlClient = app.anyone,
): Promise<void> {
  for (let n = 0; n < times; n++) {
    await client.data(
      'mutation ($input: SupportReportInput!) { supportReport(input: $input) { __typename } }',
      {
        input: { reportId: report.id, clientId: randomClientId() },
      },
    );
  }
}

/** The supports of one report that a stream told, in its order. */
function supportsIn(data: readonly Told[], { report }: Submitted): (number | null | undefined)[] {
  return data
    .filter(({ reportChanged }) => reportChanged.reportId === report.id)
    .filter(({ reportChanged }) => reportChanged.event?.kind === 'SUPPORTED')
    .map(({ reportChanged }) => reportChanged.event?.supportCount);
}

async function untilSupports(stream: Following<Told>, report: Submitted, count: number): Promise<unknown[]> {
  const data = await stream.until((told) => supportsIn(told, report).includes(count), 15_000);
  return supportsIn(data, report);
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, n) => from + n);

describe('Documented failure 10: after a dropped socket a map never showed what happened in between', () => {
  it('here the next socket tells the gap first, then goes on live: each change once, in order', async () => {
    const report = await submit(app.anyone);
    const first = app.anyone.follow<Told>(FOLLOW, { after: await cursorOfNow() });
    await support(report, 3);
    await untilSupports(first, report, 3);
    const cursor = first.data.at(-1)?.reportChanged.cursor;
    await first.close();
    await support(report, 4);
    const second = app.anyone.follow<Told>(FOLLOW, { after: cursor });
    await support(report, 4);
    expect(await untilSupports(second, report, 11)).toEqual(range(4, 12));
    await second.close();
  });

  it('also while changes stream in, wherever it drops', async () => {
    const report = await submit(app.anyone);
    let after = await cursorOfNow();
    const streaming = support(report, 60);
    const heard: unknown[] = [];
    while (heard.length < 60) {
      const stream = app.anyone.follow<Told>(FOLLOW, { after });
      const data = await stream.until(
        (told) => told.length >= 7 || heard.length + supportsIn(told, report).length >= 60,
      );
      heard.push(...supportsIn(data.slice(0, 7), report));
      after = data.slice(0, 7).at(-1)?.reportChanged.cursor ?? after;
      await stream.close();
    }
    await streaming;
    expect(heard).toEqual(range(1, 61));
  });

  it('a snapshot taken after a cursor misses nothing: what is not in it is told', async () => {
    const cursor = await cursorOfNow();
    const made = await Promise.all(range(0, 10).map(async () => submit(app.anyone)));
    const stream = app.anyone.follow<Told>(FOLLOW, { after: cursor });
    const told = await stream.until(
      (data) => new Set(data.map(({ reportChanged }) => reportChanged.reportId)).size >= 10,
    );
    expect(new Set(told.map(({ reportChanged }) => reportChanged.reportId))).toEqual(
      new Set(made.map(({ report }) => report.id)),
    );
    await stream.close();
  });

  it('another process takes the cursor, and a process that starts later', async () => {
    const other = await startTestApp({ database: app.database });
    const report = await submit(app.anyone);
    const first = app.anyone.follow<Told>(FOLLOW, { after: await cursorOfNow() });
    await support(report, 2);
    await untilSupports(first, report, 2);
    const after = first.data.at(-1)?.reportChanged.cursor;
    await support(report, 2, other.anyone);
    const elsewhere = other.anyone.follow<Told>(FOLLOW, { after });
    expect(await untilSupports(elsewhere, report, 4)).toEqual([3, 4]);
    expect(await untilSupports(first, report, 4)).toEqual([1, 2, 3, 4]);
    const later = await startTestApp({ database: app.database });
    const resumed = later.anyone.follow<Told>(FOLLOW, { after });
    expect(await untilSupports(resumed, report, 4)).toEqual([3, 4]);
    await Promise.all([first, elsewhere, resumed].map(async (stream) => stream.close()));
    await Promise.all([other.close(), later.close()]);
  });

  it('`changes` pages through the same log by the same cursors', async () => {
    const report = await submit(app.anyone);
    let since = await cursorOfNow();
    await support(report, 25);
    const heard: unknown[] = [];
    for (let page = 0; page < 6; page++) {
      const { changes } = await app.anyone.data<{
        changes: { nodes: Told['reportChanged'][]; pageInfo: { endCursor: string; hasNextPage: boolean } };
      }>(
        `query ($since: Cursor) { changes(since: $since, first: 7) { pageInfo { endCursor hasNextPage }
          nodes { cursor reportId event { kind supportCount } } } }`,
        { since },
      );
      heard.push(
        ...supportsIn(
          changes.nodes.map((reportChanged) => ({ reportChanged })),
          report,
        ),
      );
      expect(changes.pageInfo.hasNextPage).toBe(page < 3);
      since = changes.pageInfo.endCursor;
    }
    expect(heard).toEqual(range(1, 26));
  });
});

describe('A subscription', () => {
  it.each([
    ['of another list', '{ reports(first: 1) { pageInfo { endCursor } } }'],
    ['that is made up', null],
  ])('with a cursor %s is refused', async (_name, query) => {
    await submit(app.anyone);
    const list =
      query === null ? null : await app.anyone.data<{ reports: { pageInfo: { endCursor: string } } }>(query);
    const stream = app.anyone.follow<Told>(FOLLOW, {
      after: list?.reports.pageInfo.endCursor ?? 'A'.repeat(64),
    });
    const ended = await stream.ended;
    const errors = Array.isArray(ended) ? ended : (stream.answers[0]?.errors ?? []);
    expect(errors).toMatchObject([{ extensions: { code: 'CURSOR_INVALID' } }]);
    await stream.close();
  });

  it('with a cursor that a copy of the data folder, put back, has not reached yet is told the same', async () => {
    const [now] = await app.database.query<{ epoch: number; txid: bigint }>(
      'select max(epoch) as epoch, pg_current_xact_id()::text::bigint as txid from log_epoch',
    );
    const lost = { epoch: now?.epoch ?? 0, txid: BigInt(now?.txid ?? 0) + 1000n, id: 7n };
    const after = sealLogCursor(createSecrets(TEST_SECRET), lost);
    const stream = app.anyone.follow<Told>(FOLLOW, { after });
    const ended = await stream.ended;
    const errors = Array.isArray(ended) ? ended : (stream.answers[0]?.errors ?? []);
    expect(errors).toMatchObject([{ extensions: { code: 'CURSOR_EXPIRED' } }]);
    const { errors: asked } = await app.anyone.ask(`{ changes(since: "${after}") { nodes { kind } } }`);
    expect(asked).toMatchObject([{ extensions: { code: 'CURSOR_EXPIRED' } }]);
    await stream.close();
  });

  it('from before a restored database is told to take a new snapshot', async () => {
    const after = await cursorOfNow();
    await app.database.query(`update log_epoch set system_identifier = 'the cluster of yesterday'`);
    const restored = await startTestApp({ database: app.database });
    const stream = restored.anyone.follow<Told>(FOLLOW, { after });
    const ended = await stream.ended;
    const errors = Array.isArray(ended) ? ended : (stream.answers[0]?.errors ?? []);
    expect(errors).toMatchObject([{ extensions: { code: 'CURSOR_EXPIRED' } }]);
    const { errors: asked } = await restored.anyone.ask(`{ changes(since: "${after}") { nodes { kind } } }`);
    expect(asked).toMatchObject([{ extensions: { code: 'CURSOR_EXPIRED' } }]);
    const report = await submit(restored.anyone);
    const fresh = restored.anyone.follow<Told>(FOLLOW, { after: await cursorOfNow(restored.anyone) });
    await support(report, 1, restored.anyone);
    expect(await untilSupports(fresh, report, 1)).toEqual([1]);
    await Promise.all([stream.close(), fresh.close(), restored.close()]);
  });

  it('told of by 200 sockets at once reaches each of them, and all of them may leave at once', async () => {
    const busy = await startTestApp();
    const after = await cursorOfNow(busy.anyone);
    const streams = range(0, 200).map(() => busy.anyone.follow<Told>(FOLLOW, { after }));
    const report = await submit(busy.anyone);
    await Promise.all(
      streams.map(async (stream) =>
        stream.until(
          (data) => data.some(({ reportChanged }) => reportChanged.reportId === report.report.id),
          20_000,
        ),
      ),
    );
    await Promise.all(streams.map(async (stream) => stream.close()));
    await submit(busy.anyone);
    expect(busy.logged).toEqual([]);
    await busy.close();
  }, 60_000);

  it('of a client that stops reading waits for it, and then tells everything', async () => {
    const report = await submit(app.anyone);
    const after = await cursorOfNow();
    const socket = new WebSocket(`${app.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    await once(socket, 'open');
    const supports: unknown[] = [];
    const all = new Promise<void>((resolve) => {
      socket.on('message', (data: Buffer) => {
        const message = JSON.parse(data.toString()) as { type: string; payload?: { data?: Told } };
        if (message.type === 'connection_ack') {
          socket.send(
            JSON.stringify({ id: '1', type: 'subscribe', payload: { query: FOLLOW, variables: { after } } }),
          );
        }
        const told = message.payload?.data;
        if (told !== undefined) supports.push(...supportsIn([told], report));
        if (supports.length === 80) resolve();
      });
    });
    socket.send(JSON.stringify({ type: 'connection_init' }));
    await support(report, 1);
    await expect.poll(() => supports.length).toBe(1);
    socket.pause();
    await support(report, 79);
    expect(supports).toHaveLength(1);
    socket.resume();
    await all;
    expect(supports).toEqual(range(1, 81));
    socket.close();
  });

  it('is one of at most fifty on a socket', async () => {
    const client = app.anyone.socket();
    const faults: unknown[] = [];
    for (let n = 0; n < 52; n++) {
      client.subscribe(
        { query: FOLLOW },
        { next: () => undefined, complete: () => undefined, error: (error) => faults.push(error) },
      );
    }
    await expect.poll(() => faults.length, { timeout: 5000 }).toBe(2);
    expect(faults).toMatchObject([
      [{ extensions: { code: 'RATE_LIMITED' } }],
      [{ extensions: { code: 'RATE_LIMITED' } }],
    ]);
    await client.dispose();
  });

  it('by another site’s page, with the visitor’s cookie, is a stranger’s', async () => {
    const operator = await app.signIn('OPERATOR');
    const after = await cursorOfNow();
    const forged = operator.with({ origin: 'https://evil.example' }).follow<Told>(FOLLOW, { after });
    const own = operator.with({ origin: app.url }).follow<Told>(FOLLOW, { after });
    const hidden = await submit(app.anyone, { categoryCode: 'FOGGING_DBD' });
    const seen = await submit(app.anyone);
    const heard = (data: Told[], { report }: Submitted): boolean =>
      data.some(({ reportChanged }) => reportChanged.reportId === report.id);
    await Promise.all([forged, own].map(async (stream) => stream.until((data) => heard(data, seen))));
    expect([heard(forged.data, hidden), heard(own.data, hidden)]).toEqual([false, true]);
    await Promise.all([forged.close(), own.close()]);
  });
});
