import { parse } from 'graphql';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

import { testDatabase } from '../../../test/database.ts';
import { insertReportRow, removeReports } from '../../../test/report-rows.ts';
import { ANYONE, type Viewer } from '../../accounts/index.ts';
import { createLog, createSecrets, type Database } from '../../platform/index.ts';
import {
  createEventBell,
  ensureLogEpoch,
  type LogPosition,
  type Reader,
  type ReportWorld,
  STRANGER,
} from '../../reports/index.ts';
import { followLog, type LogTail } from '../log-tail.ts';
import type { ChangeView } from '../read-changes.ts';
import { SharedReads } from '../shared-reads.ts';
import { ChangeSource } from '../change-source.ts';
import type { Frame, Sink } from './frame.ts';
import type { StreamOperation } from './sharing-key.ts';
import { untilRoom } from './room.ts';
import { Streams } from './streams.ts';

let database: Database;
beforeAll(async () => {
  database = await testDatabase();
  await ensureLogEpoch(database);
});
beforeEach(async () => {
  await removeReports(database);
});

function unused(): never {
  throw new Error('Not asked for here.');
}

function viewOf(reads = new SharedReads(database), reader: Reader = STRANGER): ChangeView {
  const world: ReportWorld = {
    database,
    reportId: String,
    reportIds: (ids) => ids.map(String),
    eventId: String,
    text: async () => null,
    ...{
      city: unused,
      category: unused,
      agency: unused,
      jurisdiction: unused,
      explain: unused,
      photo: unused,
    },
  };
  const secrets = createSecrets('a secret of the tests, thirty-two characters');
  return { world, secrets, reads, reader, filter: {} };
}

/** Writes visible events, one a transaction, for reports of their own. */
async function writeEvents(count: number): Promise<void> {
  const id = await insertReportRow(database);
  await database.query(
    `insert into report_event (city_id, report_id, report_version, kind, actor_kind, became)
     select city_id, id, n, 'SUPPORTED', 'RESIDENT', jsonb_build_object('city', city_id, 'vis', 'PUBLIC', 'aud',
       'GOVERNMENT', 'agency', agency_id, 'support', '[]'::jsonb, 'cat', category_id, 'status', status, 'urg',
       'NORMAL', 'sub', null, 'dis', null, 'handlers', '[]'::jsonb, 'at', null, 'pub', null, 'check', 'NONE',
       'late', null, 'ack', false)
     from report, generate_series(1, $2::integer) n where id = $1`,
    [id, count],
  );
}

/** A tail on which nothing ever happens; it counts who waits. */
function silentTail(): { tail: LogTail; waiting: () => number } {
  let waiting = 0;
  const nowhere: LogPosition = { epoch: 1, txid: 1n, id: 0n };
  const tail: LogTail = {
    position: () => nowhere,
    after: async (position) => ({ events: [], end: position }),
    async changed(_position, signal) {
      waiting++;
      await new Promise((resolve) => {
        signal.addEventListener('abort', resolve, { once: true });
      });
      waiting--;
      return true;
    },
    stalledSeconds: () => 0,
    close: () => undefined,
  };
  return { tail, waiting: () => waiting };
}

/** An event of a report that only operators may know of. */
async function writeSealed(): Promise<void> {
  const id = await insertReportRow(database, { visibility: 'SEALED' });
  await database.query(`update report set handlers = '{role:OPERATOR}' where id = $1`, [id]);
  await database.query(
    `insert into report_event (city_id, report_id, report_version, kind, actor_kind, became)
     select city_id, $1::bigint, 1, kind, actor_kind, became || '{"vis": "SEALED", "handlers": ["role:OPERATOR"]}'
     from report_event limit 1`,
    [id],
  );
}

const query = 'subscription { reportChanged { event { kind } } }';
const document = parse(query);

function operatorNamed(accountId: string): Viewer {
  const [role, email] = ['OPERATOR', `${accountId}@example.org`] as const;
  return { kind: 'staff', accountId, role, agencyId: null, cityId: null, name: accountId, email };
}

function operationOf(accountId: string | null = null): StreamOperation {
  const viewer: Viewer = accountId === null ? ANYONE : operatorNamed(accountId);
  const context = { viewer, session: null, language: 'id', requestId: 'test', clientAddress: '' } as const;
  return { query, document, operationName: null, variables: {}, context };
}

/** A sink that keeps what it is given; it takes it from a full buffer only when told to. */
class Kept implements Sink {
  readonly frames: Frame[] = [];
  waiting = 0;
  gaveUp = false;

  constructor(private readonly bytesEach = 0) {}

  write(frame: Frame): void {
    this.frames.push(frame);
    this.waiting += this.bytesEach;
  }
  buffered(): number {
    return this.waiting;
  }
  giveUp(): void {
    this.gaveUp = true;
  }
}

interface Live {
  readonly tail: LogTail;
  readonly streams: Streams;
  readonly ring: () => void;
  /** Kinds of the events that were executed, once for each execution. */
  readonly executed: (string | undefined)[];
  readonly reads: SharedReads;
}

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

