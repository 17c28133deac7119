import { describe, expect, it } from 'vitest';
import {
  coarseColumns,
  COARSE_ROWS_PER_DEGREE,
  coarsePlace,
  decodeMortonKey,
  mortonKey,
  mortonPlace,
  tileKeyRange,
} from './morton.ts';

/** A small linear congruential generator, so that a failure repeats. */
function* places(count: number, maxLatitude: number) {
  let state = 20261123;
  const next = () => (state = (state * 1103515245 + 12345) % 2147483648) / 2147483648;
  for (let index = 0; index < count; index++) {
    yield { longitude: next() * 360 - 180, latitude: (next() * 2 - 1) * maxLatitude };
  }
}

const METRES_PER_DEGREE = 111_319.49;

describe('Morton key', () => {
  it('is the quadkey of the tile at zoom 26', () => {
    const key = mortonKey(123.608, -10.17);
    let quadkey = '';
    const { x, y } = decodeMortonKey(key);
    for (let bit = 25; bit >= 0; bit--) quadkey += String(((x >> bit) & 1) + 2 * ((y >> bit) & 1));
    expect(key.toString(4).padStart(26, '0')).toBe(quadkey);
    expect(x).toBe(Math.floor((123.608 / 360 + 0.5) * 2 ** 26));
  });

  it('fits 52 bits at the corners of the world', () => {
    expect(mortonKey(-180, 90)).toBe(0n);
    expect(mortonKey(180, -90)).toBe(2n ** 52n - 1n);
  });

  it('gives the place back within half a metre', () => {
    for (const place of places(2000, 85)) {
      const back = mortonPlace(mortonKey(place.longitude, place.latitude));
      expect(Math.abs(back.longitude - place.longitude) * METRES_PER_DEGREE).toBeLessThan(0.31);
      expect(Math.abs(back.latitude - place.latitude) * METRES_PER_DEGREE).toBeLessThan(0.31);
    }
  });

  it('lies in the key range of its own tile at every zoom and in no neighbour', () => {
    for (const place of places(300, 84)) {
      const key = mortonKey(place.longitude, place.latitude);
      const { x, y } = decodeMortonKey(key);
      for (let z = 0; z <= 26; z++) {
        const [tileX, tileY] = [Math.floor(x / 2 ** (26 - z)), Math.floor(y / 2 ** (26 - z))];
        const range = tileKeyRange(z, tileX, tileY);
        expect(key >= range.first && key <= range.last).toBe(true);
        if (z > 0) {
          const beside = tileKeyRange(z, tileX ^ 1, tileY);
          expect(key >= beside.first && key <= beside.last).toBe(false);
        }
      }
    }
  });

  it('refuses what is not a place', () => {
    expect(() => mortonKey(Number.NaN, 0)).toThrow(RangeError);
    expect(() => mortonKey(0, 91)).toThrow(RangeError);
    expect(() => coarsePlace(181, 0)).toThrow(RangeError);
  });
});

describe('Coarse place', () => {
  it('is at most 71 m away and never changes when snapped again', () => {
    for (const place of places(3000, 60)) {
      const coarse = coarsePlace(place.longitude, place.latitude);
      const north = (coarse.latitude - place.latitude) * METRES_PER_DEGREE;
      const east =
        (coarse.longitude - place.longitude) * METRES_PER_DEGREE * Math.cos((place.latitude * Math.PI) / 180);
      expect(Math.hypot(north, east)).toBeLessThan(72);
      expect(coarsePlace(coarse.longitude, coarse.latitude)).toEqual(coarse);
    }
  });

  it('is the same for every place of one cell', () => {
    const centre = coarsePlace(123.608, -10.17);
    const halfHeight = 0.499 / COARSE_ROWS_PER_DEGREE;
    const halfWidth = (0.499 * 360) / coarseColumns(-10.17);
    for (const [east, north] of [
      [1, 1],
      [1, -1],
      [-1, 1],
      [-1, -1],
    ] as const) {
      expect(coarsePlace(centre.longitude + east * halfWidth, centre.latitude + north * halfHeight)).toEqual(
        centre,
      );
    }
  });

  it('is about 100 m wide and high in Kupang', () => {
    const width = (360 / coarseColumns(-10.17)) * METRES_PER_DEGREE * Math.cos((10.17 * Math.PI) / 180);
    expect(width).toBeGreaterThan(99);
    expect(width).toBeLessThan(101);
    expect(METRES_PER_DEGREE / COARSE_ROWS_PER_DEGREE).toBeCloseTo(100, 0);
  });

  it('holds at the edges of the world', () => {
    for (const [longitude, latitude] of [
      [180, 90],
      [-180, -90],
      [180, -10],
      [0, 0],
    ] as const) {
      const coarse = coarsePlace(longitude, latitude);
      expect(coarsePlace(coarse.longitude, coarse.latitude)).toEqual(coarse);
    }
  });
});
