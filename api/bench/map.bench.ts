import { createLog, type Database, openDatabase } from '../src/platform/index.ts';
import { readReportTile } from '../src/map/read-report-tile.ts';
import type { TileAddress } from '../src/map/tile-grid.rules.ts';
import { compareSums, isOpen, type Reader, type ReportFilter, STRANGER } from '../src/reports/index.ts';
import { inTurns, median, quantile, say } from './harness/figures.ts';
import { type Ground, openGround, thousands } from './harness/ground.ts';
import {
  loadPostgis,
  type MapPoint,
  postgisView,
  superclusterView,
  type View,
} from './harness/map-references.ts';
import { measureInBrowser } from './harness/map-in-browser.ts';
import { type PostgisServer, startPostgis } from './harness/postgis.ts';

const SIZES = process.argv.includes('--small') ? [10_000, 100_000] : [10_000, 100_000, 1_000_000];
const ROUNDS = 40;
const WARM_UPS = 8;
const AIM_MILLISECONDS = 5;
const AIM_GROWTH = 1.2;
const ZONE = 'Asia/Makassar';
const OPERATOR: Reader = { kind: 'command', cityId: null, keys: ['role:OPERATOR'] };

/** The four tiles that hold Kupang at zoom 11. */
const CITY: readonly TileAddress[] = [1726, 1727].flatMap((x) => [1081, 1082].map((y) => ({ z: 11, x, y })));
const STREETS: readonly TileAddress[] = [55_269, 55_270].flatMap((x) =>
  [34_630, 34_629].map((y) => ({ z: 16, x, y })),
);

interface Sight {
  readonly name: string;
  readonly tiles: readonly TileAddress[];
  readonly filter: Omit<ReportFilter, 'cityId'>;
  /** For PostGIS; null: not compared. */
  readonly where: string | null;
  readonly clusters?: (point: MapPoint) => boolean;
  readonly isAim?: true;
}

/**
 * What a tile costs the server, and how that grows: whole-city views of 4 tiles at once, with 10,000, 100,000 and
 * 1,000,000 reports kept, beside the same tiles from PostGIS and from supercluster in memory.
 */
export async function run(): Promise<void> {
  const ground = await openGround();
  try {
    if (!process.argv.includes('--browser')) await measureServer(ground);
    if (!process.argv.includes('--server')) await measureInBrowser(ground, minutes());
  } finally {
    await ground.close();
  }
}

/** `--minutes=30` of stream in the browser; five by itself. */
function minutes(): number {
  const given = process.argv.find((word) => word.startsWith('--minutes='));
  return given === undefined ? 5 : Number(given.split('=')[1]);
}

async function measureServer(ground: Ground): Promise<void> {
  const postgis = await startPostgis();
  if (postgis === null) say('  (no PostGIS here: apt-get install postgresql-15-postgis-3)');
  const seen: Record<string, number[]> = {};
  try {
    for (const reports of SIZES) {
      const database = await openDatabase({
        ...{ address: { url: await ground.city(reports) }, log: createLog('error') },
      });
      try {
        await measureSize(database, postgis, reports, seen);
      } finally {
        await database.close();
      }
    }
    for (const [name, [, small = NaN, large = NaN]] of Object.entries(seen))
      say(
        `  ${name}: p50 × ${(large / small).toFixed(2)} from 100,000 to 1,000,000 (aim ≤ ${String(AIM_GROWTH)})`,
      );
  } finally {
    await postgis?.stop();
  }
}

async function measureSize(
  database: Database,
  postgis: PostgisServer | null,
  reports: number,
  seen: Record<string, number[]>,
): Promise<void> {
  const points = await database.query<MapPoint>(
    `select longitude, latitude, status, category_id from report where longitude is not null and visibility <> 'SEALED'`,
  );
  const [category] = await database.query<{ city_id: number; id: number }>(
    'select city_id, category_id as id from report group by 1, 2 order by count(*) desc limit 1',
  );
  if (category === undefined) throw new Error('The ground has no report.');
  const open = points.filter(({ status }) => isOpen(status as 'CLOSED'));
  const compared = await compareSums(database);
  say(
    `  ${thousands(reports)} reports, ${thousands(open.length)} open; sums: ${thousands(compared?.sums ?? 0)} rows, ` +
      `${String(compared?.wrong ?? NaN)} of them wrong`,
  );
  if (postgis !== null) await loadPostgis(postgis.client, points);
  for (const sight of sightsOf(category.id)) {
    const own = await measureSight(database, postgis, points, { sight, cityId: category.city_id });
    (seen[`${sight.name}, operator`] ??= []).push(own.operator);
    (seen[`${sight.name}, stranger`] ??= []).push(own.stranger);
  }
}

