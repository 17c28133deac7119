import type { Visibility } from './facet.ts';

/** From what everyone reads to what few know of. */
const BY_STRICTNESS: readonly Visibility[] = ['PUBLIC', 'COARSE', 'STATISTICS', 'SEALED'];

export function isLooser(one: Visibility, than: Visibility): boolean {
  return BY_STRICTNESS.indexOf(one) < BY_STRICTNESS.indexOf(than);
}

export function strictestOf(first: Visibility, ...others: readonly Visibility[]): Visibility {
  return others.reduce((strictest, one) => (isLooser(strictest, one) ? one : strictest), first);
}
