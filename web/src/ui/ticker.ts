import { useSyncExternalStore } from 'react';
import { serverNow, shownNow } from './server-time';

const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  timer ??= setInterval(() => listeners.forEach((tell) => tell()), 1000);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

/**
 * A value computed from the server's clock each second; the component renders again only when the value changes,
 * so a list of a hundred ages costs a hundred string comparisons a second and nothing more.
 */
export function useTicking<Value extends string | number | boolean>(read: (nowMs: number) => Value): Value {
  return useSyncExternalStore(subscribe, () => read(serverNow()));
}

/** The same for what is said of the data, which stands still while the connection is lost. */
export function useShownTime<Value extends string | number | boolean>(read: (nowMs: number) => Value): Value {
  return useSyncExternalStore(subscribe, () => read(shownNow()));
}
