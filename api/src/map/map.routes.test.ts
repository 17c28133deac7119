import { randomBytes } from 'node:crypto';
import fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { testDatabase } from '../../test/database.ts';
import { removeReports } from '../../test/report-rows.ts';
import { createCatalogueRegistry } from '../agencies/index.ts';
import { createCityRegistry } from '../jurisdictions/index.ts';
import { coarsePlace, createOpaqueIds, createSecrets, type Database, mortonKey } from '../platform/index.ts';
import { type Reader, STRANGER } from '../reports/index.ts';
import { decodeTile } from './decode-tile.fixture.ts';
import { mapRoutes } from './index.ts';

const KUPANG = { longitude: 123.608, latitude: -10.17 };
const OPERATOR: Reader = { kind: 'command', cityId: null, keys: ['role:OPERATOR'] };

let database: Database;
let app: FastifyInstance;
let reader: Reader = STRANGER;
let ground: { city: number; category: number; agency: number };

beforeAll(async () => {
  database = await testDatabase();
  const [cities, catalogue] = [await createCityRegistry(database), await createCatalogueRegistry(database)];
  const city = cities.current().requireCity('kupang').id;
  const [category, agency] = [
    catalogue.current().categoriesOf(city)[0],
    catalogue.current().agenciesOf(city)[0],
  ];
  if (category === undefined || agency === undefined) throw new Error('Kupang has no catalogue');
  ground = { city, category: category.id, agency: agency.id };
  app = fastify();
  mapRoutes(app, {
    database,
    ids: createOpaqueIds(createSecrets('a secret of at least thirty-two characters'), ['Report']),
    cities,
    catalogue,
    names: {
      cityId: (slug) => cities.current().requireCity(slug).id,
      agencyIds: () => [],
      categoryIds: () => [],
      areaIds: () => [],
    },
    sums: { areThere: () => Promise.resolve(true) },
    readerOf: () => Promise.resolve(reader),
  });
  await app.ready();
  afterAll(async () => {
    cities.close();
    catalogue.close();
    await app.close();
  });
});

beforeEach(async () => {
  reader = STRANGER;
  await removeReports(database);
});

interface Given {
  longitude?: number;
  latitude?: number;
  status?: string;
  urgency?: string;
  visibility?: string;
  handlers?: string[];
  late?: boolean;
  acknowledged?: boolean;
}

async function givenReport(given: Given = {}): Promise<string> {
  const { longitude, latitude } = { ...KUPANG, ...given };
  const visibility = given.visibility ?? 'PUBLIC';
  const shown = visibility === 'COARSE' ? coarsePlace(longitude, latitude) : { longitude, latitude };
  const hidden = visibility === 'STATISTICS' || visibility === 'SEALED';
  const code = randomBytes(6).toString('hex').toUpperCase();
  await database.query(
    `insert into report (city_id, code, client_hash, content_hash, tracking_hash, category_id, audience, urgency,
       visibility, status, agency_id, place_source, longitude, latitude, place_key, public_longitude,
       public_latitude, public_key, routing, handlers, late_at, acknowledged_at)
     values ($1, $2, $3, $3, $3, $4, 'GOVERNMENT', $5, $6, $7, $8, 'PIN', $9, $10, $11, $12, $13, $14, '{}', $15,
       case when $16 then now() - interval '1 hour' end, case when $17 then now() end)`,
    [
      ground.city,
      code,
      randomBytes(32),
      ground.category,
      given.urgency ?? 'NORMAL',
      visibility,
      given.status ?? 'RECEIVED',
      ground.agency,
      longitude,
      latitude,
      mortonKey(longitude, latitude),
      hidden ? null : shown.longitude,
      hidden ? null : shown.latitude,
      hidden ? null : mortonKey(shown.longitude, shown.latitude),
      given.handlers ?? [],
      given.late ?? false,
      given.acknowledged ?? false,
    ],
  );
  return code;
}

