import { describe, expect, it } from 'vitest';

import { randomNumbers } from '../../../test/geometry.ts';
import { edgesOf, type Position, type Ring } from '../geometry/polygon.ts';
import { findCrossing } from './find-crossing.rules.ts';

/** Points around a centre in order of their angle never cross; two swapped ones may. */
function star(random: () => number, corners: number): Position[] {
  const ring = Array.from({ length: corners }, (_, at): Position => {
    const angle = (2 * Math.PI * at) / corners;
    const radius = 0.2 + random();
    return [radius * Math.cos(angle), radius * Math.sin(angle)];
  });
  return [...ring, ...ring.slice(0, 1)];
}

function cross([a, b]: readonly [Position, Position], [c, d]: readonly [Position, Position]): boolean {
  const turn = (p: Position, q: Position, r: Position) =>
    (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]);
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}

function crossesByTrying(ring: Ring): boolean {
  const edges = [...edgesOf(ring)];
  return edges.some((edge, at) => edges.slice(at + 1).some((other) => cross(edge, other)));
}

describe('a crossing', () => {
  it.each(Array.from({ length: 60 }, (_, seed) => seed))(
    'is found exactly when there is one (star %i)',
    (seed) => {
      const random = randomNumbers(seed);
      const corners = 5 + Math.floor(random() * 60);
      const ring = star(random, corners);
      expect(findCrossing([ring])).toBeNull();
      const from = 1 + Math.floor(random() * (corners - 1));
      const to = 1 + Math.floor(random() * (corners - 1));
      const swapped = ring.with(from, ring[to] ?? [0, 0]).with(to, ring[from] ?? [0, 0]);
      expect(findCrossing([swapped]) !== null).toBe(crossesByTrying(swapped));
    },
  );

  it('is told by its place', () => {
    const bow: Ring = [
      [0, 0],
      [2, 2],
      [2, 0],
      [0, 2],
      [0, 0],
    ];
    expect(findCrossing([bow])).toEqual([1, 1]);
  });

  it('is not where two parts only touch at a corner', () => {
    const left: Ring = [
      [0, 0],
      [1, 1],
      [0, 2],
      [0, 0],
    ];
    const right: Ring = [
      [2, 0],
      [2, 2],
      [1, 1],
      [2, 0],
    ];
    expect(findCrossing([left, right])).toBeNull();
  });

  it('is where two parts share a stretch of an edge', () => {
    const lower: Ring = [
      [0, 0],
      [2, 0],
      [2, 1],
      [0, 1],
      [0, 0],
    ];
    const upper: Ring = [
      [1, 1],
      [3, 1],
      [3, 2],
      [1, 2],
      [1, 1],
    ];
    expect(findCrossing([lower, upper])).not.toBeNull();
  });

  it('is looked for among neighbours only: trying every pair of 100,000 edges would not end', () => {
    expect(findCrossing([star(() => 0.5, 100_000)])).toBeNull();
  });
});
