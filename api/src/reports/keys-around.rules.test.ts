import { describe, expect, it } from 'vitest';

import { mortonKey } from '../platform/index.ts';
import { randomNumbers } from '../../test/geometry.ts';
import { keysAround } from './keys-around.ts';
import { boxAround } from './report-filter.ts';

const random = randomNumbers(3);

describe('The ranges of keys around a place', () => {
  it('hold every place of the box, and are four at most', () => {
    for (let n = 0; n < 500; n++) {
      const near = { longitude: 123.5 + random() / 5, latitude: -10.3 + random() / 5, radiusMeters: 250 };
      const ranges = keysAround(near);
      expect(ranges.length).toBeLessThanOrEqual(4);
      const { west, east, south, north } = boxAround(near);
      const key = mortonKey(west + random() * (east - west), south + random() * (north - south));
      expect(ranges.some(({ first, last }) => key >= first && key <= last)).toBe(true);
    }
  });

  it('end where the world does', () => {
    expect(keysAround({ longitude: 180, latitude: 90, radiusMeters: 250 }).length).toBeGreaterThan(0);
    expect(keysAround({ longitude: -180, latitude: -90, radiusMeters: 250 }).length).toBeGreaterThan(0);
  });
});