function sightsOf(categoryId: number): readonly Sight[] {
  const openStatuses = `status in ('RECEIVED', 'NEEDS_INFO', 'ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'ON_HOLD', 'REOPENED')`;
  const isOfCategory = (point: MapPoint): boolean => point.category_id === categoryId;
  const year = { receivedFrom: '2025-10-31T16:00:00.000000Z' };
  return [
    {
      ...{ name: 'open, city', tiles: CITY, filter: { open: true }, where: openStatuses, isAim: true },
      clusters: (point) => isOpen(point.status as 'CLOSED'),
    },
    {
      ...{ name: 'open of a category, city', tiles: CITY, filter: { open: true, categoryIds: [categoryId] } },
      where: `${openStatuses} and category_id = ${String(categoryId)}`,
    },
    {
      ...{ name: 'all time, city', tiles: CITY, filter: {}, where: 'true', isAim: true },
      clusters: () => true,
    },
    {
      ...{ name: 'all time of a category, city', tiles: CITY, filter: { categoryIds: [categoryId] } },
      ...{ where: `category_id = ${String(categoryId)}`, clusters: isOfCategory },
    },
    { name: 'since a year and some days, city', tiles: CITY, filter: year, where: null },
    { name: 'all time, streets (z16)', tiles: STREETS, filter: {}, where: 'true' },
    { name: 'open, streets (z16)', tiles: STREETS, filter: { open: true }, where: openStatuses },
  ];
}

async function measureSight(
  database: Database,
  postgis: PostgisServer | null,
  points: readonly MapPoint[],
  { sight, cityId }: { readonly sight: Sight; readonly cityId: number },
): Promise<{ readonly operator: number; readonly stranger: number }> {
  const { tiles, filter, where, clusters } = sight;
  const view = (reader: Reader): View => ownView(database, reader, { ...filter, cityId }, tiles);
  const memory = clusters === undefined ? null : superclusterView(points.filter(clusters), tiles);
  const contenders: Record<string, () => Promise<number>> = {
    operator: timed(view(OPERATOR)),
    stranger: timed(view(STRANGER)),
    ...(postgis === null || where === null
      ? {}
      : { postgis: timed(postgisView(postgis.client, tiles, where)) }),
    ...(memory === null ? {} : { supercluster: timed(memory.view) }),
  };
  for (let round = 0; round < WARM_UPS; round++) for (const view of Object.values(contenders)) await view();
  const results = await inTurns(ROUNDS, contenders);
  const told = Object.entries(results).map(
    ([name, times]) => `${name} ${quantile(times, 0.5).toFixed(1)} (p99 ${quantile(times, 0.99).toFixed(1)})`,
  );
  const ratio = median(results['operator'] ?? []) / median(results['postgis'] ?? []);
  say(
    `    ${sight.name}: ms ${told.join(', ')}` +
      (Number.isNaN(ratio) ? '' : `; ratio to PostGIS ${ratio.toFixed(3)}`) +
      (memory === null ? '' : `; supercluster after ${memory.built.toFixed(0)} ms to build it`) +
      (sight.isAim === true ? ` (aim ≤ ${String(AIM_MILLISECONDS)})` : ''),
  );
  return { operator: median(results['operator'] ?? []), stranger: median(results['stranger'] ?? []) };
}

function timed(view: View): () => Promise<number> {
  return async () => {
    const started = performance.now();
    if ((await view()) === 0) throw new Error('The view was empty.');
    return performance.now() - started;
  };
}

const NAMES = {
  reportId: (id: bigint) => `a-report-${String(id)}`,
  categoryCode: (id: number) => String(id),
  agencySlug: (id: number) => String(id),
};

/** All tiles at once, as a map asks for them. */
function ownView(
  database: Database,
  reader: Reader,
  filter: ReportFilter & { readonly cityId: number },
  tiles: readonly TileAddress[],
): View {
  return async () => {
    const read = await Promise.all(
      tiles.map(async (tile) => readReportTile(database, NAMES, { reader, filter, tile, sumsIn: ZONE })),
    );
    return read.reduce((bytes, tile) => bytes + (tile?.length ?? 0), 0);
  };
}
