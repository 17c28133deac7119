import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

import { testDatabase } from '../../test/database.ts';
import { insertReportRow, removeReports } from '../../test/report-rows.ts';
import { createLog, createSecrets, type Database } from '../platform/index.ts';
import {
  createEventBell,
  ensureLogEpoch,
  type LogPosition,
  type Reader,
  type ReportWorld,
  STRANGER,
} from '../reports/index.ts';
import { followChanges } from './follow-changes.ts';
import { followLog, type LogTail } from './log-tail.ts';
import type { ChangeView } from './read-changes.ts';
import { SharedReads } from './shared-reads.ts';
import { untilReturned } from './until-returned.ts';

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

describe('A follower', () => {
  it('is freed at once when its socket closes while it waits, five hundred of them', async () => {
    const { tail, waiting } = silentTail();
    const followers = Array.from({ length: 500 }, () =>
      untilReturned((signal) => followChanges(viewOf(), tail, tail.position(), signal)),
    );
    const next = followers.map(async (follower) => follower.next());
    await vi.waitFor(() => {
      expect(waiting()).toBe(500);
    });
    await Promise.all(followers.map(async (follower) => follower.return()));
    expect(waiting()).toBe(0);
    expect(new Set((await Promise.all(next)).map(({ done }) => done))).toEqual(new Set([true]));
  });

  it('ends when the tail closes, and keeps nothing busy', async () => {
    const bell = createEventBell(database, () => undefined);
    const tail = await followLog(database, bell, createLog('silent'));
    const follower = untilReturned((signal) => followChanges(viewOf(), tail, tail.position(), signal));
    const next = follower.next();
    tail.close();
    bell.close();
    expect((await next).done).toBe(true);
  });

  it('that asks for nothing holds a position and no rows; when it asks again it misses none', async () => {
    const bell = createEventBell(database, () => undefined);
    const tail = await followLog(database, bell, createLog('silent'));
    const after = vi.spyOn(tail, 'after');
    const follower = untilReturned((signal) => followChanges(viewOf(), tail, tail.position(), signal));
    const first = follower.next();
    await writeEvents(1);
    bell.ring();
    expect((await first).done).toBe(false);
    const asked = after.mock.calls.length;
    await writeEvents(7000);
    bell.ring();
    const head = tail.position();
    await vi.waitFor(() => {
      expect(tail.position().id).toBeGreaterThan(head.id + 6999n);
    }, 10_000);
    // Seven thousand events went by, and nothing was fetched for whoever does not read.
    expect(after.mock.calls).toHaveLength(asked);
    for (let n = 0; n < 7000; n++) {
      const { value } = await follower.next();
      expect(value?.event?.kind).toBe('SUPPORTED');
    }
    await follower.return();
    tail.close();
    bell.close();
  });
});

describe('A hundred followers', () => {
  it('with the same rights read an event once together; whoever signed in reads for themselves', async () => {
    const bell = createEventBell(database, () => undefined);
    const tail = await followLog(database, bell, createLog('silent'));
    const reads = new SharedReads(database);
    const readers: Reader[] = Array.from({ length: 100 }, () => STRANGER);
    for (const account of ['a1', 'a2'])
      readers.push({ kind: 'command', cityId: null, keys: [`account:${account}`] });
    const followers = readers.map((reader) =>
      untilReturned((signal) => followChanges(viewOf(reads, reader), tail, tail.position(), signal)),
    );
    const query = vi.spyOn(database, 'query');
    const next = followers.map(async (follower) => follower.next());
    await writeEvents(1);
    bell.ring();
    const changes = await Promise.all(next);
    expect(changes.filter(({ value }) => value?.event?.kind === 'SUPPORTED')).toHaveLength(102);
    const readings = query.mock.calls.filter(([text]) => text.includes('v.id = any('));
    expect(readings).toHaveLength(3);
    query.mockRestore();
    await Promise.all(followers.map(async (follower) => follower.return()));
    tail.close();
    bell.close();
  });

  it('never share a reading that is older than the event it is shown with', async () => {
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
