import { expect, it } from 'vitest';
import { distanceMeters } from './distance';

it('a hundredth of a degree is about 1.1 km', () => {
  const here = { longitude: 123.6, latitude: -10.17 };
  expect(distanceMeters(here, { ...here, latitude: -10.18 })).toBeCloseTo(1112, -1);
  expect(distanceMeters(here, { ...here, longitude: 123.61 })).toBeCloseTo(1094.5, -1);
});
