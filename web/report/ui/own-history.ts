import { depthAfter } from './own-history.rules';

interface Marked {
  readonly depth?: number;
}

let depth = 0;
let replacing = false;

/** Call on every arrival at a screen: marks the entry of the browser's history with how many of ours lie before it. */
export function noteArrival(): void {
  const marked = (history.state as Marked | null)?.depth;
  depth = depthAfter({ marked, before: depth, replacing });
  replacing = false;
  if (marked === undefined) history.replaceState({ depth }, '');
}

/** The next arrival takes the place of the screen before it. */
export function noteReplacing(): void {
  replacing = true;
}

export function hasOwnHistory(): boolean {
  return depth > 0;
}
