import { beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { testDatabase } from '../../../test/database.ts';
import { randomNumbers } from '../../../test/geometry.ts';
import { insertReportRow, removeReports } from '../../../test/report-rows.ts';
import type { Database } from '../../platform/index.ts';
import { compareSums } from './compare-sums.ts';
import { foldSums } from './fold-sums.ts';
import { LAYOUT } from './grains.ts';
import { rebuildSums } from './rebuild-sums.ts';

let database: Database;
beforeAll(async () => {
  database = await testDatabase();
});
beforeEach(async () => removeReports(database));

const VISIBILITIES = ['PUBLIC', 'COARSE', 'STATISTICS', 'SEALED'] as const;
const STATUSES = ['RECEIVED', 'ASSIGNED', 'IN_PROGRESS', 'RESOLVED', 'CLOSED', 'REJECTED'];

type Random = () => number;
const pick = <Value>(random: Random, values: readonly Value[]): Value => {
  const value = values[Math.floor(random() * values.length)];
  if (value === undefined) throw new Error('Nothing to pick from.');
  return value;
};

async function add(random: Random): Promise<void> {
  await insertReportRow(database, {
    visibility: pick(random, VISIBILITIES),
    status: pick(random, STATUSES),
    longitude: 123.58 + random() * 0.06,
    latitude: -10.2 + random() * 0.06,
    receivedAt: new Date(Date.UTC(2026, 0, 1) + random() * 200 * 86_400_000).toISOString(),
  });
}

/** Any column that a sum counts by, of any report. */
async function change(random: Random): Promise<void> {
  const change = pick(random, [
    `status = '${pick(random, STATUSES)}'`,
    `status = '${pick(random, STATUSES)}', late_at = now() + interval '${String(Math.round(random() * 4 - 2))} hours'`,
    `late_at = clock_timestamp() + interval '${String(Math.round(random() * 300))} milliseconds'`,
    `late_at = null`,
    `urgency = '${pick(random, ['LOW', 'NORMAL', 'HIGH', 'CRITICAL'])}'`,
    `category_id = (select id from category order by md5(id::text || '${String(random())}') limit 1)`,
    `subdistrict_id = (select id from jurisdiction where level = 'SUBDISTRICT' order by md5(id::text || '${String(random())}') limit 1)`,
    `visibility = 'SEALED', public_longitude = null, public_latitude = null, public_key = null,
       handlers = '{${pick(random, ['role:OPERATOR', 'role:SUPERVISOR', 'head:3'])}}'`,
    `visibility = 'PUBLIC', public_longitude = longitude, public_latitude = latitude, public_key = place_key`,
    `updated_at = now()`,
  ]);
  await database.query(
    `update report set ${change} where id = (select id from report order by md5(id::text || $1) limit 1)`,
    [String(random())],
  );
}

async function take(random: Random): Promise<void> {
  const roll = random();
  if (roll < 0.4) await add(random);
  else if (roll < 0.95) await change(random);
  else
    await database.query(
      'delete from report where id = (select id from report order by md5(id::text || $1) limit 1)',
      [String(random())],
    );
}

const expectExact = async (): Promise<void> => {
  expect(await compareSums(database)).toMatchObject({ wrong: 0, examples: [] });
};

describe('Sums of reports', () => {
  it.each([1, 2, 3])('are what the reports come to, whatever happened (seed %i)', async (seed) => {
    const random = randomNumbers(seed);
    for (let step = 0; step < 150; step++) {
      await take(random);
      if (random() < 0.1) await foldSums(database);
      if (random() < 0.03) await rebuildSums(database);
      if (step % 25 === 0) await expectExact();
    }
    await foldSums(database);
    await expectExact();
    const [waiting] = await database.query<{ count: bigint }>('select count(*) from report_delta');
    expect(waiting?.count).toBe(0n);
  });

  it('are compared with all reports there are', async () => {
    const random = randomNumbers(4);
    for (let step = 0; step < 20; step++) await add(random);
    await foldSums(database);
    const compared = await compareSums(database);
    expect(compared?.sums).toBeGreaterThan(100);
    await database.query('update report_sum set count = count + 1 where grain = 9');
    const wrong = await compareSums(database);
    expect(wrong?.wrong).toBeGreaterThan(0);
    expect(wrong?.examples[0]).toMatchObject({ grain: 9 });
    await rebuildSums(database);
    await expectExact();
  });

  it('keep no row for what came to nothing', async () => {
    const id = await insertReportRow(database);
    await foldSums(database);
    const count = async (): Promise<bigint | undefined> =>
      (await database.query<{ count: bigint }>('select count(*) from report_sum'))[0]?.count;
    const before = await count();
    await database.query(`update report set status = 'IN_PROGRESS' where id = $1`, [id]);
    await foldSums(database);
    expect(await count()).toBe(before);
    await database.query('delete from report');
    await foldSums(database);
    expect(await count()).toBe(0n);
  });

  it('of an earlier layout are built anew, and those of a later one left to their own version', async () => {
    const random = randomNumbers(6);
    for (let step = 0; step < 30; step++) await add(random);
    await foldSums(database);
    // As after the migration from the layout before: kinds know no coarse ones, and sums are of another making.
    await database.query('update report_kind set coarse_handlers_id = null, coarse_others_id = null');
    await database.query('update report_sum set count = count + 1 where grain = 14');
    await database.query('update report_sum_state set grains_layout = 2');
    for (let step = 0; step < 30; step++) await take(random);
    expect(await compareSums(database)).toBeNull();
    await foldSums(database);
    await foldSums(database);
    await expectExact();
    await database.query('update report_sum_state set grains_layout = 99');
    await add(random);
    expect(await foldSums(database)).toEqual({ folded: 0 });
    const [waiting] = await database.query<{ count: bigint }>('select count(*) from report_delta');
    expect(waiting?.count).toBe(1n);
    await database.query('update report_sum_state set grains_layout = $1', [LAYOUT]);
    await foldSums(database);
    await expectExact();
  });

  it('are built once from notes that came with a restore, from a cluster that had counted further', async () => {
    for (let step = 0; step < 3; step++) await insertReportRow(database);
    await database.query(`update report_delta set txid = '900000000000'::xid8`);
    await rebuildSums(database);
    await expectExact();
    const [waiting] = await database.query<{ count: bigint }>('select count(*) from report_delta');
    expect(waiting?.count).toBe(0n);
  });

  it('are built while reports go on changing, and miss none of it', async () => {
    const random = randomNumbers(5);
    for (let step = 0; step < 100; step++) await add(random);
    const done = new AbortController();
    const busy = (async () => {
      while (!done.signal.aborted) await take(random);
    })();
    for (let round = 0; round < 3; round++) await rebuildSums(database);
    await Promise.all(Array.from({ length: 4 }, async () => foldSums(database)));
    done.abort();
    await busy;
    await foldSums(database);
    await expectExact();
  });
});
