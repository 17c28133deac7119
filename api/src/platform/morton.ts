/**
 * Places as one sortable number, and the grid that hides exact places.
 *
 * A Morton key interleaves the Web Mercator column and row of a place at zoom 26 (cells of about 0.6 m) into
 * 52 bits, row bit first, as a quadkey does. All places inside one map tile are one range of keys, so a B-tree
 * answers a tile with one range scan; shifting a key right by two bits goes one zoom level out.
 */

export const MORTON_ZOOM = 26;
/** Latitudes beyond this are outside the square Web Mercator world. */
export const MERCATOR_MAX_LATITUDE = 85.05112877980659;

const CELLS = 2 ** MORTON_ZOOM;

export interface GeographicPoint {
  readonly longitude: number;
  readonly latitude: number;
}

/** Column and row at zoom 26, from the north-western corner of the world. */
export interface MortonCell {
  readonly x: number;
  readonly y: number;
}

export interface KeyRange {
  readonly first: bigint;
  readonly last: bigint;
}

/** Morton key at zoom 26 of a place in degrees (WGS 84); places beyond the Mercator square take its edge. */
export function mortonKey(longitude: number, latitude: number): bigint {
  requirePlace(longitude, latitude);
  const sine = Math.sin(
    (Math.max(-MERCATOR_MAX_LATITUDE, Math.min(MERCATOR_MAX_LATITUDE, latitude)) * Math.PI) / 180,
  );
  const x = longitude / 360 + 0.5;
  const y = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
  return interleave(cellIndex(x), cellIndex(y));
}

export function decodeMortonKey(key: bigint): MortonCell {
  const low = Number(key & 0x3ffffffn);
  const high = Number(key >> 26n);
  return { x: squeeze(low) + squeeze(high) * 8192, y: squeeze(low >>> 1) + squeeze(high >>> 1) * 8192 };
}

/** Centre of the zoom-26 cell of a key, degrees. */
export function mortonPlace(key: bigint): GeographicPoint {
  const { x, y } = decodeMortonKey(key);
  const mercatorY = Math.PI * (1 - (2 * (y + 0.5)) / CELLS);
  return {
    longitude: ((x + 0.5) / CELLS) * 360 - 180,
    latitude: (Math.atan(Math.sinh(mercatorY)) * 180) / Math.PI,
  };
}

/** Every key inside tile z/x/y, both ends included; z from 0 to 26. */
export function tileKeyRange(z: number, x: number, y: number): KeyRange {
  const shift = BigInt(2 * (MORTON_ZOOM - z));
  const prefix = interleave(x, y);
  return { first: prefix << shift, last: ((prefix + 1n) << shift) - 1n };
}

/**
 * Rows of the coarse grid per degree of latitude: one row is 1/1113 degree, 100.0 m on the mean meridian.
 *
 * The grid is fixed to the Earth and the same for every city. The world is cut into bands of one degree of
 * latitude; in a band all columns have the width that is 100 m along its middle parallel, rounded so that a
 * whole number of them goes round the Earth (equirectangular per band, off by at most 1 % below 45 degrees).
 * Cells never cross a band. Snapping keeps only which cell a place was in, so it cannot be undone, and the same
 * place always gives the same centre, so repeated reports reveal nothing more.
 */
export const COARSE_ROWS_PER_DEGREE = 1113;

/** Centre of the 100 m cell that holds a place; applying it again changes nothing. */
export function coarsePlace(longitude: number, latitude: number): GeographicPoint {
  requirePlace(longitude, latitude);
  const band = Math.min(89, Math.floor(latitude));
  const row = Math.min(COARSE_ROWS_PER_DEGREE - 1, Math.floor((latitude - band) * COARSE_ROWS_PER_DEGREE));
  const columns = coarseColumns(latitude);
  const column = Math.min(columns - 1, Math.floor(((longitude + 180) / 360) * columns));
  return {
    longitude: ((column + 0.5) / columns) * 360 - 180,
    latitude: band + (row + 0.5) / COARSE_ROWS_PER_DEGREE,
  };
}

/** How many coarse cells go round the Earth in the band of a latitude. */
export function coarseColumns(latitude: number): number {
  const middle = Math.min(89, Math.floor(latitude)) + 0.5;
  return Math.round(360 * COARSE_ROWS_PER_DEGREE * Math.cos((middle * Math.PI) / 180));
}

function requirePlace(longitude: number, latitude: number): void {
  if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90)) {
    throw new RangeError('A place needs a longitude of -180 to 180 and a latitude of -90 to 90 degrees');
  }
}

function cellIndex(fraction: number): number {
  return Math.max(0, Math.min(CELLS - 1, Math.floor(fraction * CELLS)));
}

function interleave(x: number, y: number): bigint {
  const low = spread(x % 8192) + 2 * spread(y % 8192);
  const high = spread(Math.floor(x / 8192)) + 2 * spread(Math.floor(y / 8192));
  return (BigInt(high) << 26n) | BigInt(low);
}

/** 13 bits to every second of 26. */
function spread(value: number): number {
  let bits = value & 0x1fff;
  bits = (bits | (bits << 8)) & 0x00ff00ff;
  bits = (bits | (bits << 4)) & 0x0f0f0f0f;
  bits = (bits | (bits << 2)) & 0x33333333;
  return (bits | (bits << 1)) & 0x55555555;
}

/** Every second of 26 bits to 13. */
function squeeze(value: number): number {
  let bits = value & 0x55555555;
  bits = (bits | (bits >>> 1)) & 0x33333333;
  bits = (bits | (bits >>> 2)) & 0x0f0f0f0f;
  bits = (bits | (bits >>> 4)) & 0x00ff00ff;
  return (bits | (bits >>> 8)) & 0x1fff;
}
