import { describe, expect, it } from 'vitest';

import { randomNumbers } from '../../../test/geometry.ts';
import { approximateBoundaries, type SeedPoint, unionOf } from './approximate-boundaries.ts';
import { shapesOfAllLevels } from './area-tree.ts';
import { labelPosition } from './label-position.ts';
import { type MultiPolygon, shapeContains, signedArea } from './polygon.ts';
import { localProjection } from './projection.ts';

const OUTLINE: MultiPolygon = [
  [
    [
      [123.5, -10.3],
      [123.7, -10.3],
      [123.62, -10.2],
      [123.7, -10.1],
      [123.5, -10.1],
      [123.5, -10.3],
    ],
  ],
];

function seeds(count: number, seed: number): SeedPoint[] {
  const random = randomNumbers(seed);
  const points: SeedPoint[] = [];
  while (points.length < count) {
    const [longitude, latitude] = [123.5 + random() * 0.2, -10.3 + random() * 0.2];
    if (shapeContains(OUTLINE, [longitude, latitude])) {
      points.push({ code: `A${String(points.length)}`, longitude, latitude });
    }
  }
  return points;
}

function areaOf(shape: MultiPolygon): number {
  return shape.flat().reduce((sum, ring) => sum + signedArea(ring), 0);
}

describe('approximate boundaries', () => {
  it.each([1, 2, 3, 4, 5, 6])('give every place to its nearest point by metres (seed %i)', (seed) => {
    const points = seeds(40, seed);
    const cells = approximateBoundaries(points, OUTLINE);
    const projection = localProjection({ longitude: 123.6, latitude: -10.2 });
    const random = randomNumbers(seed + 100);
    let compared = 0;
    for (let count = 0; count < 1000; count++) {
      const [longitude, latitude] = [123.5 + random() * 0.2, -10.3 + random() * 0.2] as const;
      const [x, y] = projection.toMeters([longitude, latitude]);
      const near = points
        .map((point) => {
          const [east, north] = projection.toMeters([point.longitude, point.latitude]);
          return { code: point.code, meters: Math.hypot(east - x, north - y) };
        })
        .sort((a, b) => a.meters - b.meters);
      const [first, second] = near;
      if (!shapeContains(OUTLINE, [longitude, latitude]) || !first || !second) continue;
      if (second.meters - first.meters < 1) continue; // on a border, to within rounding
      const found = [...cells].filter(([, shape]) => shapeContains(shape, [longitude, latitude]));
      expect(found.map(([code]) => code)).toEqual([first.code]);
      compared++;
    }
    expect(compared).toBeGreaterThan(500);
  });

  it.each([1, 2, 10, 80])('of %i points cover the outline, once', (count) => {
    const cells = approximateBoundaries(seeds(count, count), OUTLINE);
    const sum = [...cells.values()].reduce((total, shape) => total + areaOf(shape), 0);
    expect(sum / areaOf(OUTLINE)).toBeCloseTo(1, 4);
  });

  it('have each point in its own cell', () => {
    const points = seeds(60, 7);
    const cells = approximateBoundaries(points, OUTLINE);
    for (const { code, longitude, latitude } of points) {
      expect(shapeContains(cells.get(code) ?? [], [longitude, latitude])).toBe(true);
    }
  });

  it('refuse two areas at one point', () => {
    const [point] = seeds(1, 1);
    if (!point) throw new Error('no point');
    expect(() => approximateBoundaries([point, { ...point, code: 'B' }, ...seeds(3, 2)], OUTLINE)).toThrow(
      RangeError,
    );
  });

  it('of points in one line still divide the outline', () => {
    const points = [123.52, 123.55, 123.58].map((longitude, at) => ({
      code: String(at),
      longitude,
      latitude: -10.2,
    }));
    const cells = approximateBoundaries(points, OUTLINE);
    expect([...cells.values()].reduce((sum, shape) => sum + areaOf(shape), 0) / areaOf(OUTLINE)).toBeCloseTo(
      1,
      4,
    );
  });
});

describe('the shape of an area above', () => {
  it('is the union of the shapes below, without the lines between them', () => {
    const points = seeds(20, 11);
    const cells = approximateBoundaries(points, OUTLINE);
    const areas = [
      { code: 'C', level: 'CITY', parentCode: null } as const,
      { code: 'D1', level: 'DISTRICT', parentCode: 'C' } as const,
      { code: 'D2', level: 'DISTRICT', parentCode: 'C' } as const,
      ...points.map(({ code, longitude }) => ({
        code,
        level: 'SUBDISTRICT' as const,
        parentCode: longitude < 123.58 ? 'D1' : 'D2',
      })),
    ];
    const shapes = shapesOfAllLevels(areas, cells);
    const [city, west, east] = ['C', 'D1', 'D2'].map((code) => areaOf(shapes.get(code) ?? []));
    expect((city ?? 0) / areaOf(OUTLINE)).toBeCloseTo(1, 4);
    expect(((west ?? 0) + (east ?? 0)) / (city ?? 1)).toBeCloseTo(1, 4);
    expect(shapes.get('C')?.flat().length).toBe(1);
  });

  it('of nothing is nothing', () => {
    expect(unionOf([])).toEqual([]);
  });
});

describe('a label', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])('stands inside its area (seed %i)', (seed) => {
    for (const shape of approximateBoundaries(seeds(25, seed), OUTLINE).values()) {
      expect(shapeContains(shape, labelPosition(shape))).toBe(true);
    }
  });

  it('of a horseshoe stands in the metal, not in the gap', () => {
    const horseshoe: MultiPolygon = [
      [
        [
          [0, 0],
          [3, 0],
          [3, 3],
          [2, 3],
          [2, 1],
          [1, 1],
          [1, 3],
          [0, 3],
          [0, 0],
        ],
      ],
    ];
    expect(shapeContains(horseshoe, labelPosition(horseshoe))).toBe(true);
  });

  it('stands in the largest part', () => {
    const part = (west: number, size: number) =>
      [
        [
          [west, 0],
          [west + size, 0],
          [west + size, size],
          [west, size],
          [west, 0],
        ],
      ] as const;
    expect(labelPosition([part(0, 1), part(10, 4), part(20, 2)])).toEqual([12, 2]);
  });
});

describe('the local projection', () => {
  it.each([
    [0, 111_319.5, 110_574.3],
    [-10.17, 109_578, 110_608.5],
    [50, 71_696, 111_229],
    [60, 55_800, 111_412],
  ])('knows how long a degree is at latitude %d', (latitude, longitudeMeters, latitudeMeters) => {
    const { metersPerDegree } = localProjection({ longitude: 123.6, latitude });
    expect(metersPerDegree.longitude / longitudeMeters).toBeCloseTo(1, 3);
    expect(metersPerDegree.latitude / latitudeMeters).toBeCloseTo(1, 3);
  });

  it('goes there and back', () => {
    const { toMeters, toDegrees } = localProjection({ longitude: 123.6, latitude: -10.17 });
    const [longitude, latitude] = toDegrees(toMeters([123.71, -10.28]));
    expect(longitude).toBeCloseTo(123.71, 10);
    expect(latitude).toBeCloseTo(-10.28, 10);
  });
});
