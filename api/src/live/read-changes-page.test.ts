import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

import { testDatabase } from '../../test/database.ts';
import { insertReportRow, removeReports } from '../../test/report-rows.ts';
import { createLog, createSecrets, type Database } from '../platform/index.ts';
import {
  createEventBell,
  ensureLogEpoch,
  type LogPosition,
  openLogCursor,
  readLogHead,
  type Reader,
  type ReportFilter,
  STRANGER,
} from '../reports/index.ts';
import { logQuery } from '../reports/read-log.ts';
import type { ReportChangeConnection } from './change.types.ts';
import { followLog } from './log-tail.ts';
import { readChangesPage } from './read-changes-page.ts';
import { SharedReads } from './shared-reads.ts';

const secrets = createSecrets('a secret of the tests, thirty-two characters');
const OFFICER: Reader = { kind: 'agency', agencyId: 30_000, areaId: 30_001, keys: ['account:a1'] };
const OPERATOR: Reader = { kind: 'command', cityId: null, keys: ['account:a2', 'role:OPERATOR'] };

let database: Database;
let epoch: number;
beforeAll(async () => {
  database = await testDatabase();
  epoch = await ensureLogEpoch(database);
});
beforeEach(async () => {
  await removeReports(database);
});

function unused(): never {
  throw new Error('Not asked for here.');
}

async function pageOf(
  reader: Reader,
  start: LogPosition,
  first = 5,
  filter: ReportFilter = {},
): Promise<ReportChangeConnection> {
  const named = {
    text: async () => null,
    reportId: String,
    reportIds: (ids: readonly bigint[]) => ids.map(String),
    eventId: String,
  };
  const found = { city: unused, category: unused, agency: unused, jurisdiction: unused };
  const world = { database, ...named, ...found, explain: unused, photo: unused };
  const view = { world, secrets, reader, filter, reads: new SharedReads(database) };
  const readable = (await readLogHead(database)).position;
  return readChangesPage(view, { start, readable }, first);
}

/** Events of one report, of which everyone may hear or only its handlers. */
async function writeEvents(count: number, visibility: 'PUBLIC' | 'SEALED'): Promise<void> {
  const id = await insertReportRow(database, { visibility });
  await database.query(
    `insert into report_event (city_id, report_id, report_version, kind, actor_kind, became)
     select city_id, id, n, 'ROUTED', 'SYSTEM', jsonb_build_object('city', city_id, 'vis', visibility, 'aud',
       'GOVERNMENT', 'agency', agency_id, 'support', '[]'::jsonb, 'cat', category_id, 'status', status, 'urg',
       'NORMAL', 'sub', null, 'dis', null, 'handlers', '["role:SUPERVISOR"]'::jsonb, 'at', null, 'pub', null,
       'check', 'NONE', 'late', null, 'ack', false)
     from report, generate_series(1, $2::integer) n where id = $1`,
    [id, count],
  );
}

const START: LogPosition = { epoch: 0, txid: 0n, id: 0n };
const shapeOf = ({ nodes, pageInfo }: ReportChangeConnection): unknown => [
  nodes.length,
  pageInfo.hasNextPage,
  pageInfo.endCursor?.length,
];

describe.each([
  ['a stranger', STRANGER],
  ['an officer of another agency', OFFICER],
  ['an operator whom it does not name', OPERATOR],
] as const)('A page of the log, for %s,', (_name, reader) => {
  it('with 2,500 hidden events in it is like one without', async () => {
    const empty = await pageOf(reader, START);
    await writeEvents(2_500, 'SEALED');
    expect(shapeOf(await pageOf(reader, START))).toEqual(shapeOf(empty));
    await writeEvents(3, 'PUBLIC');
    const page = await pageOf(reader, START);
    expect(shapeOf(page)).toEqual([3, false, empty.pageInfo.endCursor?.length]);
  });

  it('pages over 2,500 hidden events in as many steps as without them', async () => {
    for (const visibility of ['PUBLIC', 'SEALED', 'PUBLIC'] as const)
      await writeEvents(visibility === 'SEALED' ? 2_500 : 6, visibility);
    const steps: number[] = [];
    let start = START;
    for (let more = true; more;) {
      const page = await pageOf(reader, start);
      steps.push(page.nodes.length);
      more = page.pageInfo.hasNextPage;
      start = openLogCursor(secrets, page.pageInfo.endCursor ?? '', epoch);
    }
    expect(steps).toEqual([5, 5, 2]);
  });
});

