import {
  type Bounds,
  boundsContain,
  expandBounds,
  type MultiPolygon,
  type Polygon,
  type Position,
  positionsOf,
  type Ring,
  signedArea,
} from '../geometry/polygon.ts';
import type { ProblemKind } from './boundary-problem.ts';
import { countNumbers, DEEPEST_LISTS } from './count-numbers.rules.ts';
import { findCrossing } from './find-crossing.rules.ts';
import type { RawFeature } from './parse-features.rules.ts';

export interface ShapeProblem {
  readonly kind: ProblemKind;
  readonly reason: string;
}

/** Boundaries may reach past the bounds on file by this share of their size on each side. */
const BOUNDS_SHARE = 0.25;

/** Coordinates of a feature as a clean shape in degrees, or the first thing that is wrong with them. */
export function checkShape(geometry: RawFeature['geometry'], city: Bounds): MultiPolygon | ShapeProblem {
  const polygons = polygonsOf(geometry);
  if ('kind' in polygons) return polygons;
  const shape: Polygon[] = [];
  for (const polygon of polygons) {
    const rings = ringsOf(polygon);
    if ('kind' in rings) return rings;
    shape.push(rings);
  }
  return checkPlace(shape, expandBounds(city, BOUNDS_SHARE)) ?? checkRings(shape) ?? shape;
}

function polygonsOf(geometry: RawFeature['geometry']): readonly unknown[] | ShapeProblem {
  if (geometry === null) return { kind: 'WRONG_GEOMETRY', reason: 'has no geometry.' };
  const { type, coordinates } = geometry;
  if (type !== 'Polygon' && type !== 'MultiPolygon') {
    const what = typeof type === 'string' ? `is a ${type.slice(0, 60)}` : 'has a geometry without a type';
    return { kind: 'WRONG_GEOMETRY', reason: `${what}; expects a Polygon or MultiPolygon.` };
  }
  if (!Array.isArray(coordinates) || coordinates.length === 0) {
    return { kind: 'EMPTY', reason: 'has a geometry without coordinates.' };
  }
  if (countNumbers(coordinates) === null) {
    const reason = `has coordinates in lists nested more than ${String(DEEPEST_LISTS)} deep.`;
    return { kind: 'WRONG_GEOMETRY', reason };
  }
  return type === 'Polygon' ? [coordinates] : (coordinates as unknown[]);
}

function ringsOf(polygon: unknown): Ring[] | ShapeProblem {
  if (!Array.isArray(polygon) || polygon.length === 0) {
    return { kind: 'EMPTY', reason: 'has a polygon without rings.' };
  }
  const rings: Ring[] = [];
  for (const positions of polygon as unknown[]) {
    const ring = ringOf(positions);
    if ('kind' in ring) return ring;
    rings.push(ring);
  }
  return rings;
}

function ringOf(positions: unknown): Ring | ShapeProblem {
  if (!Array.isArray(positions)) return { kind: 'BAD_COORDINATE', reason: 'has a ring that is not a list.' };
  const ring: Position[] = [];
  for (const position of positions as unknown[]) {
    const [x, y] = Array.isArray(position) ? (position as unknown[]) : [];
    if (typeof x !== 'number' || typeof y !== 'number' || !Number.isFinite(x) || !Number.isFinite(y)) {
      const reason = `has a coordinate that is not two numbers: ${JSON.stringify(position).slice(0, 60)}.`;
      return { kind: 'BAD_COORDINATE', reason };
    }
    ring.push([x, y]);
  }
  return checkClosed(ring) ?? ring;
}

function checkClosed(ring: Ring): ShapeProblem | null {
  const [first, last] = [ring.at(0), ring.at(-1)];
  if (first === undefined || last === undefined) return { kind: 'EMPTY', reason: 'has an empty ring.' };
  if (first[0] !== last[0] || first[1] !== last[1]) {
    return { kind: 'UNCLOSED_RING', reason: `a ring starts at ${show(first)} but ends at ${show(last)}.` };
  }
  const corners = new Set(ring.map(show)).size;
  if (ring.length < 4 || corners < 3) {
    return { kind: 'FLAT_RING', reason: `a ring has ${String(corners)} corners; it needs at least 3.` };
  }
  return null;
}

function checkPlace(shape: MultiPolygon, city: Bounds): ShapeProblem | null {
  const positions = positionsOf(shape);
  const stray = positions.find((position) => !boundsContain(city, position));
  if (stray === undefined) return null;
  if (positions.every(([x, y]) => boundsContain(city, [y, x]))) {
    const reason = `the axes are swapped: ${show(stray)} is latitude before longitude.`;
    return { kind: 'SWAPPED_AXES', reason };
  }
  if (Math.abs(stray[0]) > 180 || Math.abs(stray[1]) > 90) {
    const reason = `${show(stray)} is no place in degrees; it looks like metres. Convert to WGS 84.`;
    return { kind: 'METRES', reason };
  }
  return {
    kind: 'OUTSIDE_CITY',
    reason: `${show(stray)} lies outside the city (${city.map(short).join(', ')}).`,
  };
}

function checkRings(shape: MultiPolygon): ShapeProblem | null {
  if (shape.flat().some((ring) => signedArea(ring) === 0)) {
    return { kind: 'FLAT_RING', reason: 'a ring encloses nothing.' };
  }
  const crossing = findCrossing(shape.flat());
  if (crossing === null) return null;
  return { kind: 'SELF_CROSSING', reason: `a ring crosses itself or another near ${show(crossing)}.` };
}

function show([x, y]: Position): string {
  return `${String(x)}, ${String(y)}`;
}

function short(degrees: number): string {
  return degrees.toFixed(3);
}
