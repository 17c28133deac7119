import { describe, expect, it } from 'vitest';
import type { Feature, FeatureCollection } from 'geojson';
import { boxOfArea, namedAreas } from './area-names';

const area = (code: string, name: string, level: string, parent: string | null, west: number): Feature => ({
  type: 'Feature',
  properties: { code, name, level, parent },
  geometry: {
    type: 'MultiPolygon',
    coordinates: [[[...[[west, -10]], [west + 1, -10], [west + 1, -9], [west, -10]]]],
  },
});
const AREAS: FeatureCollection = {
  type: 'FeatureCollection',
  features: [
    area('1', 'Kupang', 'CITY', null, 120),
    area('1.2', 'Oebobo', 'DISTRICT', '1', 123),
    area('1.1', 'Alak', 'DISTRICT', '1', 121),
    area('1.1.2', 'Namosain', 'SUBDISTRICT', '1.1', 121),
    area('1.1.1', 'Manutapen', 'SUBDISTRICT', '1.1', 121.5),
    area('1.2.1', 'Liliba', 'SUBDISTRICT', '1.2', 123),
  ],
};

describe('The areas of a city', () => {
  it('stand by name, each district before its subdistricts', () => {
    expect(namedAreas(AREAS).map(({ name, isDistrict }) => (isDistrict ? name : `– ${name}`))).toEqual([
      'Alak',
      '– Manutapen',
      '– Namosain',
      'Oebobo',
      '– Liliba',
    ]);
  });

  it('have a box to go to, and none where there is no such area', () => {
    expect(boxOfArea(AREAS, '1.1.2')).toEqual([121, -10, 122, -9]);
    expect(boxOfArea(AREAS, '9.9')).toBeNull();
  });
});
