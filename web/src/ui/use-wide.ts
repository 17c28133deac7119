import { useSyncExternalStore } from 'react';

const wide = typeof matchMedia === 'function' ? matchMedia('(min-width: 861px)') : undefined;

function subscribe(listener: () => void): () => void {
  wide?.addEventListener('change', listener);
  return () => wide?.removeEventListener('change', listener);
}

/** Whether panels stand beside the map; below 861 px (or at 200 % zoom) they stand under it. */
export const useWide = (): boolean => useSyncExternalStore(subscribe, () => wide?.matches ?? true);
