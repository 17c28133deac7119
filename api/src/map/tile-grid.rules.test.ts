import { describe, expect, it } from 'vitest';
import { mortonKey, tileKeyRange } from '../platform/index.ts';
import { cellShift, clusterPoint, pointInTile, STREET_ZOOM, TILE_EXTENT } from './tile-grid.rules.ts';

const KUPANG = { longitude: 123.608, latitude: -10.17 };

function tileOf(z: number, longitude: number, latitude: number) {
  const scale = 2 ** z;
  const sine = Math.sin((latitude * Math.PI) / 180);
  return {
    z,
    x: Math.floor((longitude / 360 + 0.5) * scale),
    y: Math.floor((0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * scale),
  };
}

describe('Tile grid', () => {
  it('has 64 cells a tile up to the street zoom and one cell a place from there on', () => {
    for (let z = 0; z < STREET_ZOOM; z++) {
      const tile = tileOf(z, KUPANG.longitude, KUPANG.latitude);
      const { first, last } = tileKeyRange(z, tile.x, tile.y);
      const shift = BigInt(cellShift(z));
      expect((last >> shift) - (first >> shift) + 1n).toBe(64n);
    }
    expect(cellShift(STREET_ZOOM)).toBe(0);
    expect(cellShift(20)).toBe(0);
  });

  it('falls back to at most 1,024 cells on a crowded street', () => {
    const tile = tileOf(18, KUPANG.longitude, KUPANG.latitude);
    const { first, last } = tileKeyRange(18, tile.x, tile.y);
    const shift = BigInt(cellShift(18, true));
    expect((last >> shift) - (first >> shift) + 1n).toBe(1024n);
  });

  it('puts a place at the point of its tile that the Web Mercator projection gives', () => {
    expect(pointInTile({ z: 0, x: 0, y: 0 }, 0, 0)).toEqual({ x: TILE_EXTENT / 2, y: TILE_EXTENT / 2 });
    const tile = tileOf(14, KUPANG.longitude, KUPANG.latitude);
    const point = pointInTile(tile, KUPANG.longitude, KUPANG.latitude);
    expect(point.x >= 0 && point.x <= TILE_EXTENT && point.y >= 0 && point.y <= TILE_EXTENT).toBe(true);
  });

  it('holds a cluster inside the cell of its members', () => {
    const tile = tileOf(12, KUPANG.longitude, KUPANG.latitude);
    const cell = TILE_EXTENT / 8;
    for (let step = 0; step < 50; step++) {
      const [longitude, latitude] = [KUPANG.longitude + step * 0.0013, KUPANG.latitude + step * 0.0007];
      const itsTile = tileOf(12, longitude, latitude);
      if (itsTile.x !== tile.x || itsTile.y !== tile.y) continue;
      const point = clusterPoint(tile, longitude, latitude);
      const exact = pointInTile(tile, longitude, latitude);
      expect(Math.floor(point.x / cell)).toBe(Math.floor(Math.min(exact.x, TILE_EXTENT - 1) / cell));
      expect(point.x % cell).toBeGreaterThanOrEqual(cell * 0.21);
      expect(point.x % cell).toBeLessThanOrEqual(cell * 0.79);
    }
  });

  it('agrees with the Morton key on which cell a place is in', () => {
    const tile = tileOf(13, KUPANG.longitude, KUPANG.latitude);
    const shift = BigInt(cellShift(13));
    const start = tileKeyRange(13, tile.x, tile.y).first >> shift;
    const index = Number((mortonKey(KUPANG.longitude, KUPANG.latitude) >> shift) - start);
    const column = (index & 1) | ((index >> 1) & 2) | ((index >> 2) & 4);
    const point = pointInTile(tile, KUPANG.longitude, KUPANG.latitude);
    expect(Math.floor(point.x / (TILE_EXTENT / 8))).toBe(column);
  });
});
