import { describe, expect, it } from 'vitest';
import { areasOf, contains, pixelsOf, project, subdistrictAt, unproject } from './area-geometry.rules';

const square = (x: number, y: number, side: number): [number, number][] => [
  [x, y],
  [x + side, y],
  [x + side, y + side],
  [x, y + side],
  [x, y],
];
const areas = areasOf({
  features: [
    {
      properties: { code: '1', name: 'Kota', level: 'CITY' },
      geometry: { type: 'Polygon', coordinates: [square(0, 0, 10)] },
    },
    {
      properties: { code: '1.1', name: 'Barat', level: 'SUBDISTRICT' },
      geometry: { type: 'Polygon', coordinates: [square(0, 0, 5), square(1, 1, 1)] },
    },
    {
      properties: { code: '1.2', name: 'Timur', level: 'SUBDISTRICT', labelLongitude: 7, labelLatitude: 2 },
      geometry: { type: 'MultiPolygon', coordinates: [[square(5, 0, 5)], [square(20, 20, 1)]] },
    },
    { properties: { code: '1.3', name: 'Tanpa batas', level: 'SUBDISTRICT' }, geometry: null },
  ],
});

describe('the subdistrict at a point', () => {
  it('is the one whose polygon holds it, holes and islands minded', () => {
    expect(subdistrictAt(areas, 3, 3)?.name).toBe('Barat');
    expect(subdistrictAt(areas, 1.5, 1.5)).toBeNull();
    expect(subdistrictAt(areas, 20.5, 20.5)?.name).toBe('Timur');
    expect(subdistrictAt(areas, 50, 50)).toBeNull();
  });

  it('is never the city itself', () => {
    expect(areas.some((area) => area.level === 'CITY' && contains(area, 8, 8))).toBe(true);
    expect(subdistrictAt(areas, 8, 8)).toBeNull();
  });
});

describe('the projection', () => {
  it('comes back to the same place', () => {
    const [x, y] = project(123.6, -10.17, 2 ** 22);
    const [longitude, latitude] = unproject(x, y, 2 ** 22);
    expect(longitude).toBeCloseTo(123.6, 9);
    expect(latitude).toBeCloseTo(-10.17, 9);
  });

  it('draws a kilometre longer away from the equator', () => {
    expect(pixelsOf(1000, 60, 1000)).toBeCloseTo(2 * pixelsOf(1000, 0, 1000), 9);
  });
});