/** How many rows of the log each reading of a page took. */
async function readingsOf(work: () => Promise<unknown>): Promise<number[]> {
  const prepared = vi.spyOn(database, 'prepared');
  await work();
  const readings = await Promise.all(
    prepared.mock.results.map(async ({ value }) => (await value) as unknown[]),
  );
  prepared.mockRestore();
  return readings.map(({ length }) => length);
}

describe('What a page holds in memory', () => {
  it('is one row more than itself, or a hundred, where everything is told', async () => {
    await writeEvents(2_500, 'PUBLIC');
    expect(await readingsOf(async () => pageOf(STRANGER, START, 200))).toEqual([201]);
    expect(await readingsOf(async () => pageOf(STRANGER, START, 5))).toEqual([100]);
  });

  it('is no more where a filter passes everything over; the page still goes on after 2,000 rows', async () => {
    await writeEvents(2_500, 'PUBLIC');
    const nothing: ReportFilter = { categoryIds: [-1] };
    let page: ReportChangeConnection | undefined;
    const readings = await readingsOf(async () => {
      page = await pageOf(STRANGER, START, 200, nothing);
    });
    expect(Math.max(...readings)).toBe(201);
    expect(readings.reduce((sum, rows) => sum + rows, 0)).toBe(2_000);
    expect([page?.nodes.length, page?.pageInfo.hasNextPage]).toEqual([0, true]);
    const next = openLogCursor(secrets, page?.pageInfo.endCursor ?? '', epoch);
    const last = await pageOf(STRANGER, next, 200, nothing);
    expect([last.nodes.length, last.pageInfo.hasNextPage]).toEqual([0, false]);
  });

  it('finds what lies far apart as one reading would: the same changes, in order, none twice', async () => {
    for (let n = 0; n < 3; n++) {
      await writeEvents(700, 'PUBLIC');
      await writeEvents(2, 'PUBLIC');
      await database.query(
        `update report_event set became = became || '{"urg": "CRITICAL"}' where report_id =
           (select max(report_id) from report_event)`,
      );
    }
    const wanted = await database.query<{ id: bigint }>(
      `select id from report_event where became ->> 'urg' = 'CRITICAL' order by epoch, txid, id`,
    );
    const told: bigint[] = [];
    let start = START;
    for (let more = true; more;) {
      const page = await pageOf(STRANGER, start, 4, { urgencies: ['CRITICAL'] });
      told.push(...page.nodes.map(({ cursor }) => openLogCursor(secrets, cursor, epoch).id));
      more = page.pageInfo.hasNextPage;
      start = openLogCursor(secrets, page.pageInfo.endCursor ?? '', epoch);
    }
    expect(told).toHaveLength(6);
    expect(told).toEqual(wanted.map(({ id }) => id));
  });
});

describe('What is hidden', () => {
  it('makes no stranger’s follower read one batch more that catches up from the database', async () => {
    const bell = createEventBell(database, () => undefined);
    const tail = await followLog(database, bell, createLog('silent'));
    const from = tail.position();
    await writeEvents(8_000, 'SEALED');
    const [last] = await database.query<{ id: bigint }>('select max(id) as id from report_event');
    bell.ring();
    await vi.waitFor(() => {
      expect(tail.position().id).toBe(last?.id);
    }, 10_000);
    expect(await tail.after(from, STRANGER)).toEqual({ events: [], end: tail.position() });
    tail.close();
    bell.close();
  });

  it('costs a stranger’s reading no time: it is not in the index that is read', async () => {
    await writeEvents(4_000, 'SEALED');
    await writeEvents(50, 'PUBLIC');
    await database.query('analyze report_event');
    const { text, values } = logQuery(START, 2_000, STRANGER);
    const plan = await database.query<{ 'QUERY PLAN': string }>(`explain ${text}`, values);
    expect(JSON.stringify(plan)).toContain('report_event_order_shown');
  });
});
