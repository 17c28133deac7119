import { useSyncExternalStore } from 'react';
import { keep, recall } from '../../platform/kept';

const stored = 'tanggap.streets';
const listeners = new Set<() => void>();

const isOn = (): boolean => recall(stored) !== 'off';

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether who looks wants the street map that the city chose; kept in this browser, for all its maps. */
export function useStreetChoice() {
  const on = useSyncExternalStore(subscribe, isOn);
  const toggle = (): void => {
    keep(stored, on ? 'off' : 'on');
    listeners.forEach((tell) => tell());
  };
  return { on, toggle };
}