async function live(): Promise<Live> {
  const bell = createEventBell(database, () => undefined);
  const tail = await followLog(database, bell, createLog('silent'));
  closing.push(
    () => {
      tail.close();
    },
    () => {
      bell.close();
    },
  );
  return { ...streamsOn(tail), tail, ring: () => void bell.ring() };
}

function streamsOn(tail: LogTail): Pick<Live, 'streams' | 'executed' | 'reads'> {
  const executed: (string | undefined)[] = [];
  const streams = new Streams({
    tail,
    log: createLog('silent'),
    onDelivered: () => undefined,
    async run(_operation, { event }) {
      executed.push(event?.kind);
      return JSON.stringify({ kind: event?.kind });
    },
  });
  return { streams, executed, reads: new SharedReads(database) };
}

interface Served {
  readonly sink: Kept;
  readonly done: Promise<void>;
  stop(): Promise<void>;
}

function serve(
  { tail, streams, reads }: Live,
  given: { reader?: Reader; accountId?: string; from?: LogPosition; sink?: Kept } = {},
): Served {
  const sink = given.sink ?? new Kept();
  const view = viewOf(reads, given.reader);
  const ended = new AbortController();
  const source = new ChangeSource(view, given.from ?? tail.position());
  const done = streams.serve(operationOf(given.accountId ?? null), source, sink, ended.signal);
  return {
    sink,
    done,
    async stop() {
      ended.abort();
      await done;
    },
  };
}

/** Once, in order, none left out: the numbers of supports that a sink was told, from 1 on. */
function versionsTold({ frames }: Kept): bigint[] {
  return frames.map(({ position }) => position.id);
}

async function untilTold(sink: Kept, count: number): Promise<void> {
  await vi.waitFor(() => {
    expect(sink.frames.length).toBeGreaterThanOrEqual(count);
  }, 15_000);
  const ids = versionsTold(sink);
  expect(ids).toEqual([...new Set(ids)].toSorted((a, b) => (a < b ? -1 : 1)));
  expect(ids).toHaveLength(count);
}

