import { beforeAll, describe, expect, it } from 'vitest';

import { testDatabase } from '../../test/database.ts';
import { randomNumbers } from '../../test/geometry.ts';
import { insertReportRow } from '../../test/report-rows.ts';
import { type Database } from '../platform/index.ts';
import { foldSums, type Reader, type ReportFilter, STRANGER } from '../reports/index.ts';
import { type GroupQuery, groupReports, type MarkRow } from './group-reports.ts';
import { countSums, groupSums } from './group-sums.ts';
import type { TileAddress } from './tile-grid.rules.ts';

const ZONE = 'Asia/Makassar';
const OPERATOR: Reader = { kind: 'command', cityId: null, keys: ['account:o1', 'role:OPERATOR'] };
const ELSEWHERE: Reader = { kind: 'command', cityId: 30_000, keys: ['role:OPERATOR'] };
const OFFICER: Reader = { kind: 'agency', agencyId: 1, areaId: null, keys: [] };

const CITY_TILES = [
  { z: 11, x: 1726, y: 1081 },
  { z: 11, x: 1727, y: 1081 },
  { z: 9, x: 431, y: 270 },
];
const NEARER = [
  { z: 12, x: 3453, y: 2163 },
  { z: 13, x: 6907, y: 4327 },
  { z: 15, x: 27_631, y: 17_312 },
];

let database: Database;
let cityId: number;
let categories: number[];

beforeAll(async () => {
  database = await testDatabase();
  const found = await database.query<{ id: number; city_id: number }>(
    'select id, city_id from category order by id',
  );
  cityId = found[0]?.city_id ?? 0;
  categories = found.map(({ id }) => id);
  const random = randomNumbers(21);
  for (let index = 0; index < 400; index++) await give(random, index);
  await foldSums(database);
  // Some of it is noted only, and some became late since.
  for (let index = 0; index < 60; index++) await give(random, index);
  await database.query(`update report set status = 'CLOSED' where id % 9 = 0`);
  await database.query(
    `update report set late_at = clock_timestamp() + interval '20 milliseconds' where id % 7 = 0`,
  );
  await foldSums(database);
  await new Promise((resolve) => setTimeout(resolve, 40));
});

async function give(random: () => number, index: number): Promise<void> {
  const visibility = (['PUBLIC', 'PUBLIC', 'COARSE', 'STATISTICS', 'SEALED'] as const)[index % 5] ?? 'PUBLIC';
  const status = ['RECEIVED', 'ASSIGNED', 'IN_PROGRESS', 'ON_HOLD', 'RESOLVED', 'CLOSED', 'REJECTED'][
    Math.floor(random() * 7)
  ];
  const id = await insertReportRow(database, {
    visibility,
    ...(status === undefined ? {} : { status }),
    longitude: 123.58 + random() ** 2 * 0.08,
    latitude: -10.2 + random() ** 2 * 0.08,
    receivedAt: new Date(Date.UTC(2026, 0, 1) + Math.floor(random() * 200 * 24) * 3_600_000).toISOString(),
  });
  const roll = (of: number): number => Math.floor(random() * of);
  await database.query(
    `update report set category_id = $2, urgency = $3, audience = $4, late_at = $5, handlers = $6,
       expires_at = case when $4 = 'NEIGHBOURS' then now() + interval '1 day' end,
       acknowledged_at = case when $7 then now() end where id = $1`,
    [
      ...[id, categories[roll(5)], ['NORMAL', 'HIGH', 'CRITICAL'][roll(3)]],
      ['GOVERNMENT', 'GOVERNMENT', 'COMPANY', 'NEIGHBOURS'][roll(4)],
      roll(2) === 0 ? new Date(Date.now() + (roll(5) - 2) * 3_600_000).toISOString() : null,
      visibility === 'SEALED' ? [['role:OPERATOR', 'account:o1', 'head:3'][roll(3)]] : [],
      roll(2) === 0,
    ],
  );
}

/** What is drawn, in an order of its own; places come from sums of whole numbers here and of fractions there. */
async function marks(query: GroupQuery | null): Promise<readonly MarkRow[]> {
  if (query === null) throw new Error('No sums answer this.');
  const rows = await database.query<MarkRow>(query.text, query.values);
  return rows.toSorted(
    (a, b) => a.longitude - b.longitude || a.latitude - b.latitude || Number(a.id) - Number(b.id),
  );
}

