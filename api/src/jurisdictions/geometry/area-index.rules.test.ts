import { describe, expect, it } from 'vitest';

import { ujiBoundaries } from '../../../test/cities/uji-boundaries.ts';
import { randomNumbers, realBoundaries } from '../../../test/geometry.ts';
import { AreaIndex, type IndexableArea, NEAREST_LIMIT_METERS } from './area-index.ts';
import { approximateBoundaries } from './approximate-boundaries.ts';
import { boundsOf, edgesOf, expandBounds, type MultiPolygon, positionsOf, shapeContains } from './polygon.ts';
import { localProjection } from './projection.ts';

const METERS_EAST = 71_700; // per degree at 50 degrees north
const METERS_NORTH = 111_229;

function uji(): IndexableArea[] {
  return ujiBoundaries().features.map(({ geometry }, index) => ({
    id: index + 1,
    shape: [geometry?.coordinates] as MultiPolygon,
  }));
}

/** The same answer, worked out with nothing clever. */
function bruteForce(areas: readonly IndexableArea[], longitude: number, latitude: number, accuracy: number) {
  const [west, south, east, north] = boundsOf(areas.flatMap(({ shape }) => positionsOf(shape)));
  const projection = localProjection({ longitude: (west + east) / 2, latitude: (south + north) / 2 });
  const [x, y] = projection.toMeters([longitude, latitude]);
  const near = areas
    .map(({ id, shape }) => {
      const inside = shapeContains(shape, [longitude, latitude]);
      const edges = shape.flat().flatMap((ring) => [...edgesOf(ring.map(projection.toMeters))]);
      const meters = inside ? 0 : Math.min(...edges.map((edge) => distance(edge, x, y)));
      return { id, inside, meters };
    })
    .sort((a, b) => a.meters - b.meters || a.id - b.id);
  // Half a metre outside is a hairline between two drawings, not outside.
  const own = near.find(({ inside }) => inside) ?? near.find(({ meters }) => meters <= 0.5);
  if (own) {
    const other = near.find(({ id }) => id !== own.id);
    const border = other && other.meters <= accuracy ? other : null;
    return { subdistrictId: own.id, check: border ? 'BORDER' : 'NONE', borderId: border?.id ?? null };
  }
  const nearest = near[0];
  const within = nearest !== undefined && nearest.meters <= NEAREST_LIMIT_METERS;
  return { subdistrictId: within ? nearest.id : null, check: within ? 'NEAREST' : 'OUTSIDE', borderId: null };
}

