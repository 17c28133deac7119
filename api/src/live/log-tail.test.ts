import { setTimeout as sleep } from 'node:timers/promises';
import type { PoolClient } from 'pg';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

import { testDatabase } from '../../test/database.ts';
import { insertReportRow, removeReports } from '../../test/report-rows.ts';
import { createLog, createSecrets, type Database } from '../platform/index.ts';
import { facetOf, type LockedReport } from '../reports/locked-report.ts';
import { appendEvent, SYSTEM } from '../reports/event-log.ts';
import {
  createEventBell,
  ensureLogEpoch,
  type EventBell,
  type LogPosition,
  openLogCursor,
  positionOf,
  readLog,
  sealLogCursor,
} from '../reports/index.ts';
import { followLog, type LogTail } from './log-tail.ts';

const secrets = createSecrets('a secret of the tests, thirty-two characters');
const log = createLog('silent');
const noop = (): void => undefined;
const START: LogPosition = { epoch: 0, txid: 0n, id: 0n };

let database: Database;
let report: LockedReport;
const opened: { close(): void }[] = [];

beforeAll(async () => {
  database = await testDatabase({ connections: 14 });
  await ensureLogEpoch(database);
});
beforeEach(async () => {
  await removeReports(database);
  const id = await insertReportRow(database);
  const [row] = await database.query<LockedReport>('select * from report where id = $1', [id]);
  if (row === undefined) throw new Error('No report');
  report = row;
});
afterEach(() => {
  for (const thing of opened.splice(0)) thing.close();
});

/** An event of the report that names itself by a number. */
async function write(client: PoolClient, number: number): Promise<void> {
  await appendEvent(client, {
    ...{ cityId: report.city_id, reportId: report.id, reportVersion: 1, kind: 'SUPPORTED', actor: SYSTEM },
    ...{ was: null, became: facetOf(report), facts: { supportCount: number } },
  });
}

async function writeAll(numbers: readonly number[]): Promise<void> {
  for (const number of numbers) await database.transaction(async (client) => write(client, number));
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, n) => from + n);
const numbersOf = (events: readonly { facts: { supportCount?: number } }[]): (number | undefined)[] =>
  events.map(({ facts }) => facts.supportCount);

async function openTail(): Promise<{ tail: LogTail; bell: EventBell }> {
  const bell = createEventBell(database, () => undefined);
  const tail = await followLog(database, bell, log);
  opened.push(tail, bell);
  return { tail, bell };
}

/** Reads on until a number of rows came or the time is over. */
async function readFrom(tail: LogTail, from: LogPosition, count: number): Promise<(number | undefined)[]> {
  const read: (number | undefined)[] = [];
  let position = from;
  const signal = AbortSignal.timeout(10_000);
  while (read.length < count && !signal.aborted) {
    const { events, end } = await tail.after(position);
    if (events.length === 0) await tail.changed(position, signal);
    position = end;
    read.push(...numbersOf(events));
  }
  return read;
}

