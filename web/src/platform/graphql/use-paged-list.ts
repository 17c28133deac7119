import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { openPagedList, type Page, type PagedList, type PagedOptions, type PagedState } from './paged-list';

/**
 * A paged list for as long as its `key` stands. A new `ask` under the same key reads the list again without letting
 * go of what it shows.
 */
export function usePagedList<Item>(
  key: string,
  ask: (after: string | null) => Promise<Page<Item>>,
  options: PagedOptions<Item> = {},
): PagedState<Item> & Pick<PagedList<Item>, 'more' | 'refresh' | 'retry'> {
  const latest = useRef({ ask, options });
  useEffect(() => {
    latest.current = { ask, options };
  });
  const store = useMemo(() => lateList<Item>(), []);
  useEffect(() => {
    store.open(openPagedList((after) => latest.current.ask(after), latest.current.options));
    return () => store.close();
  }, [store, key]);
  const asked = useRef({ key, ask });
  useEffect(() => {
    const same = asked.current.key === key && asked.current.ask !== ask;
    asked.current = { key, ask };
    if (same) store.refresh();
  }, [store, key, ask]);
  const state = useSyncExternalStore(store.onChange, store.current);
  return { ...state, more: store.more, refresh: store.refresh, retry: store.retry };
}

const nothing: PagedState<never> = { items: null, complete: false, reading: true, failure: null };

/** Stands in for the list before it was opened and after it was closed. */
function lateList<Item>() {
  const listeners = new Set<() => void>();
  const tell = () => listeners.forEach((each) => each());
  let list: PagedList<Item> | undefined;
  return {
    open: (opened: PagedList<Item>) => {
      list = opened;
      opened.onChange(tell);
      tell();
    },
    close: () => {
      list?.close();
      list = undefined;
      tell();
    },
    current: (): PagedState<Item> => list?.current() ?? nothing,
    onChange: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    more: () => list?.more(),
    refresh: () => list?.refresh(),
    retry: () => list?.retry(),
  };
}
