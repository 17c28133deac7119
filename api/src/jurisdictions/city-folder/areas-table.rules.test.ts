import { describe, expect, it } from 'vitest';

import type { MultiPolygon } from '../geometry/polygon.ts';
import { readAreas } from './areas-table.ts';
import { readOutline } from './outline.ts';

const file = (text: string, name = 'areas.csv') => ({ label: `uji/${name}`, text });

const OUTLINE: MultiPolygon = [
  [
    [
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 10],
      [0, 0],
    ],
  ],
];
const HEADER = 'code,level,parent_code,name,aliases,longitude,latitude,area_km2,population,population_year';
const ROWS = [
  'U,CITY,,Uji,,5,5,,,',
  'U.1,DISTRICT,U,Satu,,5,5,,,',
  'U.1.1,SUBDISTRICT,U.1,"Kota, Lama",A;B ; ,4,5,1.5,1200,2024',
  'U.1.2,SUBDISTRICT,U.1,Dua,,6,5,,,',
];

function areas(...rows: string[]) {
  return readAreas(file([HEADER, ...rows].join('\n')), OUTLINE);
}

describe('areas.csv', () => {
  it('gives codes, names, aliases and figures; what is absent is null', () => {
    const [city, , lama, dua] = areas(...ROWS);
    expect(city?.parent_code).toBeNull();
    expect(lama).toEqual({
      code: 'U.1.1',
      level: 'SUBDISTRICT',
      parent_code: 'U.1',
      name: 'Kota, Lama',
      aliases: ['A', 'B'],
      longitude: 4,
      latitude: 5,
      area_km2: 1.5,
      population: 1200,
      population_year: 2024,
    });
    expect(dua?.population).toBeNull();
  });

  it.each<[string, string[], RegExp]>([
    [
      'a code twice',
      [...ROWS, 'U.1.1,SUBDISTRICT,U.1,X,,7,5,,,'],
      /line 6, column code: U\.1\.1 is already on line 4/,
    ],
    [
      'an unknown level',
      [...ROWS, 'U.1.3,VILLAGE,U.1,X,,7,5,,,'],
      /line 6, column level: expects CITY, DISTRICT or SUBDISTRICT/,
    ],
    [
      'an unknown parent',
      [...ROWS, 'U.1.3,SUBDISTRICT,U.9,X,,7,5,,,'],
      /line 6, column parent_code: expects the code of a DISTRICT/,
    ],
    [
      'a parent of the wrong level',
      [...ROWS, 'U.1.3,SUBDISTRICT,U,X,,7,5,,,'],
      /line 6, column parent_code: expects the code of a DISTRICT/,
    ],
    ['no parent', [...ROWS, 'U.1.3,SUBDISTRICT,,X,,7,5,,,'], /line 6, column parent_code/],
    [
      'a city with a parent',
      ['U,CITY,U.1,Uji,,5,5,,,', ...ROWS.slice(1)],
      /line 2, column parent_code: a CITY has no parent/,
    ],
    ['no city', ROWS.slice(1, 2), /column level: expects one CITY, found 0/],
    ['two cities', [...ROWS, 'V,CITY,,V,,5,5,,,'], /expects one CITY, found 2/],
    [
      'a point outside the outline',
      [...ROWS, 'U.1.3,SUBDISTRICT,U.1,X,,11,5,,,'],
      /line 6, column longitude: the point lies outside outline\.geojson/,
    ],
    [
      'a point twice',
      [...ROWS, 'U.1.3,SUBDISTRICT,U.1,X,,4,5,,,'],
      /line 6, column longitude: another subdistrict has the same point/,
    ],
    [
      'a longitude of 181',
      [...ROWS, 'U.1.3,SUBDISTRICT,U.1,X,,181,5,,,'],
      /line 6, column longitude: expects a number from -180 to 180/,
    ],
    [
      'swapped axes',
      [...ROWS, 'U.1.3,SUBDISTRICT,U.1,X,,5,123,,,'],
      /line 6, column latitude: expects a number from -90 to 90/,
    ],
    [
      'a population that is no number',
      [...ROWS, 'U.1.3,SUBDISTRICT,U.1,X,,7,5,,many,'],
      /line 6, column population: expects a number/,
    ],
    ['an empty name', [...ROWS, 'U.1.3,SUBDISTRICT,U.1,,,7,5,,,'], /line 6, column name: is empty/],
  ])('with %s is refused', (_, rows, reason) => {
    expect(() => areas(...rows)).toThrow(reason);
  });
});

describe('outline.geojson', () => {
  const outline = (geometry: unknown) =>
    readOutline(file(JSON.stringify({ type: 'Feature', properties: {}, geometry }), 'outline.geojson'));

  it('is one polygon, or several', () => {
    expect(outline({ type: 'Polygon', coordinates: OUTLINE[0] })).toEqual(OUTLINE);
    expect(outline({ type: 'MultiPolygon', coordinates: OUTLINE })).toEqual(OUTLINE);
  });

  it.each<[string, unknown]>([
    ['a point', { type: 'Point', coordinates: [0, 0] }],
    [
      'an open ring',
      {
        type: 'Polygon',
        coordinates: [
          [
            [0, 0],
            [1, 0],
            [1, 1],
            [0, 1],
          ],
        ],
      },
    ],
    [
      'a ring of three',
      {
        type: 'Polygon',
        coordinates: [
          [
            [0, 0],
            [1, 0],
            [0, 0],
          ],
        ],
      },
    ],
    [
      'a latitude of 100',
      {
        type: 'Polygon',
        coordinates: [
          [
            [0, 0],
            [1, 0],
            [1, 100],
            [0, 0],
          ],
        ],
      },
    ],
    ['nothing', null],
  ])('that is %s is refused', (_, geometry) => {
    expect(() => outline(geometry)).toThrow(/uji\/outline\.geojson, column geometry/);
  });
});