describe('Eight writers at once, one in ten giving up', () => {
  const WRITERS = 8;
  const EACH = 35;

  async function writeSlowly(writer: number, committed: number[]): Promise<void> {
    for (const n of range(0, EACH)) {
      const number = writer * 1000 + n;
      const givesUp = (writer + n) % 10 === 0;
      await database
        .transaction(async (client) => {
          await write(client, number);
          await client.query('select pg_sleep($1)', [Math.random() * 0.02]);
          if (givesUp) throw new Error('given up');
          committed.push(number);
        })
        .catch(() => undefined);
    }
  }

  it('lose no row to a reader below the horizon, and show it none twice; a reader by the last id loses rows', async () => {
    const committed: number[] = [];
    const bySnapshot: (number | undefined)[] = [];
    const byId: (number | undefined)[] = [];
    const writing = new AbortController();
    let position = START;
    let lastId = 0n;
    const read = async (): Promise<void> => {
      const events = await readLog(database, position, 20);
      const last = events.at(-1);
      if (last !== undefined) position = positionOf(last);
      bySnapshot.push(...numbersOf(events));
      const plain = await database.query<{ id: bigint; facts: { supportCount: number } }>(
        'select id, facts from report_event where id > $1 order by id',
        [lastId],
      );
      lastId = plain.at(-1)?.id ?? lastId;
      byId.push(...numbersOf(plain));
    };
    const reading = (async () => {
      while (!writing.signal.aborted) await read();
      for (const _again of range(0, 40)) await read();
    })();
    await Promise.all(range(0, WRITERS).map(async (writer) => writeSlowly(writer, committed)));
    writing.abort();
    await reading;
    const order = (numbers: readonly (number | undefined)[]): number[] =>
      numbers.map(Number).toSorted((a, b) => a - b);
    expect(order(bySnapshot)).toEqual(order(committed));
    expect(byId.length).toBeLessThan(committed.length);
  });

  it('are told by a tail in the order of the log, each row once', async () => {
    const { tail, bell } = await openTail();
    const from = tail.position();
    const committed: number[] = [];
    const ringing = setInterval(() => {
      bell.ring();
    }, 5);
    const writing = Promise.all(range(0, WRITERS).map(async (writer) => writeSlowly(writer, committed)));
    void writing.then(() => {
      clearInterval(ringing);
      bell.ring();
    });
    await writing;
    const told = await readFrom(tail, from, committed.length);
    expect(new Set(told)).toEqual(new Set(committed));
    expect(told).toHaveLength(committed.length);
    const inOrder = await database.query<{ facts: { supportCount: number } }>(
      'select facts from report_event order by epoch, txid, id',
    );
    expect(told).toEqual(numbersOf(inOrder));
  });
});

describe('A tail', () => {
  it('goes on where a cursor of an earlier process ended', async () => {
    const first = await openTail();
    const from = first.tail.position();
    await writeAll(range(0, 3));
    first.bell.ring();
    expect(await readFrom(first.tail, from, 3)).toEqual([0, 1, 2]);
    const cursor = sealLogCursor(secrets, positionOf((await readLog(database, from, 2))[1] ?? fail()));
    first.tail.close();
    await writeAll(range(3, 6));
    const { tail } = await openTail();
    const resumed = openLogCursor(secrets, cursor, first.tail.position().epoch);
    expect(await readFrom(tail, resumed, 4)).toEqual([2, 3, 4, 5]);
  });

  it('takes a cursor of another process that is ahead of it, and repeats nothing', async () => {
    const { tail: ahead, bell } = await openTail();
    const from = ahead.position();
    // The other process hears of nothing, and looks by itself once a second.
    const behind = await followLog(database, { ring: noop, onRing: () => noop, close: noop }, log);
    opened.push(behind);
    await writeAll([1, 2]);
    bell.ring();
    await readFrom(ahead, from, 2);
    await writeAll([3]);
    expect(await readFrom(behind, ahead.position(), 1)).toEqual([3]);
  });

  it('tells of rows that no bell rang for, within its own second', async () => {
    const tail = await followLog(database, { ring: noop, onRing: () => noop, close: noop }, log);
    opened.push(tail);
    const from = tail.position();
    await writeAll([7]);
    expect(await readFrom(tail, from, 1)).toEqual([7]);
  });

  it('sends who has fallen far behind to the database, and loses nothing for them', async () => {
    const { tail, bell } = await openTail();
    const from = tail.position();
    await database.query(
      `insert into report_event (city_id, report_id, report_version, kind, actor_kind, became, facts)
       select $1, $2, 1, 'SUPPORTED', 'SYSTEM', '{}', jsonb_build_object('supportCount', n)
       from generate_series(0, 7999) n`,
      [report.city_id, report.id],
    );
    bell.ring();
    await vi.waitFor(() => {
      expect(tail.position().id).toBeGreaterThan(from.id + 7999n);
    }, 10_000);
    expect(await readFrom(tail, from, 8000)).toEqual(range(0, 8000));
  });

  it('waits for a transaction that stays open, says for how long, and then loses nothing', async () => {
    const { tail, bell } = await openTail();
    const from = tail.position();
    const ringing = setInterval(() => {
      bell.ring();
    }, 40);
    const open = database.transaction(async (client) => {
      await write(client, 1);
      await sleep(3000);
    });
    await sleep(100);
    await writeAll([2, 3]);
    // Writers go on waking the tail, as they do on a busy day.
    await vi.waitFor(() => {
      expect(tail.stalledSeconds()).toBeGreaterThan(1.5);
    }, 2900);
    expect(await tail.after(from)).toEqual({ events: [], end: from });
    await open;
    expect(await readFrom(tail, from, 3)).toEqual([1, 2, 3]);
    clearInterval(ringing);
    expect(tail.stalledSeconds()).toBe(0);
  });

  it('lets everybody go when it closes', async () => {
    const { tail } = await openTail();
    const waits = range(0, 50).map(async () => tail.changed(tail.position(), new AbortController().signal));
    tail.close();
    // False: nothing will come, so that no follower asks again for ever.
    expect(new Set(await Promise.all(waits))).toEqual(new Set([false]));
    expect(await tail.changed(tail.position(), new AbortController().signal)).toBe(false);
  });

  it('lets one go whose signal ends, also when it had ended before', async () => {
    const { tail } = await openTail();
    const ended = new AbortController();
    const wait = tail.changed(tail.position(), ended.signal);
    ended.abort();
    await wait;
    await tail.changed(tail.position(), ended.signal);
  });
});

