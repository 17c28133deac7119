import { useEffect, useSyncExternalStore } from 'react';

const stored = 'tanggap.keys';
const listeners = new Set<() => void>();

const keysOn = (): boolean => localStorage.getItem(stored) !== 'off';

function show(): void {
  document.documentElement.dataset['keys'] = keysOn() ? 'on' : 'off';
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  show();
  return () => listeners.delete(listener);
}

/** Single-letter keys can be switched off (WCAG 2.1.4). */
export function useKeysOn() {
  const on = useSyncExternalStore(subscribe, keysOn);
  return {
    keysOn: on,
    setKeysOn: (next: boolean) => {
      localStorage.setItem(stored, next ? 'on' : 'off');
      show();
      listeners.forEach((tell) => tell());
    },
  };
}

const typing =
  'input, textarea, select, [contenteditable="true"], [role="combobox"], [role="listbox"], [role="menu"]';

/** Keys rest while somebody types, in dialogs, and when a modifier makes them the browser's. */
export function restsFor(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented)
    return true;
  const target = event.target instanceof Element ? event.target : null;
  return target?.closest(typing) !== null && target !== null;
}

export type KeyMap = Readonly<Record<string, (event: KeyboardEvent) => void>>;

/** Hears single keys on the whole page; letters in lower case, others by their name. */
export function useKeys(keys: KeyMap, on: boolean): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (restsFor(event)) return;
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      if (!on && key.length === 1) return;
      const act = keys[key];
      if (!act) return;
      act(event);
    };
    addEventListener('keydown', hear);
    return () => removeEventListener('keydown', hear);
  }, [keys, on]);
}
