import { describe, expect, it } from 'vitest';

import { widenToTiles } from './tile-box.rules.ts';

const random = (seed: number) => () => {
  seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
  return seed / 2 ** 31;
};

const boxes = Array.from({ length: 500 }, (_, n) => {
  const next = random(n + 1);
  const [west, south] = [-180 + next() * 350, -80 + next() * 150];
  const [width, height] = [next() * 10 ** -(n % 5), next() * 10 ** -(n % 5)];
  return { box: { west, south, east: west + width, north: south + height }, zoom: n % 19 };
});

describe('A box widened to tiles', () => {
  it('holds what it held, in 500 places and at every zoom', () => {
    for (const { box, zoom } of boxes) {
      const wide = widenToTiles(box, zoom);
      expect(wide.west).toBeLessThanOrEqual(box.west);
      expect(wide.east).toBeGreaterThanOrEqual(box.east);
      expect(wide.south).toBeLessThanOrEqual(box.south + 1e-9);
      expect(wide.north).toBeGreaterThanOrEqual(box.north - 1e-9);
    }
  });

  it('stays as it is when it is widened again', () => {
    for (const { box, zoom } of boxes) {
      const wide = widenToTiles(box, zoom);
      const again = widenToTiles(wide, zoom);
      for (const side of ['west', 'south', 'east', 'north'] as const)
        expect(again[side]).toBeCloseTo(wide[side], 9);
    }
  });

  it('is the same for two who look at the same street from windows of other sizes', () => {
    const one = { west: 123.6001, south: -10.1702, east: 123.6049, north: -10.1661 };
    const other = { west: 123.6003, south: -10.1699, east: 123.6047, north: -10.1663 };
    expect(widenToTiles(other, 14)).toEqual(widenToTiles(one, 14));
  });

  it('is at most a tile wider on each side', () => {
    const box = { west: 123.5, south: -10.3, east: 123.7, north: -10.1 };
    const wide = widenToTiles(box, 12);
    const tile = 360 / 2 ** 12;
    expect(wide.east - wide.west).toBeLessThan(box.east - box.west + 2 * tile);
    expect(wide.north - wide.south).toBeLessThan(box.north - box.south + 2 * tile);
  });

  it('at zoom 0 is the world', () => {
    expect(widenToTiles({ west: 1, south: 1, east: 2, north: 2 }, 0)).toEqual({
      ...{ west: -180, east: 180 },
      ...{ south: -90, north: 90 },
    });
  });
});
