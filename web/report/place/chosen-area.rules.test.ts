import { describe, expect, it } from 'vitest';
import type { EntryPlace } from '../entry/entry';
import { areasOf, metersTo } from './area-geometry.rules';
import { placeInArea } from './chosen-area.rules';

const place: EntryPlace = {
  source: 'PIN',
  longitude: 123.6,
  latitude: -10.17,
  accuracyMeters: null,
  subdistrictCode: '1',
  subdistrictName: 'Oebufu',
  areaChosen: false,
};
const LASIANA = { code: '2', name: 'Lasiana' };
const chosen = (
  toEdgeMeters: number | null,
  toMiddleMeters: number | null = null,
  from = place,
): EntryPlace => placeInArea(from, LASIANA, { toEdgeMeters, toMiddleMeters });

describe('a subdistrict chosen from the list', () => {
  it('keeps a point inside it or within 100 m of its edge', () => {
    expect(chosen(0)).toMatchObject({ longitude: 123.6, subdistrictCode: '2', areaChosen: true });
    expect(chosen(100)).toMatchObject({ source: 'PIN', longitude: 123.6 });
  });

  it('drops a point that lies elsewhere', () => {
    expect(chosen(101)).toMatchObject({
      source: 'LIST',
      longitude: null,
      latitude: null,
      subdistrictName: 'Lasiana',
    });
  });

  it('leaves a rough position its own inaccuracy', () => {
    expect(chosen(300, null, { ...place, source: 'GPS', accuracyMeters: 250 })).toMatchObject({
      source: 'GPS',
    });
  });

  it('goes by the middle of the area where no boundary is at hand', () => {
    expect(chosen(null, 2000).longitude).toBe(123.6);
    expect(chosen(null, 4000).longitude).toBeNull();
  });
});

describe('the way to an area', () => {
  it('is measured to its edge, in metres', () => {
    const ring = [
      [123.6, -10.2],
      [123.61, -10.2],
      [123.61, -10.19],
      [123.6, -10.19],
      [123.6, -10.2],
    ];
    const [area] = areasOf({
      features: [
        {
          properties: { code: '2', name: 'Lasiana', level: 'SUBDISTRICT' },
          geometry: { type: 'Polygon', coordinates: [ring as [number, number][]] },
        },
      ],
    });
    if (!area) throw new Error('there is one');
    expect(metersTo(area, 123.605, -10.195)).toBe(0);
    expect(metersTo(area, 123.605, -10.189)).toBeCloseTo(111.3, 0);
    expect(metersTo(area, 123.599, -10.195)).toBeCloseTo(109.6, 0);
  });
});
