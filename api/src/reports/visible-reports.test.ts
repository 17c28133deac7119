import { randomBytes } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';

import { testDatabase } from '../../test/database.ts';
import { coarsePlace, type Database, mortonKey } from '../platform/index.ts';
import { facetOf, type LockedReport } from './locked-report.ts';
import { handles, placeSeen, sees } from './facet.ts';
import { filterSql, matchesFacet, type ReportFilter } from './report-filter.ts';
import { ReportStatus } from './report-life.rules.ts';
import type { ReportRow } from './report-row.ts';
import { parameters } from './sql.ts';
import type { Reader } from './viewer-rights.ts';
import { visibleReports } from './visible-reports.ts';

interface Ground {
  readonly cities: readonly [number, number];
  readonly agencies: readonly number[];
  readonly categories: readonly number[];
  readonly subdistricts: readonly { id: number; parent_id: number }[];
}

let database: Database;
let ground: Ground;
let rows: (LockedReport & { received_at: string })[];

/** The same numbers on every run (mulberry32), so that a failure can be looked at again. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const random = randomNumbers(20_261_123);
function pick<Item>(items: readonly Item[]): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('Nothing to pick from');
  return item;
}

beforeAll(async () => {
  database = await testDatabase();
  ground = await readGround();
  for (const visibility of ['PUBLIC', 'COARSE', 'STATISTICS', 'SEALED'])
    for (const audience of ['GOVERNMENT', 'PARTNER', 'NEIGHBOURS'])
      for (const status of Object.values(ReportStatus))
        for (let n = 0; n < 6; n++) await insertReport(visibility, audience, status);
  rows = await database.query('select * from report order by id');
});

async function readGround(): Promise<Ground> {
  const [home] = await database.query<{ id: number }>('select id from city');
  const [away] = await database.query<{ id: number }>(
    `insert into city (slug, name, time_zone, languages, settings)
     select 'uji', 'Uji', time_zone, languages, settings from city limit 1 returning id`,
  );
  if (home === undefined || away === undefined) throw new Error('There are no cities');
  const idsOf = async (sql: string): Promise<number[]> =>
    (await database.query<{ id: number }>(sql)).map(({ id }) => id);
  return {
    cities: [home.id, away.id],
    agencies: await idsOf('select id from agency order by id limit 6'),
    categories: await idsOf('select id from category order by id limit 4'),
    subdistricts: await database.query(
      `select id, parent_id from jurisdiction where level = 'SUBDISTRICT' order by id limit 5`,
    ),
  };
}

async function insertReport(visibility: string, audience: string, status: string): Promise<void> {
  const place = random() < 0.2 ? null : { longitude: 123.6 + random() / 50, latitude: -10.2 + random() / 50 };
  const shown =
    place === null || visibility === 'STATISTICS' || visibility === 'SEALED'
      ? null
      : visibility === 'COARSE'
        ? coarsePlace(place.longitude, place.latitude)
        : place;
  const area = place !== null && random() < 0.2 ? null : pick(ground.subdistricts);
  const agency = pick(ground.agencies);
  const keys = ['role:OPERATOR', 'role:SUPERVISOR', 'account:a1', `head:${String(agency)}`];
  const late = random();
  const columns: Record<string, unknown> = {
    city_id: random() < 0.8 ? ground.cities[0] : ground.cities[1],
    code: randomBytes(6).toString('hex'),
    client_hash: randomBytes(32),
    content_hash: randomBytes(32),
    tracking_hash: randomBytes(32),
    category_id: pick(ground.categories),
    audience,
    urgency: pick(['LOW', 'NORMAL', 'HIGH', 'CRITICAL']),
    visibility,
    status,
    agency_id: agency,
    support_agency_ids: random() < 0.5 ? [] : [pick(ground.agencies)],
    subdistrict_id: area?.id ?? null,
    district_id: area?.parent_id ?? null,
    place_source: place === null ? 'LIST' : 'GPS',
    ...{ longitude: place?.longitude ?? null, latitude: place?.latitude ?? null },
    place_key: place && mortonKey(place.longitude, place.latitude),
    public_longitude: shown?.longitude ?? null,
    public_latitude: shown?.latitude ?? null,
    public_key: shown && mortonKey(shown.longitude, shown.latitude),
    place_check: pick(['NONE', 'NONE', 'BORDER', 'NEAREST', 'OUTSIDE']),
    routing: '{}',
    handlers: visibility === 'SEALED' && random() < 0.8 ? [pick(keys)] : [],
    received_at: new Date(Date.UTC(2026, 10, 1) + random() * 2e9).toISOString(),
    late_at: late < 0.3 ? null : late < 0.6 ? '2020-01-01T00:00:00Z' : '2090-01-01T00:00:00Z',
    acknowledged_at: random() < 0.5 ? null : '2026-11-20T00:00:00Z',
    expires_at: audience === 'NEIGHBOURS' ? '2090-01-01T00:00:00Z' : null,
  };
  const names = Object.keys(columns);
  await database.query(
    `insert into report (${names.join(', ')}) values (${names.map((_name, n) => `$${String(n + 1)}`).join(', ')})`,
    Object.values(columns),
  );
}

function readers(): Readonly<Record<string, Reader>> {
  const [home, away] = ground.cities;
  const [first = 0, second = 0] = ground.agencies;
  const area = ground.subdistricts[0];
  const operator = ['account:a1', 'role:OPERATOR'];
  const supervisor = [...operator, 'role:SUPERVISOR'];
  const head = [`account:a2`, `head:${String(first)}`];
  return {
    stranger: { kind: 'stranger' },
    'reporter of a sealed report': {
      kind: 'reporter',
      reportId: rows.find(({ visibility }) => visibility === 'SEALED')?.id ?? 0n,
    },
    'reporter of an ended information': {
      kind: 'reporter',
      reportId:
        rows.find(({ audience, status }) => audience === 'NEIGHBOURS' && status === 'EXPIRED')?.id ?? 0n,
    },
    'operator of every city': { kind: 'command', cityId: null, keys: operator },
    'operator here': { kind: 'command', cityId: home, keys: operator },
    'supervisor elsewhere': { kind: 'command', cityId: away, keys: supervisor },
    'auditor of every city': { kind: 'auditor', cityId: null, accountId: 'a3' },
    'auditor here': { kind: 'auditor', cityId: home, accountId: 'a3' },
    'command without keys': { kind: 'command', cityId: home, keys: [] },
    'officer of a department': { kind: 'agency', agencyId: first, areaId: null, keys: ['account:a1'] },
    'head of a department': { kind: 'agency', agencyId: first, areaId: null, keys: head },
    'officer of a subdistrict': { kind: 'agency', agencyId: second, areaId: area?.id ?? 0, keys: [] },
    'head of a district': { kind: 'agency', agencyId: second, areaId: area?.parent_id ?? 0, keys: head },
  };
}

function filters(): readonly ReportFilter[] {
  const [home, away] = ground.cities;
  const area = ground.subdistricts[1];
  const box = { west: 123.605, east: 123.612, south: -10.195, north: -10.187 };
  const near = { longitude: 123.61, latitude: -10.19, radiusMeters: 400 };
  const single: ReportFilter[] = [
    {},
    { cityId: home },
    { cityId: away },
    { agencyIds: ground.agencies.slice(0, 2) },
    { agencyIds: [] },
    { categoryIds: ground.categories.slice(0, 1) },
    { statuses: ['ASSIGNED', 'EXPIRED', 'REJECTED'] },
    { statuses: [] },
    { urgencies: ['CRITICAL'] },
    { audiences: ['NEIGHBOURS'] },
    { audiences: ['GOVERNMENT', 'NEIGHBOURS'] },
    { areaIds: [area?.id ?? 0] },
    { areaIds: [area?.parent_id ?? 0] },
    { areaIds: [] },
    { box },
    { near },
    { receivedFrom: '2026-11-10T00:00:00.000000Z' },
    { receivedTo: '2026-11-10T00:00:00.000000Z' },
    { late: true },
    { late: false },
    { placeChecks: ['BORDER'] },
    { placeChecks: ['NONE'] },
    { placeChecks: ['BORDER', 'NEAREST', 'OUTSIDE'] },
    { unacknowledged: true },
    { unacknowledged: false },
    { open: true },
    { open: false },
  ];
  const mixed = Array.from({ length: 40 }, () => ({ ...pick(single), ...pick(single), ...pick(single) }));
  return [...single, ...mixed];
}

type Seen = readonly [
  id: bigint,
  handled: boolean,
  longitude: number | null,
  latitude: number | null,
  placeKey: bigint | null,
];

async function seenBySql(reader: Reader, filter: ReportFilter): Promise<Seen[]> {
  const p = parameters();
  const from = visibleReports(reader, p, filter.cityId);
  const where = filterSql(filter, p);
  const found = await database.query<ReportRow>(
    `select v.* from ${from} v ${where === '' ? '' : `where ${where}`} order by v.id`,
    p.values,
  );
  return found.map((row) => [row.id, row.handled, row.longitude, row.latitude, row.place_key]);
}

function seenInMemory(reader: Reader, filter: ReportFilter): Seen[] {
  const now = new Date().toISOString();
  return rows.flatMap((row): Seen[] => {
    const facet = facetOf(row);
    const handled = handles(reader, row.id, facet);
    const place = placeSeen(reader, row.id, facet);
    const seen = { handled, place, receivedAt: row.received_at, now };
    const isAmong = sees(reader, row.id, facet) && matchesFacet(filter, facet, seen);
    if (!isAmong) return [];
    if (place === null) return [[row.id, handled, null, null, null]];
    return [[row.id, handled, ...place, mortonKey(...place)]];
  });
}

describe('The predicate in SQL and its twin in memory', () => {
  it('agree on every row, place and right, for every reader and filter', async () => {
    let compared = 0;
    for (const [name, reader] of Object.entries(readers())) {
      for (const filter of filters()) {
        const sql = await seenBySql(reader, filter);
        expect(sql, `${name} with ${JSON.stringify(filter)}`).toEqual(seenInMemory(reader, filter));
        compared += sql.length;
      }
    }
    // Enough was seen for the comparison to mean something.
    expect(compared).toBeGreaterThan(10_000);
  });

  it('agree when an event has carried the facet through JSON', () => {
    for (const row of rows.slice(0, 200)) {
      expect(JSON.parse(JSON.stringify(facetOf(row)))).toEqual(facetOf(row));
    }
  });

  it('lead a database by the same road: jsonb gives back what was written', async () => {
    for (const row of rows.slice(0, 50)) {
      const facet = facetOf(row);
      const [back] = await database.query<{ facet: unknown }>('select $1::jsonb as facet', [facet]);
      expect(back?.facet).toEqual(facet);
    }
  });
});

describe('A column that only handlers read', () => {
  it('is empty in every row that the reader does not handle', async () => {
    await database.query(
      `update report set accuracy_meters = 5, landmark = 'pasar', photo_count = 2, acknowledged_by = 'Ani'`,
    );
    for (const reader of Object.values(readers())) {
      const p = parameters();
      const found = await database.query<ReportRow>(
        `select v.* from ${visibleReports(reader, p)} v`,
        p.values,
      );
      for (const row of found.filter(({ handled }) => !handled)) {
        const isPublic = row.visibility === 'PUBLIC';
        expect(row).toMatchObject({
          place_check: 'NONE',
          border_id: null,
          routing: null,
          acknowledged_by: null,
        });
        expect([row.landmark, row.accuracy_meters, row.photo_count]).toEqual(
          isPublic ? ['pasar', 5, 2] : [null, null, 0],
        );
      }
    }
  });
});

describe('Information among neighbours whose time is over', () => {
  it('is out of strangers’ sight before any process has said so', async () => {
    await database.query(
      `update report set expires_at = now() - interval '1 second' where audience = 'NEIGHBOURS'`,
    );
    const near = { audiences: ['NEIGHBOURS'], areaIds: ground.subdistricts.map(({ id }) => id) };
    expect(await seenBySql({ kind: 'stranger' }, near)).toEqual([]);
    const operator: Reader = { kind: 'command', cityId: null, keys: [] };
    expect(await seenBySql(operator, near)).not.toEqual([]);
  });
});
