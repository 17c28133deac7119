import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, describe, expect, it, vi } from 'vitest';

import { createLog, type Database, openDatabase } from '../../src/platform/index.ts';
import { entities } from '../../src/prepare-database.ts';
import { createEventBell } from '../../src/reports/index.ts';
import { startTestApp, type TestApp } from '../app.ts';
import { testDatabase } from '../database.ts';
import { submit } from '../submissions.ts';

const CONNECTIONS = 5;
const WHOLE = `subscription ($after: Cursor) { reportChanged(after: $after) { reportId event { kind text }
  report { code photos { id } timeline { kind text } parts { code } } } }`;
const NOW = '{ changes { pageInfo { endCursor } } }';

interface Told {
  readonly reportChanged: { readonly reportId: string; readonly report: { readonly code: string } | null };
}

let database: Database;
let app: TestApp;
/** Another process on the same data. */
let elsewhere: TestApp;
beforeAll(async () => {
  database = await testDatabase({ connections: CONNECTIONS, entities });
  app = await startTestApp({ database });
  const { address } = database;
  elsewhere = await startTestApp({
    database: await openDatabase({ address, entities, log: createLog('silent'), connections: CONNECTIONS }),
  });
});

/** While every connection of the writers is taken, and twenty more wait for one. */
async function whileWritersWait<T>(work: () => Promise<T>): Promise<T> {
  const over = Promise.withResolvers<undefined>();
  const taken = Array.from({ length: CONNECTIONS }, async () =>
    database.transaction(async () => over.promise),
  );
  const waiting = Array.from({ length: 20 }, async () => database.query('select 1'));
  try {
    await vi.waitFor(() => {
      const { open, idle, waiting } = database.connections().writing;
      expect([open, idle, waiting >= 20]).toEqual([CONNECTIONS, 0, true]);
    });
    return await work();
  } finally {
    over.resolve(undefined);
    await Promise.all([...taken, ...waiting]);
  }
}

async function metric(name: string): Promise<number> {
  const text = await (await app.anyone.get('/metrics')).text();
  return Number(
    text
      .split('\n')
      .find((line) => line.startsWith(`${name} `))
      ?.split(' ')[1] ?? NaN,
  );
}

describe('While all connections of those who write are taken', () => {
  it('subscribers hear whole what is written elsewhere, and who comes back catches up', async () => {
    const { changes } = await app.anyone.data<{ changes: { pageInfo: { endCursor: string } } }>(NOW);
    const stream = app.anyone.follow<Told>(WHOLE);
    await expect.poll(async () => metric('tanggap_stream_subscribers')).toBe(1);
    await whileWritersWait(async () => {
      const { report } = await submit(elsewhere.anyone);
      const isTold = (data: readonly Told[]): boolean =>
        data.some(({ reportChanged }) => reportChanged.report?.code === report.code);
      await stream.until(isTold, 2_000);
      const late = app.anyone.follow<Told>(WHOLE, { after: changes.pageInfo.endCursor });
      await late.until(isTold, 2_000);
      await late.close();
    });
    await stream.close();
  });

  it('`changes` answers all the same', async () => {
    const { changes } = await app.anyone.data<{ changes: { pageInfo: { endCursor: string } } }>(NOW);
    const { report } = await submit(elsewhere.anyone);
    const read =
      'query ($since: Cursor) { changes(since: $since) { nodes { report { timeline { kind } } } } }';
    await expect
      .poll(async () => {
        const page = app.anyone.data<{ changes: { nodes: unknown[] } }>(read, {
          since: changes.pageInfo.endCursor,
        });
        return (await page).changes.nodes.length;
      })
      .toBe(2);
    const page = whileWritersWait(async () => app.anyone.data(read, { since: changes.pageInfo.endCursor }));
    expect((await page) as object).toMatchObject({ changes: { nodes: [{}, {}] } });
    expect(report.code).not.toBe('');
  });

  it('the bell of one of them is heard by other processes', async () => {
    const bell = createEventBell(database, () => undefined);
    const other = createEventBell(elsewhere.database, () => undefined);
    const heard = vi.fn();
    other.onRing(heard);
    // It rings when listening starts.
    await pause(100);
    heard.mockClear();
    await whileWritersWait(async () => {
      bell.ring();
      await vi.waitFor(() => {
        expect(heard).toHaveBeenCalled();
      }, 2_000);
    });
    bell.close();
    other.close();
  });

  it('the figures say who waits and for what', async () => {
    await whileWritersWait(async () => {
      expect(
        await metric('tanggap_database_connections{pool="writing",state="waiting"}'),
      ).toBeGreaterThanOrEqual(20);
      expect(await metric('tanggap_database_connections{pool="tail",state="waiting"}')).toBe(0);
      expect(await metric('tanggap_log_unread_seconds')).toBe(0);
    });
  });
});

describe('A tail whose connections are cut', () => {
  it('goes on by itself, and what was written meanwhile is told', async () => {
    const stream = app.anyone.follow<Told>(WHOLE);
    await expect.poll(async () => metric('tanggap_stream_subscribers')).toBe(1);
    await elsewhere.database.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and pid <> pg_backend_pid()`,
    );
    await expect
      .poll(
        async () =>
          submit(elsewhere.anyone).then(
            ({ report }) => report.code,
            () => '',
          ),
        { timeout: 5_000 },
      )
      .not.toBe('');
    await stream.until((data) => data.length >= 2);
    await stream.close();
  });
});
