import Flatbush from 'flatbush';

import { edgesOf, type Position, type Ring } from '../geometry/polygon.ts';

type Edge = readonly [Position, Position];

/**
 * Where two edges of these rings cross or run over each other, or null. Rings that only touch at a corner pass:
 * by the even-odd rule they enclose the same ground whichever way they are read.
 */
export function findCrossing(rings: readonly Ring[]): Position | null {
  const edges = rings.flatMap((ring) => [...edgesOf(ring)]).filter(([a, b]) => !same(a, b));
  if (edges.length === 0) return null;
  const boxes = new Flatbush(edges.length);
  for (const edge of edges) boxes.add(...boxOf(edge));
  boxes.finish();
  for (const [index, edge] of edges.entries()) {
    for (const other of boxes.search(...boxOf(edge), (candidate) => candidate > index)) {
      const place = meeting(edge, edges[other] ?? edge);
      if (place !== null) return place;
    }
  }
  return null;
}

function boxOf([a, b]: Edge): [number, number, number, number] {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[0], b[0]), Math.max(a[1], b[1])];
}

/** Where both edges cross inside, or a position that both cover when they lie on one line. */
function meeting([a, b]: Edge, [c, d]: Edge): Position | null {
  const sides = [turn(a, b, c), turn(a, b, d), turn(c, d, a), turn(c, d, b)] as const;
  if (sides[0] === 0 && sides[1] === 0) return sharedStretch([a, b], [c, d]);
  if (sides[0] * sides[1] < 0 && sides[2] * sides[3] < 0) {
    const along = sides[2] / (sides[2] - sides[3]);
    return [round(a[0] + along * (b[0] - a[0])), round(a[1] + along * (b[1] - a[1]))];
  }
  return null;
}

function sharedStretch([a, b]: Edge, [c, d]: Edge): Position | null {
  const axis = Math.abs(b[0] - a[0]) >= Math.abs(b[1] - a[1]) ? 0 : 1;
  const low = Math.max(Math.min(a[axis], b[axis]), Math.min(c[axis], d[axis]));
  const high = Math.min(Math.max(a[axis], b[axis]), Math.max(c[axis], d[axis]));
  if (low >= high) return null;
  return [a, b, c, d].find((position) => position[axis] === low) ?? a;
}

/** Positive when c lies to the left of a → b; 0 on the line, within what five decimals can tell. */
function turn(a: Position, b: Position, c: Position): number {
  const cross = (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
  return Math.abs(cross) < 1e-14 ? 0 : cross;
}

function same(a: Position, b: Position): boolean {
  return a[0] === b[0] && a[1] === b[1];
}

function round(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}
