import { retryDelayMs } from '../live/link.rules';

export interface Page<Item> {
  items: readonly Item[];
  /** Where the next page begins; null at the end. */
  next: string | null;
}

export interface PagedState<Item> {
  /** What was last read whole; null until a first page came. A failure later takes nothing away. */
  items: readonly Item[] | null;
  /** Nothing follows. */
  complete: boolean;
  reading: boolean;
  /** Why the last attempt failed; null again once one succeeds. */
  failure: unknown;
}

export interface PagedList<Item> {
  current: () => PagedState<Item>;
  onChange: (listener: () => void) => () => void;
  /** One page further down. */
  more: () => void;
  /** Reads from the top again, as deep as before; what is shown stays until all of it came. */
  refresh: () => void;
  retry: () => void;
  close: () => void;
}

export interface PagedOptions<Item> {
  /** Pages to read at first; `Infinity` reads to the end. */
  depth?: number;
  /** What an earlier visit left: shown at once, and read again. */
  kept?: Page<Item> | null;
}

/** A list of the server's pages that never stops trying: a failed page is asked again, ever more slowly. */
export function openPagedList<Item>(
  ask: (after: string | null) => Promise<Page<Item>>,
  { depth = 1, kept = null }: PagedOptions<Item> = {},
): PagedList<Item> {
  const listeners = new Set<() => void>();
  let state: PagedState<Item> = {
    items: kept?.items ?? null,
    complete: kept?.next === null,
    reading: true,
    failure: null,
  };
  let wanted = depth;
  let read: Page<Item>[] = [];
  let turn = 0;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const show = (next: Partial<PagedState<Item>>) => {
    state = { ...state, ...next };
    listeners.forEach((tell) => tell());
  };
  const ended = () => read.at(-1)?.next === null;
  const itemsRead = () => read.flatMap(({ items }) => items);

  /** Reads on from the last page; while less is read than is shown, the shown stays. */
  const readOn = async () => {
    const mine = (turn += 1);
    clearTimeout(timer);
    show({ reading: true });
    try {
      while (read.length < wanted && !ended()) {
        const page = await ask(read.at(-1)?.next ?? null);
        if (mine !== turn) return;
        read = [...read, page];
        failures = 0;
        if (itemsRead().length >= (state.items?.length ?? 0)) show({ items: itemsRead(), complete: ended() });
      }
      show({ items: itemsRead(), complete: ended(), reading: false, failure: null });
    } catch (failure) {
      if (mine !== turn) return;
      timer = setTimeout(() => void readOn(), retryDelayMs(failures, Math.random()));
      failures += 1;
      show({ reading: false, failure: failure ?? new Error('No answer') });
    }
  };
  void readOn();

  return {
    current: () => state,
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    more: () => {
      if (state.reading || ended()) return;
      wanted = Math.max(wanted, read.length) + 1;
      void readOn();
    },
    refresh: () => {
      read = [];
      void readOn();
    },
    retry: () => void readOn(),
    close: () => {
      turn += 1;
      clearTimeout(timer);
      listeners.clear();
    },
  };
}
