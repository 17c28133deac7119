import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Supercluster from 'supercluster';
import { encodePointTile, type TileFeature } from '../src/map/vector-tile.ts';
import type { TileAddress } from '../src/map/tile-grid.rules.ts';
import { readReportTile } from '../src/map/read-report-tile.ts';
import {
  createLog,
  type Database,
  mortonKey,
  openDatabase,
  startEmbeddedPostgres,
} from '../src/platform/index.ts';
import { prepareDatabase } from '../src/prepare-database.ts';
import { type Reader, type ReportFilter, STRANGER } from '../src/reports/index.ts';
import { randomNumbers } from '../test/geometry.ts';

const REPORTS = 100_000;
const OPEN_SHARE = 0.1;
const ROUNDS = 60;
const BATCH = 5000;
/** The four tiles that hold Kupang at zoom 11. */
const ZOOM = 11;
const OPERATOR: Reader = { kind: 'command', cityId: null, keys: ['role:OPERATOR'] };

interface Place {
  readonly longitude: number;
  readonly latitude: number;
  readonly status: string;
}

/** The whole city's open reports, 4 tiles a view, beside supercluster in memory on the same points. */
export async function run(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'tanggap-tiles-'));
  const log = createLog('error');
  const postgres = await startEmbeddedPostgres({
    dataFolder: folder,
    log,
    durable: false,
    onGivenUp: (reason) => {
      throw new Error(reason);
    },
  });
  const database = await openDatabase({ address: postgres.address, log });
  try {
    await prepareDatabase(database, { demonstration: false });
    const places = inventPlaces();
    const cityId = await insertPlaces(database, places);
    const started = performance.now();
    const views = superclusterViews(places);
    const built = performance.now() - started;
    const reference = await measure(views);
    for (const [name, reader] of [
      ['operator', OPERATOR],
      ['stranger', STRANGER],
    ] as const) {
      report(
        name,
        await measure(databaseViews(database, reader, { cityId, open: true }, CITY)),
        reference,
        built,
      );
      const done = { cityId, statuses: ['RESOLVED', 'CLOSED'] } as const;
      const street = await measure(databaseViews(database, reader, done, STREETS));
      const city = await measure(databaseViews(database, reader, done, CITY));
      reportDone(name, street, city);
    }
  } finally {
    await database.close();
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Clustered around few centres, as reports of a city are; one default point holds a seventh. */
function inventPlaces(): Place[] {
  const random = randomNumbers(11);
  const centres = Array.from(
    { length: 40 },
    () => [123.54 + random() * 0.13, -10.27 + random() * 0.13] as const,
  );
  return Array.from({ length: REPORTS }, (_, index) => {
    const status = random() < OPEN_SHARE ? 'ASSIGNED' : 'CLOSED';
    if (index % 7 === 0) return { longitude: 123.608, latitude: -10.17, status };
    const [longitude, latitude] = centres[Math.floor(random() * centres.length)] ?? [123.6, -10.2];
    const spread = () => (random() + random() + random() - 1.5) * 0.012;
    return { longitude: longitude + spread(), latitude: latitude + spread(), status };
  });
}

async function insertPlaces(database: Database, places: readonly Place[]): Promise<number> {
  const [ground] = await database.query<{ city: number; category: number; agency: number }>(
    `select c.id as city, (select min(id) from category where city_id = c.id) as category,
       (select min(id) from agency where city_id = c.id) as agency from city c where slug = 'kupang'`,
  );
  if (ground === undefined) throw new Error('Kupang is not loaded');
  for (let start = 0; start < places.length; start += BATCH) {
    const batch = places.slice(start, start + BATCH);
    await database.query(
      `insert into report (city_id, code, client_hash, content_hash, tracking_hash, category_id, audience, urgency,
         visibility, status, agency_id, place_source, longitude, latitude, place_key, public_longitude,
         public_latitude, public_key, routing)
       select $1, 'B' || n, sha256(n::text::bytea), '\\x00', sha256(n::text::bytea), $2, 'GOVERNMENT', 'NORMAL',
         'PUBLIC', status, $3, 'PIN', x, y, key, x, y, key, '{}'
       from unnest($4::int[], $5::float8[], $6::float8[], $7::bigint[], $8::text[]) as t (n, x, y, key, status)`,
      [
        ground.city,
        ground.category,
        ground.agency,
        batch.map((_, index) => start + index),
        batch.map(({ longitude }) => longitude),
        batch.map(({ latitude }) => latitude),
        batch.map(({ longitude, latitude }) => mortonKey(longitude, latitude)),
        batch.map(({ status }) => status),
      ],
    );
  }
  await database.query('vacuum analyze report');
  return ground.city;
}

const TILES = [
  [1726, 1081],
  [1726, 1082],
  [1727, 1081],
  [1727, 1082],
] as const;
const CITY: readonly TileAddress[] = TILES.map(([x, y]) => ({ z: ZOOM, x, y }));
/** Around the default point, which is the fullest street. */
const STREETS: readonly TileAddress[] = [55269, 55270].flatMap((x) =>
  [34630, 34629].map((y) => ({ z: 16, x, y })),
);

function databaseViews(
  database: Database,
  reader: Reader,
  filter: ReportFilter & { readonly cityId: number },
  view: readonly TileAddress[],
): () => Promise<number> {
  const secret = randomBytes(8).toString('hex');
  const names = {
    reportId: (id: bigint) => `${secret}${String(id)}`,
    categoryCode: () => 'X',
    agencySlug: () => 'x',
  };
  return async () => {
    const tiles = await Promise.all(
      view.map(async (tile) =>
        readReportTile(database, names, { reader, filter, tile, sumsIn: 'Asia/Makassar' }),
      ),
    );
    return tiles.reduce((bytes, tile) => bytes + (tile?.length ?? 0), 0);
  };
}

function superclusterViews(places: readonly Place[]): () => Promise<number> {
  const index = new Supercluster({ radius: 64, extent: 512, maxZoom: 16 });
  index.load(
    places
      .filter(({ status }) => status === 'ASSIGNED')
      .map(({ longitude, latitude, status }) => ({
        type: 'Feature',
        properties: { status },
        geometry: { type: 'Point', coordinates: [longitude, latitude] },
      })),
  );
  return () => {
    const tiles = TILES.map(([x, y]) =>
      encodePointTile('reports', index.getTile(ZOOM, x, y)?.features.map(featureOf) ?? []),
    );
    return Promise.resolve(tiles.reduce((bytes, tile) => bytes + tile.length, 0));
  };
}

function featureOf(feature: { geometry: readonly unknown[]; tags: unknown }): TileFeature {
  const [x, y] = feature.geometry[0] as [number, number];
  const { point_count: count } = feature.tags as { point_count?: number };
  return { point: { x: Math.round(x * 8), y: Math.round(y * 8) }, properties: { count: count ?? 1 } };
}

interface Timing {
  readonly p50: number;
  readonly p99: number;
}

async function measure(view: () => Promise<number>): Promise<Timing> {
  for (let round = 0; round < 10; round++) await view();
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const started = performance.now();
    const size = await view();
    times.push(performance.now() - started);
    if (size === 0) throw new Error('The view was empty');
  }
  times.sort((a, b) => a - b);
  const at = (share: number): number =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { p50: at(0.5), p99: at(0.99) };
}

