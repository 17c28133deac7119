import { boundsOf, edgesOf, type MultiPolygon, positionsOf } from '../geometry/polygon.ts';
import { localProjection } from '../geometry/projection.ts';

export interface Overlap {
  readonly first: string;
  readonly second: string;
  readonly squareMeters: number;
}

interface Stretch {
  readonly code: string;
  readonly from: number;
  readonly to: number;
}

interface SweptEdge {
  readonly code: string;
  readonly low: number;
  readonly high: number;
  readonly xAt: (y: number) => number;
}

/** Lines that the whole city is cut into; between two of them nothing is seen. */
const LINES = 4000;
const SMALLEST_TOLERATED_SQUARE_METERS = 2500;
const TOLERATED_SHARE = 0.01;

/**
 * Pairs of areas that share more ground than mapping errors explain: over 1 % of the smaller one and over half a
 * football field. Measured by scan lines (about 5 m apart in a city of 20 km): its cost grows with the number of
 * corners, not with how badly the areas overlap.
 */
export function findOverlaps(shapes: ReadonlyMap<string, MultiPolygon>): Overlap[] {
  const bounds = boundsOf([...shapes.values()].flatMap(positionsOf));
  const projection = localProjection({ longitude: bounds[0], latitude: bounds[1] });
  const edges = [...shapes].flatMap(([code, shape]) => sweptEdges(code, shape, projection.toMeters));
  const top = projection.toMeters([bounds[0], bounds[3]])[1];
  const step = top / LINES;
  const shared = new Map<string, number>();
  const areas = new Map<string, number>();
  const sorted = edges.sort((a, b) => a.low - b.low);
  let open: SweptEdge[] = [];
  let next = 0;
  for (let y = step / 2; y < top; y += step) {
    for (let edge = sorted[next]; edge && edge.low <= y; edge = sorted[++next]) open.push(edge);
    open = open.filter(({ high }) => high > y);
    addLine(stretchesAt(open, y), step, areas, shared);
  }
  return [...shared]
    .map(([pair, squareMeters]) => ({ ...codesOf(pair), squareMeters }))
    .filter(({ first, second, squareMeters }) => {
      const smaller = Math.min(areas.get(first) ?? 0, areas.get(second) ?? 0);
      return squareMeters > Math.max(SMALLEST_TOLERATED_SQUARE_METERS, smaller * TOLERATED_SHARE);
    });
}

function sweptEdges(
  code: string,
  shape: MultiPolygon,
  toMeters: (position: readonly [number, number]) => readonly [number, number],
): SweptEdge[] {
  return shape.flat().flatMap((ring) =>
    [...edgesOf(ring.map(toMeters))]
      .filter(([a, b]) => a[1] !== b[1])
      .map(([a, b]) => ({
        code,
        low: Math.min(a[1], b[1]),
        high: Math.max(a[1], b[1]),
        xAt: (y: number) => a[0] + ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]),
      })),
  );
}

function stretchesAt(open: readonly SweptEdge[], y: number): Stretch[] {
  const crossings = Map.groupBy(open, ({ code }) => code);
  return [...crossings]
    .flatMap(([code, edges]) => {
      const xs = edges.map(({ xAt }) => xAt(y)).sort((a, b) => a - b);
      return xs.flatMap((from, index) => {
        const to = xs[index + 1];
        return index % 2 === 0 && to !== undefined ? [{ code, from, to }] : [];
      });
    })
    .sort((a, b) => a.from - b.from);
}

function addLine(
  stretches: readonly Stretch[],
  step: number,
  areas: Map<string, number>,
  shared: Map<string, number>,
): void {
  for (const [index, { code, from, to }] of stretches.entries()) {
    areas.set(code, (areas.get(code) ?? 0) + (to - from) * step);
    for (
      let other = stretches[index + 1], at = index + 1;
      other && other.from < to;
      other = stretches[++at]
    ) {
      if (other.code === code) continue;
      const key = pairOf(code, other.code);
      shared.set(key, (shared.get(key) ?? 0) + (Math.min(to, other.to) - other.from) * step);
    }
  }
}

function pairOf(a: string, b: string): string {
  return a < b ? `${a}\n${b}` : `${b}\n${a}`;
}

function codesOf(pair: string): { first: string; second: string } {
  const [first = '', second = ''] = pair.split('\n');
  return { first, second };
}