/** Expects one tile both ways to be alike; answers how many marks it has. */
async function compare(reader: Reader, filter: ReportFilter, tile: TileAddress): Promise<number> {
  const request = { reader, filter: { ...filter, cityId }, tile };
  const bySums = await marks(groupSums({ ...request, timeZone: ZONE }));
  const byRows = await marks(groupReports({ ...request, crowded: false }));
  expect(bySums).toEqual(
    byRows.map((row) => ({
      ...row,
      longitude: expect.closeTo(row.longitude, 6) as number,
      latitude: expect.closeTo(row.latitude, 6) as number,
    })),
  );
  return byRows.length;
}

async function compareAll(
  reader: Reader,
  filter: ReportFilter,
  tiles: readonly TileAddress[],
): Promise<void> {
  let drawn = 0;
  for (const tile of tiles) drawn += await compare(reader, filter, tile);
  expect(drawn).toBeGreaterThan(0);
}

const from = '2026-02-09T16:00:00.000000Z';
const to = '2026-05-03T16:00:00.000000Z';
const FILTERS: readonly (readonly [string, ReportFilter])[] = [
  ['everything', {}],
  ['what is open', { open: true }],
  ['what is done', { statuses: ['RESOLVED', 'CLOSED'] }],
  ['what waits or is under way', { statuses: ['IN_PROGRESS', 'RECEIVED', 'ON_HOLD', 'NEEDS_INFO'] }],
  ['what is late', { late: true }],
  ['what is not late', { late: false, open: true }],
];
const FINE_FILTERS: readonly (readonly [string, ReportFilter])[] = [
  ['what is urgent', { urgencies: ['CRITICAL', 'HIGH'] }],
  ['what is closed and not merely resolved', { statuses: ['CLOSED'] }],
  ["what is the companies' or the neighbours'", { audiences: ['COMPANY', 'NEIGHBOURS'] }],
];
const READERS: readonly (readonly [string, Reader])[] = [
  ['a stranger', STRANGER],
  ['an operator', OPERATOR],
  ["another city's operator", ELSEWHERE],
];

describe('A tile from sums', () => {
  describe.each(READERS)('for %s', (_who, reader) => {
    it.each(FILTERS)('is the tile from rows: %s', async (_what, filter) => {
      await compareAll(reader, filter, [...CITY_TILES, ...NEARER]);
    });

    it.each(FINE_FILTERS)('is the tile from rows, but for streets: %s', async (_what, filter) => {
      await compareAll(reader, filter, [...CITY_TILES, ...NEARER.slice(0, 2)]);
    });

    it('is the tile from rows: some categories', async () => {
      const filter = { categoryIds: categories.slice(1, 3) };
      await compareAll(reader, filter, [...CITY_TILES, ...NEARER.slice(0, 2)]);
    });

    it.each([
      ['days', { receivedFrom: from, receivedTo: to }],
      ['days of one month', { receivedFrom: from, receivedTo: '2026-02-20T16:00:00.000000Z' }],
      ['since a day', { receivedFrom: from, open: true }],
      ['until a day', { receivedTo: to }],
    ])('is the tile from rows: %s', async (_what, filter) => {
      await compareAll(reader, filter, CITY_TILES);
    });
  });

  it('counts what a street holds', async () => {
    const tile = { z: 17, x: 110_540, y: 69_261 };
    const filter = { cityId };
    const query = countSums({ reader: OPERATOR, filter, tile, timeZone: ZONE });
    const [row] = await database.query<{ count: number }>(query?.text ?? '', query?.values);
    const rows = groupReports({ reader: OPERATOR, filter, tile, crowded: false });
    const byRows = await database.query<MarkRow>(rows.text, rows.values);
    expect(row?.count).toBe(byRows.reduce((sum, { count }) => sum + count, 0));
  });

  it.each([
    ['an agency is named', OPERATOR, { agencyIds: [1] }, 11],
    ['an officer asks', OFFICER, {}, 11],
    ['a range does not begin with a day', OPERATOR, { receivedFrom: '2026-02-09T16:30:00.000000Z' }, 11],
    ['categories are named from near', OPERATOR, { categoryIds: [1] }, 14],
    ['days are named from near', OPERATOR, { receivedFrom: from }, 12],
    ['urgencies are named from near', OPERATOR, { urgencies: ['HIGH'] }, 14],
    ['half a public status is named from near', OPERATOR, { statuses: ['CLOSED'] }, 14],
    ['half a public status is named with days', OPERATOR, { statuses: ['CLOSED'], receivedFrom: from }, 11],
    ['nobody has taken notice', OPERATOR, { unacknowledged: true }, 11],
  ] as const)('is not made where %s', (_when, reader, filter, z) => {
    const tile = { z, x: 0, y: 0 };
    expect(groupSums({ reader, filter: { ...filter, cityId }, tile, timeZone: ZONE })).toBeNull();
  });
});