function report(reader: string, own: Timing, reference: Timing, built: number): void {
  process.stdout.write(
    `tiles, ${String(REPORTS * OPEN_SHARE)} open of ${String(REPORTS)}, whole city (4 tiles, z${String(ZOOM)}), ` +
      `${reader}: p50 ${own.p50.toFixed(1)} ms, p99 ${own.p99.toFixed(1)} ms; supercluster in memory: ` +
      `p50 ${reference.p50.toFixed(2)} ms, p99 ${reference.p99.toFixed(2)} ms, after ${built.toFixed(0)} ms to build it ` +
      `for each filter, viewer and change; ratio of p50 to build and view ` +
      `${(own.p50 / (built + reference.p50)).toFixed(2)}\n`,
  );
}

/** What is done, all time: streets are read along an index; the whole city is all of the history, and waits for a rollup. */
function reportDone(reader: string, street: Timing, city: Timing): void {
  process.stdout.write(
    `tiles, done, all time, of ${String(REPORTS)}, ${reader}: four streets (z16) p50 ${street.p50.toFixed(1)} ms, ` +
      `p99 ${street.p99.toFixed(1)} ms; whole city (z${String(ZOOM)}) p50 ${city.p50.toFixed(1)} ms, ` +
      `p99 ${city.p99.toFixed(1)} ms; ratio of p50 ${(street.p50 / city.p50).toFixed(3)}\n`,
  );
}
