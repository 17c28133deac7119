import type { FeatureCollection, Position } from 'geojson';
import { expect, it } from 'vitest';
import { areaAt } from './area-at.rules';

const square = (west: number, south: number, side: number): Position[] => [
  [west, south],
  [west + side, south],
  [west + side, south + side],
  [west, south + side],
  [west, south],
];

const areas: FeatureCollection = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { name: 'Kelapa Lima', level: 'DISTRICT' },
      geometry: { type: 'Polygon', coordinates: [square(0, 0, 10)] },
    },
    {
      type: 'Feature',
      properties: { name: 'Oesapa', level: 'SUBDISTRICT' },
      geometry: { type: 'Polygon', coordinates: [square(0, 0, 4), square(1, 1, 1)] },
    },
    {
      type: 'Feature',
      properties: { name: 'Lasiana', level: 'SUBDISTRICT' },
      geometry: { type: 'MultiPolygon', coordinates: [[square(5, 5, 1)], [square(8, 8, 1)]] },
    },
  ],
};

it('names the subdistrict and not the district around it', () => {
  expect(areaAt(areas, 3, 3)).toBe('Oesapa');
});

it('finds each part of an area', () => {
  expect(areaAt(areas, 5.5, 5.5)).toBe('Lasiana');
  expect(areaAt(areas, 8.5, 8.5)).toBe('Lasiana');
});

it('leaves out what an area leaves out', () => {
  expect(areaAt(areas, 1.5, 1.5)).toBeNull();
});

it('knows no name outside of all', () => {
  expect(areaAt(areas, 7, 7)).toBeNull();
  expect(areaAt(areas, -1, -1)).toBeNull();
});
