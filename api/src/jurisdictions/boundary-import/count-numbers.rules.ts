/** A MultiPolygon: polygons of rings of positions of numbers. */
export const DEEPEST_LISTS = 4;

/**
 * How many numbers there are in nested lists; null when lists are nested deeper than those of any shape. Goes by
 * levels, for a file decides how deep they are and a stack has an end.
 */
export function countNumbers(coordinates: unknown): number | null {
  let count = 0;
  let level: unknown[] = [coordinates];
  for (let depth = 0; level.length > 0; depth++) {
    count += level.filter((part) => typeof part === 'number').length;
    const lists = level.filter((part): part is unknown[] => Array.isArray(part));
    if (lists.length > 0 && depth === DEEPEST_LISTS) return null;
    level = lists.flat(1);
  }
  return count;
}