function distance(
  [a, b]: readonly [readonly [number, number], readonly [number, number]],
  x: number,
  y: number,
): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const along = Math.max(0, Math.min(1, ((x - a[0]) * dx + (y - a[1]) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(x - a[0] - along * dx, y - a[1] - along * dy);
}

function agrees(areas: readonly IndexableArea[], points: number, seed: number): void {
  const index = new AreaIndex(areas);
  const random = randomNumbers(seed);
  const [west, south, east, north] = expandBounds(
    boundsOf(areas.flatMap(({ shape }) => positionsOf(shape))),
    0.1,
  );
  const seen = new Set<string>();
  for (let count = 0; count < points; count++) {
    const longitude = west + random() * (east - west);
    const latitude = south + random() * (north - south);
    const accuracy = [0, 5, 25, 100, 800][count % 5] ?? 0;
    const found = index.locate(longitude, latitude, accuracy);
    const { subdistrictId, check, borderId } = found;
    expect({ longitude, latitude, accuracy, subdistrictId, check, borderId }).toEqual({
      longitude,
      latitude,
      accuracy,
      ...bruteForce(areas, longitude, latitude, accuracy),
    });
    seen.add(check);
  }
  expect([...seen].sort()).toEqual(['BORDER', 'NEAREST', 'NONE', 'OUTSIDE']);
}

describe('the index of areas agrees with brute force', () => {
  it('on 5,000 places in and around four zigzag areas', () => {
    agrees(uji(), 5000, 1);
  });

  it.each([2, 3, 4, 5])('on 1,500 places in and around 60 random cells (seed %i)', (seed) => {
    const random = randomNumbers(seed);
    const points = Array.from({ length: 60 }, (_, at) => ({
      code: String(at),
      longitude: 123.5 + random() * 0.15,
      latitude: -10.3 + random() * 0.15,
    }));
    const outline: MultiPolygon = [
      [
        [
          [123.49, -10.31],
          [123.66, -10.31],
          [123.6, -10.22],
          [123.66, -10.14],
          [123.49, -10.14],
          [123.49, -10.31],
        ],
      ],
    ];
    const cells = approximateBoundaries(points, outline);
    agrees(
      [...cells.values()].map((shape, at) => ({ id: at + 1, shape })).filter(({ shape }) => shape.length > 0),
      1500,
      seed,
    );
  });

  const real = realBoundaries('kupang');
  it.skipIf(real === null)(
    'on 3,000 places with the real boundaries of Kupang (needs the reference areas)',
    () => {
      agrees(
        (real ?? []).map(({ shape }, at) => ({ id: at + 1, shape })),
        3000,
        9,
      );
    },
  );
});

describe('a place', () => {
  const index = new AreaIndex(uji());

  it('inside an area, clear of others, needs no check', () => {
    expect(index.locate(10.005, 50.017, 50)).toEqual({
      subdistrictId: 1,
      check: 'NONE',
      borderId: null,
      distanceToBorderMeters: null,
      outsideMeters: null,
    });
  });

  it('within its accuracy of another area is on the border of the nearest other', () => {
    const meters = 40;
    const longitude = 10.02 - meters / METERS_EAST;
    const found = index.locate(longitude, 50.0195, 100);
    expect(found).toMatchObject({ subdistrictId: 1, check: 'BORDER', borderId: 3 });
    expect(found.distanceToBorderMeters).toBeGreaterThan(20);
    expect(found.distanceToBorderMeters).toBeLessThan(70);
  });

  it('just as near as its accuracy is still on the border', () => {
    const { distanceToBorderMeters } = index.locate(10.01, 50.015, 5000);
    expect(index.locate(10.01, 50.015, distanceToBorderMeters ?? 0).check).toBe('BORDER');
    expect(index.locate(10.01, 50.015, (distanceToBorderMeters ?? 0) - 0.01).check).toBe('NONE');
  });

  it.each([
    ['west', -150 / METERS_EAST, 0, 'NEAREST'],
    ['west', -199 / METERS_EAST, 0, 'NEAREST'],
    ['west', -203 / METERS_EAST, 0, 'OUTSIDE'],
    ['far west', -5000 / METERS_EAST, 0, 'OUTSIDE'],
  ] as const)('%s of the city is %s', (_, east, north, check) => {
    const found = index.locate(10.0 + east, 50.015 + north);
    expect(found.check).toBe(check);
    expect(found.subdistrictId).toBe(check === 'NEAREST' ? 1 : null);
    expect(found.outsideMeters).toBeCloseTo(-east * METERS_EAST, -1);
  });

  it('200 m north of the city still belongs to the nearest area', () => {
    expect(index.locate(10.03, 50.02 + 195 / METERS_NORTH)).toMatchObject({
      subdistrictId: 3,
      check: 'NEAREST',
    });
  });

  it.each([
    [10.0, 50.0],
    [10.04, 50.02],
    [10.02, 50.01],
    [10.018, 50.013],
    [10.0, 50.015],
    [10.02, 50.0],
  ])('on a corner or edge (%d, %d) is in exactly one area', (longitude, latitude) => {
    const found = index.locate(longitude, latitude);
    expect(found.subdistrictId).not.toBeNull();
    expect(found.check).not.toBe('NEAREST');
  });

  it('where four areas meet borders another one even with perfect accuracy', () => {
    expect(index.locate(10.02, 50.01, 0)).toMatchObject({ check: 'BORDER', distanceToBorderMeters: 0 });
  });

  it.each([Number.NaN, Infinity, -Infinity])('that is no number (%d) is refused', (value) => {
    expect(() => index.locate(value, 50)).toThrow(RangeError);
    expect(() => index.locate(10, value)).toThrow(RangeError);
  });

  it.each([-5, Number.NaN])('with a nonsensical accuracy (%d) counts as exact', (accuracy) => {
    expect(index.locate(10.005, 50.017, accuracy).check).toBe('NONE');
  });

  it('is outside when no area has a boundary', () => {
    expect(new AreaIndex([]).locate(10, 50)).toMatchObject({ subdistrictId: null, check: 'OUTSIDE' });
    expect(new AreaIndex([{ id: 1, shape: [] }]).locate(10, 50).check).toBe('OUTSIDE');
  });

  it('in the hole of one area is in the area that fills it', () => {
    const square = (half: number) =>
      [
        [10 - half, 50 - half],
        [10 + half, 50 - half],
        [10 + half, 50 + half],
        [10 - half, 50 + half],
        [10 - half, 50 - half],
      ] as const;
    const holed = new AreaIndex([
      { id: 1, shape: [[square(0.02), square(0.01).toReversed()]] },
      { id: 2, shape: [[square(0.01)]] },
    ]);
    expect(holed.locate(10, 50).subdistrictId).toBe(2);
    expect(holed.locate(10.015, 50).subdistrictId).toBe(1);
  });

  it('on an island of an area in several parts is in that area', () => {
    const [first, second] = uji();
    const islands = new AreaIndex([{ id: 7, shape: [...(first?.shape ?? []), ...(second?.shape ?? [])] }]);
    expect(islands.locate(10.005, 50.017).subdistrictId).toBe(7);
    expect(islands.locate(10.005, 50.003).subdistrictId).toBe(7);
  });

  it('in a hairline gap between two areas counts as inside the nearer one', () => {
    const strip = (west: number, east: number): MultiPolygon => [
      [
        [
          [west, 50],
          [east, 50],
          [east, 50.01],
          [west, 50.01],
          [west, 50],
        ],
      ],
    ];
    const gap = 0.6 / METERS_EAST;
    const pair = new AreaIndex([
      { id: 1, shape: strip(10, 10.01) },
      { id: 2, shape: strip(10.01 + gap, 10.02) },
    ]);
    expect(pair.locate(10.01 + gap * 0.4, 50.005)).toMatchObject({ subdistrictId: 1, check: 'NONE' });
    expect(pair.locate(10.01 + gap * 0.6, 50.005)).toMatchObject({ subdistrictId: 2, check: 'NONE' });
  });
});
