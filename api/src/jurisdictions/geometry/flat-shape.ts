import type { MultiPolygon, Position } from './polygon.ts';

/** Rings of a shape as numbers in a row (x, y, x, y …): no objects are touched while a place is looked up. */
export type FlatShape = readonly Float64Array[];

export function flatten(shape: MultiPolygon, project: (position: Position) => Position): FlatShape {
  return shape.flat().map((ring) => Float64Array.from(ring.flatMap((position) => project(position))));
}

/**
 * Even-odd rule with half-open edges. Every edge is read from its lower end, so that two areas which share an
 * edge agree on which side of it a place lies: no place on a shared edge is in both or in neither.
 */
export function flatContains(shape: FlatShape, x: number, y: number): boolean {
  let inside = false;
  for (const ring of shape) {
    for (let i = 0; i + 3 < ring.length; i += 2) {
      const y1 = ring[i + 1] ?? 0;
      const y2 = ring[i + 3] ?? 0;
      if (y1 > y !== y2 > y) {
        const x1 = ring[i] ?? 0;
        const x2 = ring[i + 2] ?? 0;
        const side = y1 < y2 ? crossing(x1, y1, x2, y2, y) : crossing(x2, y2, x1, y1, y);
        if (x < side) inside = !inside;
      }
    }
  }
  return inside;
}

function crossing(lowX: number, lowY: number, highX: number, highY: number, y: number): number {
  return lowX + ((highX - lowX) * (y - lowY)) / (highY - lowY);
}

/** Square of the distance to the nearest edge. */
export function squaredDistanceToEdges(shape: FlatShape, x: number, y: number): number {
  let least = Infinity;
  for (const ring of shape) {
    for (let i = 0; i + 3 < ring.length; i += 2) {
      const x1 = ring[i] ?? 0;
      const y1 = ring[i + 1] ?? 0;
      const dx = (ring[i + 2] ?? 0) - x1;
      const dy = (ring[i + 3] ?? 0) - y1;
      const length = dx * dx + dy * dy;
      const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / length));
      const ex = x - x1 - along * dx;
      const ey = y - y1 - along * dy;
      const squared = ex * ex + ey * ey;
      if (squared < least) least = squared;
    }
  }
  return least;
}
