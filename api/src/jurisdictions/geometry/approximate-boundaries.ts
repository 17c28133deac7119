import { Delaunay } from 'd3-delaunay';
import { intersection, union } from 'polyclip-ts';

import { boundsOf, expandBounds, type MultiPolygon, type Position, positionsOf } from './polygon.ts';
import { type LocalProjection, localProjection } from './projection.ts';

export interface SeedPoint {
  readonly code: string;
  readonly longitude: number;
  readonly latitude: number;
}

type Writable = [number, number][][][];

/**
 * Cells of the nearest point, by metres, inside an outline: what stands in for boundaries until real ones are
 * imported. Points must differ from each other and lie inside the outline.
 */
export function approximateBoundaries(
  points: readonly SeedPoint[],
  outline: MultiPolygon,
): Map<string, MultiPolygon> {
  const bounds = boundsOf(positionsOf(outline));
  const projection = localProjection({
    longitude: (bounds[0] + bounds[2]) / 2,
    latitude: (bounds[1] + bounds[3]) / 2,
  });
  const flatOutline = writable(outline, projection.toMeters);
  const frame = expandBounds(boundsOf(flatOutline.flat(2)), 0.1);
  const seeds = points.map(({ longitude, latitude }): [number, number] => {
    const [east, north] = projection.toMeters([longitude, latitude]);
    return [east, north];
  });
  const voronoi = Delaunay.from(seeds).voronoi([...frame]);
  return new Map(
    points.map(({ code }, index) => {
      const cell = voronoi.cellPolygon(index) as [number, number][] | null;
      if (cell === null) throw new RangeError(`Two areas share the point of ${code}`);
      return [code, inDegrees(intersection([cell], flatOutline), projection)];
    }),
  );
}

/** One shape that covers all of them; shared edges vanish. Degrees in, degrees out. */
export function unionOf(shapes: readonly MultiPolygon[]): MultiPolygon {
  const [first, ...rest] = shapes.map((shape) => writable(shape, (position) => position));
  return first === undefined ? [] : union(first, ...rest);
}

function inDegrees(shape: MultiPolygon, projection: LocalProjection): MultiPolygon {
  return writable(shape, (position) => {
    const [longitude, latitude] = projection.toDegrees(position);
    return [rounded(longitude), rounded(latitude)];
  });
}

/** Six decimals are 0.1 m. */
function rounded(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6;
}

function writable(shape: MultiPolygon, project: (position: Position) => Position): Writable {
  return shape.map((polygon) =>
    polygon.map((ring) =>
      ring.map((position) => {
        const [x, y] = project(position);
        return [x, y];
      }),
    ),
  );
}
