import type { Screen } from './form-context';

interface Arrival {
  /** What the entry of the history says; undefined when it is new. */
  readonly marked: number | undefined;
  readonly before: number;
  readonly replacing: boolean;
}

/** How many screens of this form lie before the one that is shown now. */
export function depthAfter({ marked, before, replacing }: Arrival): number {
  if (marked !== undefined) return marked;
  return replacing ? before : before + 1;
}

const BEFORE: Readonly<Partial<Record<Screen, Screen>>> = {
  place: 'photo',
  list: 'place',
  kind: 'place',
  all: 'kind',
  call: 'kind',
  check: 'kind',
};

/** Where "Kembali" leads when the browser came from elsewhere. */
export function screenBefore(screen: Screen): Screen {
  return BEFORE[screen] ?? 'photo';
}