describe('A subscriber', () => {
  it('is freed at once when its socket closes while it waits, five hundred of them', async () => {
    const { tail, waiting } = silentTail();
    const on = { tail, ring: () => undefined, ...streamsOn(tail) };
    const served = Array.from({ length: 500 }, () => serve(on));
    await vi.waitFor(() => {
      expect(waiting()).toBe(1);
    });
    expect(on.streams.figures()).toEqual({ subscribers: 500, topics: 1 });
    await Promise.all(served.map(async (one) => one.stop()));
    await vi.waitFor(() => {
      expect(waiting()).toBe(0);
    });
    expect(on.streams.figures()).toEqual({ subscribers: 0, topics: 0 });
  });

  it('ends when the tail closes', async () => {
    const on = await live();
    const { done } = serve(on);
    on.tail.close();
    await done;
    expect(on.streams.figures().subscribers).toBe(0);
  });

  it('with a full buffer is left behind and misses none of seven hundred when it reads again', async () => {
    const on = await live();
    const slow = serve(on, { sink: new Kept(10_000) });
    const quick = serve(on);
    await writeEvents(1);
    on.ring();
    await untilTold(slow.sink, 1);
    await writeEvents(700);
    on.ring();
    await untilTold(quick.sink, 701);
    // Seven frames fill what may wait; what the rest costs is a position.
    expect(slow.sink.frames.length).toBeLessThanOrEqual(8);
    const emptying = setInterval(() => {
      slow.sink.waiting = 0;
    }, 1);
    await untilTold(slow.sink, 701).finally(() => {
      clearInterval(emptying);
    });
    expect(versionsTold(slow.sink)).toEqual(versionsTold(quick.sink));
    await Promise.all([slow.stop(), quick.stop()]);
  });

  it('with an old cursor catches up and goes on live, with no gap and none twice, while events are written', async () => {
    const on = await live();
    const from = on.tail.position();
    await writeEvents(50);
    const early = serve(on, { from });
    const writing = (async () => {
      for (let n = 0; n < 20; n++) {
        await writeEvents(5);
        on.ring();
      }
    })();
    const late: Served[] = [];
    for (let n = 0; n < 10; n++) {
      late.push(serve(on, { from }));
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    await writing;
    await Promise.all([early, ...late].map(async ({ sink }) => untilTold(sink, 150)));
    await Promise.all([early, ...late].map(async (one) => one.stop()));
  });

  it('goes on by itself after the database was away, and misses nothing', async () => {
    const on = await live();
    const query = vi.spyOn(database, 'query');
    const one = serve(on);
    query.mockImplementation(async () => {
      throw new Error('the database is away');
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    query.mockRestore();
    const away = vi.spyOn(on.reads, 'rowsOf').mockRejectedValueOnce(new Error('the database is away'));
    await writeEvents(3);
    on.ring();
    await untilTold(one.sink, 3);
    expect(away.mock.calls.length).toBeGreaterThan(1);
    await one.stop();
  });

  it('that takes nothing at all is given up', async () => {
    const sink = new Kept();
    sink.waiting = 100_000;
    const ended = new AbortController();
    const waiting = untilRoom(sink, ended.signal, 20);
    await vi.waitFor(() => {
      expect(sink.gaveUp).toBe(true);
    });
    ended.abort();
    await waiting;
  });
});

describe('Subscribers who are alike', () => {
  it('cost one execution an event together, a hundred of them, those that came with a cursor too', async () => {
    const on = await live();
    const from = on.tail.position();
    await writeEvents(3);
    on.ring();
    await vi.waitFor(() => {
      expect(on.tail.position().id).toBeGreaterThan(from.id);
    });
    const alike = Array.from({ length: 100 }, (_, n) => serve(on, n % 2 === 0 ? { from } : {}));
    await Promise.all(alike.filter((_, n) => n % 2 === 0).map(async ({ sink }) => untilTold(sink, 3)));
    expect(on.executed).toHaveLength(3);
    await writeEvents(2);
    on.ring();
    await Promise.all(alike.map(async ({ sink }, n) => untilTold(sink, n % 2 === 0 ? 5 : 2)));
    expect(on.executed).toHaveLength(5);
    const [first] = alike[0]?.sink.frames.slice(-1) ?? [];
    // The very same text, not one like it.
    for (const { sink } of alike) expect(sink.frames.at(-1)).toBe(first);
    await Promise.all(alike.map(async (one) => one.stop()));
  });

  it('share no execution with anybody of other rights, whatever they ask', async () => {
    const on = await live();
    const operator = (account: string): Reader => ({
      ...{ kind: 'command', cityId: null },
      keys: [`account:${account}`, 'role:OPERATOR'],
    });
    const served = [
      serve(on),
      serve(on, { accountId: 'a1', reader: operator('a1') }),
      serve(on, { accountId: 'a2', reader: operator('a2') }),
      // The same person, but another reader: rights that were worked out otherwise.
      serve(on, { accountId: 'a2', reader: STRANGER }),
      serve(on, { reader: operator('a1') }),
    ];
    expect(on.streams.figures()).toEqual({ subscribers: 5, topics: 5 });
    await writeEvents(1);
    on.ring();
    await Promise.all(served.map(async ({ sink }) => untilTold(sink, 1)));
    expect(on.executed).toHaveLength(5);
    await Promise.all(served.map(async (one) => one.stop()));
  });

  it('are each told alone of what is SEALED, in its order among the rest; others hear nothing', async () => {
    const on = await live();
    const reader: Reader = { kind: 'command', cityId: null, keys: ['account:a1', 'role:OPERATOR'] };
    const tabs = Array.from({ length: 3 }, () => serve(on, { accountId: 'a1', reader }));
    const strangers = serve(on);
    await writeEvents(2);
    await writeSealed();
    await writeEvents(2);
    on.ring();
    await Promise.all(tabs.map(async ({ sink }) => untilTold(sink, 5)));
    await untilTold(strangers.sink, 4);
    const [first, second] = tabs.map(({ sink }) => sink.frames);
    const isShared = first?.map((frame, n) => frame === second?.[n]);
    // The sealed one was worked out for each; what came after it was had from memory.
    expect(isShared).toEqual([true, true, false, true, true]);
    expect(on.executed).toHaveLength(4 + 3 + 4);
    await Promise.all([...tabs, strangers].map(async (one) => one.stop()));
  });

  it('read an event from the database once for all strangers, whatever their text', async () => {
    const on = await live();
    const served = Array.from({ length: 100 }, () => serve(on));
    const query = vi.spyOn(database, 'query');
    await writeEvents(1);
    on.ring();
    await Promise.all(served.map(async ({ sink }) => untilTold(sink, 1)));
    const readings = query.mock.calls.filter(([text]) => text.includes('v.id = any('));
    expect(readings).toHaveLength(1);
    query.mockRestore();
    await Promise.all(served.map(async (one) => one.stop()));
  });
});

describe('Readings under way', () => {
  it('are not shared when they are older than the event that they are shown with', async () => {
    const id = await insertReportRow(database);
    const reads = new SharedReads(database);
    const at = (txid: bigint) => ({ epoch: 1, txid, id: 1n });
    const early = reads.rowsOf(STRANGER, [id], at(1n));
    await database.query(`update report set status = 'CLOSED' where id = $1`, [id]);
    const late = reads.rowsOf(STRANGER, [id], at(2n));
    await early;
    expect((await late).map(({ status }) => status)).toEqual(['CLOSED']);
    // Nothing is kept once it was read.
    await database.query(`update report set status = 'ASSIGNED' where id = $1`, [id]);
    expect((await reads.rowsOf(STRANGER, [id], at(2n))).map(({ status }) => status)).toEqual(['ASSIGNED']);
  });
});
