/** [longitude, latitude] in degrees or [east, north] in metres; which, the name of the variable says. */
export type Position = readonly [number, number];
/** Closed: the last position repeats the first. */
export type Ring = readonly Position[];
/** The outer ring, then its holes. */
export type Polygon = readonly Ring[];
export type MultiPolygon = readonly Polygon[];
/** [west, south, east, north]. */
export type Bounds = readonly [number, number, number, number];

export interface Place {
  readonly longitude: number;
  readonly latitude: number;
}

export function positionsOf(shape: MultiPolygon): Position[] {
  return shape.flatMap((polygon) => polygon.flat());
}

export function boundsOf(positions: Iterable<Position>): Bounds {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of positions) {
    west = Math.min(west, x);
    south = Math.min(south, y);
    east = Math.max(east, x);
    north = Math.max(north, y);
  }
  return [west, south, east, north];
}

/** Bounds that are larger on every side by a share of their width and height. */
export function expandBounds([west, south, east, north]: Bounds, share: number): Bounds {
  const [x, y] = [(east - west) * share, (north - south) * share];
  return [west - x, south - y, east + x, north + y];
}

export function boundsContain([west, south, east, north]: Bounds, [x, y]: Position): boolean {
  return x >= west && x <= east && y >= south && y <= north;
}

/** Pairs of neighbouring positions of a ring. */
export function* edgesOf(ring: Ring): Generator<readonly [Position, Position]> {
  for (const [index, end] of ring.entries()) {
    const start = ring[index - 1];
    if (start !== undefined) yield [start, end];
  }
}

/** Twice the shoelace area: positive when the ring runs counter-clockwise. Unit: that of the positions, squared. */
export function signedArea(ring: Ring): number {
  const origin = ring[0] ?? [0, 0];
  let twice = 0;
  for (const [a, b] of edgesOf(ring)) {
    twice += (a[0] - origin[0]) * (b[1] - origin[1]) - (b[0] - origin[0]) * (a[1] - origin[1]);
  }
  return twice / 2;
}

/** Outer rings counter-clockwise and holes clockwise (RFC 7946, 3.1.6). */
export function wound(shape: MultiPolygon): MultiPolygon {
  return shape.map((polygon) =>
    polygon.map((ring, index) => (signedArea(ring) > 0 === (index === 0) ? ring : ring.toReversed())),
  );
}

/** Even-odd rule; a position exactly on an edge may fall on either side. */
function ringContains(ring: Ring, [x, y]: Position): boolean {
  let inside = false;
  for (const [a, b] of edgesOf(ring)) {
    if (a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside;
  }
  return inside;
}

export function shapeContains(shape: MultiPolygon, position: Position): boolean {
  return shape.flat().reduce((inside, ring) => inside !== ringContains(ring, position), false);
}
