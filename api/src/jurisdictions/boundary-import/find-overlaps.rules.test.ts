import { describe, expect, it } from 'vitest';

import type { MultiPolygon } from '../geometry/polygon.ts';
import { findOverlaps } from './find-overlaps.rules.ts';

const METERS_EAST = 109_639; // per degree at 10 degrees
const METERS_NORTH = 110_608;

/** A rectangle in metres from 123, -10. */
function rectangle(west: number, south: number, east: number, north: number): MultiPolygon {
  const at = (x: number, y: number) => [123 + x / METERS_EAST, -10 + y / METERS_NORTH] as const;
  return [[[at(west, south), at(east, south), at(east, north), at(west, north), at(west, south)]]];
}

describe('an overlap', () => {
  it.each([
    [100, 1000],
    [200, 1000],
    [500, 600],
    [900, 1000],
  ])('%i m wide and %i m high is measured within 1 %%', (width, height) => {
    const overlaps = findOverlaps(
      new Map([
        ['A', rectangle(0, 0, 1000, 1000)],
        ['B', rectangle(1000 - width, 0, 2000, height)],
      ]),
    );
    expect(overlaps).toHaveLength(1);
    expect(overlaps[0]).toMatchObject({ first: 'A', second: 'B' });
    expect((overlaps[0]?.squareMeters ?? 0) / (width * height)).toBeCloseTo(1, 1.9);
  });

  it.each([0, 0.5, 2, 9])('%d m wide along a border of 1 km is a mapping error and passes', (width) => {
    const areas = new Map([
      ['A', rectangle(0, 0, 1000, 1000)],
      ['B', rectangle(1000 - width, 0, 2000, 1000)],
    ]);
    expect(findOverlaps(areas)).toEqual([]);
  });

  it('is found for every pair of three', () => {
    const areas = new Map(['A', 'B', 'C'].map((code) => [code, rectangle(0, 0, 500, 500)]));
    expect(
      findOverlaps(areas)
        .map(({ first, second }) => first + second)
        .sort(),
    ).toEqual(['AB', 'AC', 'BC']);
  });

  it('is not where one area fills the hole of another', () => {
    const [outer] = rectangle(0, 0, 1000, 1000);
    const [hole] = rectangle(300, 300, 700, 700);
    const holed: MultiPolygon = [[outer?.[0] ?? [], (hole?.[0] ?? []).toReversed()]];
    expect(
      findOverlaps(
        new Map([
          ['A', holed],
          ['B', rectangle(300, 300, 700, 700)],
        ]),
      ),
    ).toEqual([]);
  });

  it('of nothing is none', () => {
    expect(findOverlaps(new Map())).toEqual([]);
  });
});
