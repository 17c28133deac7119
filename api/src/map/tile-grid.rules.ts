import { MERCATOR_MAX_LATITUDE, MORTON_ZOOM } from '../platform/index.ts';

/** Units across one tile, as the Mapbox Vector Tile specification usually has it. */
export const TILE_EXTENT = 4096;

/** The deepest tile that is answered; the renderer stretches tiles of `STREET_ZOOM` beyond it. */
export const DEEPEST_ZOOM = 20;

/** From this zoom on only reports at the very same place share a mark. */
export const STREET_ZOOM = 17;

/** Features in one tile at most; beyond, reports share the marks of a coarser grid, so that counts stay exact. */
export const MOST_FEATURES = 2000;

/** Cells of 64 px on a tile of 512 px: eight a side. */
const CELLS_ACROSS_LEVELS = 3;
/** The fallback for crowded streets: cells of 16 px. */
const CROWDED_LEVELS = 5;
/** Clusters keep this far from the edge of their cell (14 of 64 px), so that neighbours never overlap. */
const CLUSTER_MARGIN = 14 / 64;

export interface TileAddress {
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

export interface TilePoint {
  readonly x: number;
  readonly y: number;
}

/** How many bits of a Morton key fall away to reach the cells of a tile at this zoom. */
export function cellShift(z: number, crowded = false): number {
  if (z >= STREET_ZOOM && !crowded) return 0;
  const levels = crowded && z >= STREET_ZOOM ? CROWDED_LEVELS : CELLS_ACROSS_LEVELS;
  return 2 * Math.max(0, MORTON_ZOOM - z - levels);
}

/** The zoom whose tiles are the cells of a tile at this zoom. */
export function cellLevel(z: number): number {
  return Math.min(STREET_ZOOM, z) + CELLS_ACROSS_LEVELS;
}

/** A place in the units of a tile; outside of 0 to 4096 when the place is outside the tile. */
export function pointInTile(tile: TileAddress, longitude: number, latitude: number): TilePoint {
  const scale = 2 ** tile.z;
  const bounded = Math.max(-MERCATOR_MAX_LATITUDE, Math.min(MERCATOR_MAX_LATITUDE, latitude));
  const sine = Math.sin((bounded * Math.PI) / 180);
  const worldX = longitude / 360 + 0.5;
  const worldY = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
  return {
    x: Math.round((worldX * scale - tile.x) * TILE_EXTENT),
    y: Math.round((worldY * scale - tile.y) * TILE_EXTENT),
  };
}

/** Where a cluster is drawn: the mean of its members, held inside its cell. */
export function clusterPoint(tile: TileAddress, longitude: number, latitude: number): TilePoint {
  const mean = pointInTile(tile, longitude, latitude);
  if (tile.z >= STREET_ZOOM) return mean;
  const cell = TILE_EXTENT / 2 ** CELLS_ACROSS_LEVELS;
  return { x: holdInside(mean.x, cell), y: holdInside(mean.y, cell) };
}

function holdInside(value: number, cell: number): number {
  const start = Math.max(0, Math.min(TILE_EXTENT - cell, Math.floor(value / cell) * cell));
  const margin = cell * CLUSTER_MARGIN;
  return Math.round(Math.max(start + margin, Math.min(start + cell - margin, value)));
}
