import { boundsOf, edgesOf, type MultiPolygon, type Polygon, type Position, signedArea } from './polygon.ts';

/**
 * A position inside the largest part of a shape, for its label: the middle of the longest stretch of the
 * horizontal line through the middle of its bounds. The shape must not be empty.
 */
export function labelPosition(shape: MultiPolygon): Position {
  const largest = shape.reduce((best, part) => (outerArea(part) > outerArea(best) ? part : best));
  const [west, south, east, north] = boundsOf(largest.flat());
  const y = (south + north) / 2;
  const crossings = largest
    .flatMap((ring) => [...edgesOf(ring)])
    .filter(([a, b]) => a[1] > y !== b[1] > y)
    .map(([a, b]) => a[0] + ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]))
    .sort((a, b) => a - b);
  let widest: readonly [number, number] = [west, east];
  let width = -1;
  for (let index = 0; index + 1 < crossings.length; index += 2) {
    const stretch = [crossings[index] ?? west, crossings[index + 1] ?? east] as const;
    if (stretch[1] - stretch[0] > width) {
      widest = stretch;
      width = stretch[1] - stretch[0];
    }
  }
  return [(widest[0] + widest[1]) / 2, y];
}

function outerArea(polygon: Polygon): number {
  return Math.abs(signedArea(polygon[0] ?? []));
}
