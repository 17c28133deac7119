import { decodeMortonKey, type KeyRange, MORTON_ZOOM, mortonKey, tileKeyRange } from '../platform/index.ts';
import { boxAround, type Near } from './report-filter.ts';

/** Tiles of 611 m at the equator: four of them at most hold a box of 500 m. */
const ZOOM = 16;
const SHIFT = MORTON_ZOOM - ZOOM;

/** Ranges of Morton keys that hold every place of a box around a place, and some beside it; few, so that each is one index scan. */
export function keysAround(near: Near): KeyRange[] {
  const { west, east, south, north } = boxAround(near);
  const [first, last] = [
    tileOf(Math.max(-180, west), Math.min(90, north)),
    tileOf(Math.min(180, east), Math.max(-90, south)),
  ];
  const ranges: KeyRange[] = [];
  for (let x = first.x; x <= last.x; x++)
    for (let y = first.y; y <= last.y; y++) ranges.push(tileKeyRange(ZOOM, x, y));
  return ranges;
}

function tileOf(longitude: number, latitude: number): { x: number; y: number } {
  const { x, y } = decodeMortonKey(mortonKey(longitude, latitude));
  return { x: x >> SHIFT, y: y >> SHIFT };
}