/** The tile over a place, decoded; every feature with its place in degrees. */
async function tileAt(z: number, query = 'city=kupang', place = KUPANG) {
  const scale = 2 ** z;
  const sine = Math.sin((place.latitude * Math.PI) / 180);
  const x = Math.floor((place.longitude / 360 + 0.5) * scale);
  const y = Math.floor((0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * scale);
  const response = await app.inject(`/tiles/reports/${String(z)}/${String(x)}/${String(y)}.mvt?${query}`);
  if (response.statusCode !== 200) return { response, marks: [] };
  const marks = decodeTile(response.rawPayload, z, x, y);
  return { response, marks };
}

describe('Tiles of reports', () => {
  it('show a lone report itself, at its place', async () => {
    const code = await givenReport({ status: 'ASSIGNED', late: true });
    const { marks, response } = await tileAt(14);
    expect(marks).toHaveLength(1);
    expect(marks[0]?.properties).toMatchObject({
      code,
      status: 'ASSIGNED',
      public: 'COORDINATION',
      urgency: 'NORMAL',
      late: true,
      now: false,
      coarse: false,
    });
    expect(marks[0]?.properties['id']).toMatch(/^[\w-]{22}$/);
    expect(marks[0]?.longitude).toBeCloseTo(KUPANG.longitude, 4);
    expect(marks[0]?.latitude).toBeCloseTo(KUPANG.latitude, 4);
    expect(response.headers['cache-control']).toBe('public, max-age=5');
  });

  it('count reports of one cell exactly, by what residents read', async () => {
    for (const status of [
      'RECEIVED',
      'NEEDS_INFO',
      'ASSIGNED',
      'IN_PROGRESS',
      'ON_HOLD',
      'RESOLVED',
      'REJECTED',
    ]) {
      await givenReport({ status, late: status === 'ASSIGNED' });
    }
    const { marks } = await tileAt(11);
    expect(marks.map((mark) => mark.properties)).toEqual([
      { count: 7, w: 2, k: 1, p: 2, s: 1, late: true, lates: 1, now: false, coarse: false },
    ]);
  });

  it('say the same total at every zoom', async () => {
    for (let index = 0; index < 60; index++) {
      await givenReport({
        longitude: KUPANG.longitude + (index % 8) * 0.00021,
        latitude: KUPANG.latitude + (index % 7) * 0.00017,
      });
    }
    for (const z of [8, 11, 13, 14]) {
      const { marks } = await tileAt(z);
      const counts = marks.map((mark) => Number(mark.properties['count'] ?? 1));
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(60);
    }
  });

  it('separate all but identical places on a street, and name the members of those', async () => {
    const [first, second] = [await givenReport(), await givenReport()];
    const third = await givenReport({ longitude: KUPANG.longitude + 0.00002 });
    const { marks } = await tileAt(17);
    expect(marks).toHaveLength(2);
    const group = marks.find((mark) => mark.properties['count'] === 2);
    expect(group?.properties['codes']).toBe(`${second},${first}`);
    expect(marks.find((mark) => mark.properties['code'] === third)).toBeDefined();
  });

  it('keep counts exact on a street that is too crowded for one mark a place', async () => {
    await database.query(
      `insert into report (city_id, code, client_hash, content_hash, tracking_hash, category_id, audience, urgency,
         visibility, status, agency_id, place_source, longitude, latitude, place_key, public_longitude,
         public_latitude, public_key, routing)
       select $1, 'X' || n, sha256(n::text::bytea), 'x', sha256(n::text::bytea), $2, 'GOVERNMENT', 'NORMAL', 'PUBLIC',
         'RECEIVED', $3, 'PIN', $4, $5, $6::bigint + n, $4, $5, $6::bigint + n, '{}' from generate_series(1, 2500) n`,
      [
        ground.city,
        ground.category,
        ground.agency,
        KUPANG.longitude,
        KUPANG.latitude,
        mortonKey(KUPANG.longitude, KUPANG.latitude) & ~0xfffn,
      ],
    );
    const { marks } = await tileAt(17);
    expect(marks.length).toBeLessThanOrEqual(1024);
    expect(marks.reduce((sum, mark) => sum + Number(mark.properties['count'] ?? 1), 0)).toBe(2500);
  });

  it('never hide an unacknowledged CRITICAL in a cluster from those who act on it', async () => {
    reader = OPERATOR;
    const code = await givenReport({ urgency: 'CRITICAL', status: 'ASSIGNED' });
    for (let index = 0; index < 5; index++) await givenReport();
    const { marks, response } = await tileAt(11);
    expect(marks.find((mark) => mark.properties['code'] === code)?.properties['now']).toBe(true);
    expect(marks.find((mark) => mark.properties['count'] === 5)?.properties['now']).toBe(false);
    expect(response.headers['cache-control']).toBe('private, no-store');
  });

  it('ask strangers to act on nothing', async () => {
    await givenReport({ urgency: 'CRITICAL', status: 'ASSIGNED' });
    for (let index = 0; index < 5; index++) await givenReport();
    const { marks } = await tileAt(11);
    expect(marks.map((mark) => [mark.properties['count'], mark.properties['now']])).toEqual([[6, false]]);
  });

  it('show a coarse report at the centre of its cell, and exactly to those who handle it', async () => {
    await givenReport({ visibility: 'COARSE' });
    const centre = coarsePlace(KUPANG.longitude, KUPANG.latitude);
    const seen = await tileAt(16, 'city=kupang', centre);
    expect(seen.marks[0]?.properties['coarse']).toBe(true);
    expect(seen.marks[0]?.longitude).toBeCloseTo(centre.longitude, 5);
    expect(seen.marks[0]?.latitude).toBeCloseTo(centre.latitude, 5);
    reader = OPERATOR;
    const exact = await tileAt(16);
    expect(exact.marks[0]?.properties['coarse']).toBe(false);
    expect(exact.marks[0]?.longitude).toBeCloseTo(KUPANG.longitude, 5);
  });

  it('hold nothing of STATISTICS and SEALED reports for strangers, at any zoom or filter', async () => {
    await givenReport({ visibility: 'STATISTICS' });
    await givenReport({ visibility: 'SEALED', urgency: 'CRITICAL' });
    for (const z of [0, 8, 11, 14, 17, 20]) {
      for (const query of ['city=kupang', 'city=kupang&open=true', 'city=kupang&unacknowledged=true']) {
        const { response } = await tileAt(z, query);
        expect(response.statusCode).toBe(204);
        expect(response.rawPayload).toHaveLength(0);
      }
    }
  });

  it('show a sealed report to those named for it and to no other operator', async () => {
    await givenReport({ visibility: 'SEALED', handlers: ['role:SUPERVISOR'] });
    reader = OPERATOR;
    expect((await tileAt(14)).response.statusCode).toBe(204);
    reader = { kind: 'command', cityId: null, keys: ['role:SUPERVISOR'] };
    expect((await tileAt(14)).marks).toHaveLength(1);
  });

  it('keep to the filter', async () => {
    await givenReport({ status: 'RESOLVED' });
    const open = await givenReport({ status: 'ASSIGNED' });
    const { marks } = await tileAt(14, 'city=kupang&statuses=RECEIVED,ASSIGNED');
    expect(marks.map((mark) => mark.properties['code'])).toEqual([open]);
  });

  it('refuse what is not a tile or not a filter, in words', async () => {
    for (const path of [
      '21/0/0.mvt',
      '3/8/0.mvt',
      '3/x/0.mvt',
      '3/0/0.mvt?colour=red',
      '3/0/0.mvt?late=perhaps',
      '3/0/0.mvt?city=atlantis',
      '3/0/0.mvt?statuses=LOST',
    ]) {
      const response = await app.inject(`/tiles/reports/${path}`);
      expect(response.statusCode).toBe(400);
      expect(response.json<{ message: string }>().message.length).toBeGreaterThan(8);
    }
  });
});

describe('Areas of a city', () => {
  it('are GeoJSON that a browser keeps for a year under its version', async () => {
    const response = await app.inject('/tiles/areas/kupang.geojson?v=1');
    expect(response.headers['content-type']).toContain('application/geo+json');
    expect(response.headers['cache-control']).toContain('immutable');
    const areas = response.json<{ features: { properties: { level: string; approximate: boolean } }[] }>();
    expect(areas.features.filter((area) => area.properties.level === 'SUBDISTRICT')).toHaveLength(51);
    expect(areas.features.every((area) => area.properties.approximate)).toBe(true);
  });

  it('are asked about again without the version, and not sent twice', async () => {
    const first = await app.inject('/tiles/areas/kupang.geojson');
    expect(first.headers['cache-control']).toBe('public, no-cache');
    const headers = { 'if-none-match': String(first.headers.etag) };
    expect((await app.inject({ url: '/tiles/areas/kupang.geojson', headers })).statusCode).toBe(304);
  });

  it('are not there for a city that is not', async () => {
    expect((await app.inject('/tiles/areas/atlantis.geojson')).statusCode).toBe(404);
  });
});
