import { parse } from 'graphql';
import { afterEach, beforeAll, beforeEach, expect, vi } from 'vitest';

import { ANYONE, type Viewer } from '../src/accounts/index.ts';
import { ChangeSource } from '../src/live/change-source.ts';
import { followLog, type LogTail } from '../src/live/log-tail.ts';
import type { ChangeView } from '../src/live/read-changes.ts';
import { SharedReads } from '../src/live/shared-reads.ts';
import type { Frame, Sink } from '../src/live/streams/frame.ts';
import type { StreamOperation } from '../src/live/streams/sharing-key.ts';
import { Streams } from '../src/live/streams/streams.ts';
import { createLog, createSecrets, type Database } from '../src/platform/index.ts';
import {
  createEventBell,
  ensureLogEpoch,
  type LogPosition,
  type Reader,
  type ReportWorld,
  STRANGER,
} from '../src/reports/index.ts';
import { testDatabase } from './database.ts';
import { insertReportRow, removeReports } from './report-rows.ts';

/** Of the file that asked for it with `onLiveGround`. */
export let database: Database;
const closing: (() => void)[] = [];

/** A database of its own for a file, without reports at the start of each test; tails are closed after each. */
export function onLiveGround(): void {
  beforeAll(async () => {
    database = await testDatabase();
    await ensureLogEpoch(database);
  });
  beforeEach(async () => {
    await removeReports(database);
  });
  afterEach(() => {
    for (const close of closing.splice(0)) close();
  });
}

function unused(): never {
  throw new Error('Not asked for here.');
}

function viewOf(reads = new SharedReads(database.streams), reader: Reader = STRANGER): ChangeView {
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
export async function writeEvents(count: number): Promise<void> {
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
export function silentTail(): { tail: LogTail; waiting: () => number } {
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
    unreadSeconds: () => 0,
    close: () => undefined,
  };
  return { tail, waiting: () => waiting };
}

/** The report of the newest event is withdrawn from everyone's sight. */
export async function sealLast(): Promise<void> {
  await database.query(
    `insert into report_event (city_id, report_id, report_version, kind, actor_kind, was, became)
     select city_id, report_id, report_version + 1, 'VISIBILITY_CHANGED', 'STAFF', became,
       became || '{"vis": "SEALED"}' from report_event order by id desc limit 1`,
  );
  await database.query(
    `update report set visibility = 'SEALED', public_longitude = null, public_latitude = null, public_key = null
     where id = (select report_id from report_event order by id desc limit 1)`,
  );
}

/** An event of a report that only operators may know of. */
export async function writeSealed(): Promise<void> {
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
export class Kept implements Sink {
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

export interface Live {
  readonly tail: LogTail;
  readonly streams: Streams;
  readonly ring: () => void;
  /** Kinds of the events that were executed, once for each execution. */
  readonly executed: (string | undefined)[];
  readonly reads: SharedReads;
}

export async function live(): Promise<Live> {
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
  return { ...streamsOn(tail), tail, ring: bell.ring.bind(bell) };
}

export function streamsOn(tail: LogTail): Pick<Live, 'streams' | 'executed' | 'reads'> {
  const executed: (string | undefined)[] = [];
  const streams = new Streams({
    tail,
    log: createLog('silent'),
    onDelivered: () => undefined,
    topicsPerAddress: 0,
    async run(_operation, { event }) {
      executed.push(event?.kind);
      return JSON.stringify({ kind: event?.kind });
    },
  });
  return { streams, executed, reads: new SharedReads(database.streams) };
}

export interface Served {
  readonly sink: Kept;
  readonly done: Promise<void>;
  stop(): Promise<void>;
}

export function serve(
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
export function versionsTold({ frames }: Kept): bigint[] {
  return frames.map(({ position }) => position.id);
}

export async function untilTold(sink: Kept, count: number): Promise<void> {
  await vi.waitFor(() => {
    expect(sink.frames.length).toBeGreaterThanOrEqual(count);
  }, 15_000);
  const ids = versionsTold(sink);
  expect(ids).toEqual([...new Set(ids)].toSorted((a, b) => (a < b ? -1 : 1)));
  expect(ids).toHaveLength(count);
}