describe('A database that was restored or moved', () => {
  it('opens a new epoch: older rows stay readable and come first, older cursors expire', async () => {
    const before = await ensureLogEpoch(database);
    await writeAll([1, 2]);
    const events = await readLog(database, START, 10);
    const cursor = sealLogCursor(secrets, positionOf(events[0] ?? fail()));
    // As another cluster would find it: numbers of transactions far ahead of its own.
    await database.query(`update report_event set txid = '900000000000'::xid8`);
    await database.query(`update log_epoch set system_identifier = 'the cluster of yesterday'`);
    const after = await ensureLogEpoch(database);
    expect(after).toBe(before + 1);
    await writeAll([3]);
    expect(numbersOf(await readLog(database, START, 10))).toEqual([1, 2, 3]);
    expect(() => openLogCursor(secrets, cursor, after)).toThrow(
      expect.objectContaining({ extensions: { code: 'CURSOR_EXPIRED' } }),
    );
  });

  it('opens one when the log is ahead of the same cluster, once, however many processes start', async () => {
    const before = await ensureLogEpoch(database);
    await writeAll([1]);
    await database.query(`update report_event set txid = '900000000000'::xid8`);
    const epochs = await Promise.all(range(0, 6).map(async () => ensureLogEpoch(database)));
    expect(new Set(epochs)).toEqual(new Set([before + 1]));
    await writeAll([2]);
    expect(numbersOf(await readLog(database, START, 10))).toEqual([1, 2]);
  });
});

describe('Documented failure 5: a poller that moves its cursor before handling', () => {
  it('loses nothing here, for a position is that of the last row handled', async () => {
    await writeAll(range(0, 5));
    const handled: (number | undefined)[] = [];
    let position = START;
    for (let attempt = 0; attempt < 6; attempt++) {
      const batch = await readLog(database, position, 5);
      // It fails after the first of each batch, as when the receiver of a webhook is down.
      for (const event of batch.slice(0, 1)) {
        handled.push(event.facts.supportCount);
        position = positionOf(event);
      }
    }
    expect(handled).toEqual([0, 1, 2, 3, 4]);
  });
});

function fail(): never {
  throw new Error('There is no such row.');
}
