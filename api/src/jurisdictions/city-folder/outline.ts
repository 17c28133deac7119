import { z } from 'zod';

import type { MultiPolygon } from '../geometry/polygon.ts';
import { parseJson } from './city-settings.ts';
import { type FolderFile, refuseFile } from './folder-file.ts';

const position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);
const ring = z.array(position).min(4).refine(isClosed, 'a ring ends where it begins.');
const polygon = z.array(ring).min(1);
const outline = z.object({
  type: z.literal('Feature'),
  geometry: z.discriminatedUnion('type', [
    z.object({ type: z.literal('Polygon'), coordinates: polygon }),
    z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(polygon).min(1) }),
  ]),
});

/** Reads outline.geojson: one Feature, coarse, drawn by hand; cells of the nearest point are clipped to it. */
export function readOutline(file: FolderFile): MultiPolygon {
  const result = outline.safeParse(parseJson(file));
  if (!result.success) {
    const problems = result.error.issues.map(({ path, message }) => ({
      line: null,
      column: path.join('.'),
      reason: message,
    }));
    return refuseFile(file.label, problems);
  }
  const { geometry } = result.data;
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

function isClosed(positions: readonly (readonly [number, number])[]): boolean {
  const [first, last] = [positions.at(0), positions.at(-1)];
  return first !== undefined && last !== undefined && first[0] === last[0] && first[1] === last[1];
}
