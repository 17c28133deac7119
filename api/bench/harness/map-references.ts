import { createHash } from 'node:crypto';

import type pg from 'pg';
import Supercluster from 'supercluster';

import { encodePointTile, type TileFeature } from '../../src/map/vector-tile.ts';
import type { TileAddress } from '../../src/map/tile-grid.rules.ts';

/** What both references are given: a report as a point. */
export interface MapPoint {
  readonly longitude: number;
  readonly latitude: number;
  readonly status: string;
  readonly category_id: number;
}

/** A view of some tiles; answers how many bytes they are. */
export type View = () => Promise<number>;

const BATCH = 20_000;
/** Half the world's width in metres, Web Mercator. */
const EDGE = 20_037_508.342789244;

/** The same points for PostGIS, with the indexes that somebody who knows it would make. */
export async function loadPostgis(client: pg.Client, points: readonly MapPoint[]): Promise<void> {
  await client.query('drop table if exists point');
  await client.query('create table point (at geometry(point, 3857), status text, category_id integer)');
  for (let start = 0; start < points.length; start += BATCH) {
    const batch = points.slice(start, start + BATCH);
    await client.query(
      `insert into point select st_transform(st_setsrid(st_makepoint(x, y), 4326), 3857), status, category
       from unnest($1::float8[], $2::float8[], $3::text[], $4::int[]) as t (x, y, status, category)`,
      [
        batch.map(({ longitude }) => longitude),
        batch.map(({ latitude }) => latitude),
        batch.map(({ status }) => status),
        batch.map((point) => point.category_id),
      ],
    );
  }
  await client.query(`create index on point using gist (at)`);
  await client.query('vacuum analyze point');
}

/** `where` is a condition on status and category. Cells of 64 px on tiles of 512, as ours. */
export function postgisView(client: pg.Client, tiles: readonly TileAddress[], where: string): View {
  const text = `select st_asmvt(t, 'reports', 4096, 'geom') as tile from (
    select count(*) as count, st_asmvtgeom(st_setsrid(st_makepoint(avg(st_x(at)), avg(st_y(at))), 3857),
      st_tileenvelope($1, $2, $3)) as geom
    from point where at && st_tileenvelope($1, $2, $3) and ${where} group by st_snaptogrid(at, $4)) t`;
  const name = createHash('sha256').update(text).digest('hex').slice(0, 16);
  return async () => {
    let bytes = 0;
    for (const { z, x, y } of tiles) {
      const cell = (2 * EDGE) / 2 ** (z + 3);
      const { rows } = await client.query<{ tile: Buffer }>({
        name,
        text,
        values: [z, x, y, cell],
      });
      bytes += rows[0]?.tile.length ?? 0;
    }
    return bytes;
  };
}

/** Answers a view and how many milliseconds its index took to build: for each filter, each viewer and each change. */
export function superclusterView(
  points: readonly MapPoint[],
  tiles: readonly TileAddress[],
): { readonly view: View; readonly built: number } {
  const started = performance.now();
  const index = new Supercluster({ radius: 64, extent: 512, maxZoom: 16 });
  index.load(
    points.map(({ longitude, latitude, status }) => ({
      type: 'Feature',
      properties: { status },
      geometry: { type: 'Point', coordinates: [longitude, latitude] },
    })),
  );
  const built = performance.now() - started;
  const view: View = () => {
    const encoded = tiles.map(({ z, x, y }) =>
      encodePointTile('reports', index.getTile(z, x, y)?.features.map(featureOf) ?? []),
    );
    return Promise.resolve(encoded.reduce((bytes, tile) => bytes + tile.length, 0));
  };
  return { view, built };
}

function featureOf(feature: { geometry: readonly unknown[]; tags: unknown }): TileFeature {
  const [x, y] = feature.geometry[0] as [number, number];
  const { point_count: count } = feature.tags as { point_count?: number };
  return { point: { x: Math.round(x * 8), y: Math.round(y * 8) }, properties: { count: count ?? 1 } };
}
