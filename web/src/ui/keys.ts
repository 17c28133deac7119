import { useEffect, useSyncExternalStore } from 'react';
import { keep, recall } from '../platform/kept';

const stored = 'tanggap.keys';
const listeners = new Set<() => void>();

const keysOn = (): boolean => recall(stored) !== 'off';

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
      keep(stored, next ? 'on' : 'off');
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
  // Esc closes the menu that is open, and nothing behind it.
  if (document.querySelector(':popover-open') !== null) return true;
  const target = event.target instanceof Element ? event.target : null;
  return target?.closest(typing) !== null && target !== null;
}

/** Moves through a list; every other key does its work once, however long it is held. */
const repeating = new Set(['j', 'k']);

/** What a pressed key means here: its name in a `KeyMap`, or null when it means nothing. */
export function meaningOf(pressed: { key: string; repeat: boolean }, lettersOn: boolean): string | null {
  const key = pressed.key.length === 1 ? pressed.key.toLowerCase() : pressed.key;
  if (!lettersOn && key.length === 1) return null;
  return pressed.repeat && !repeating.has(key) ? null : key;
}

export type KeyMap = Readonly<Record<string, (event: KeyboardEvent) => void>>;

/** Hears single keys on the whole page; letters in lower case, others by their name. */
export function useKeys(keys: KeyMap, on: boolean): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (restsFor(event)) return;
      const key = meaningOf(event, on);
      if (key !== null) keys[key]?.(event);
    };
    addEventListener('keydown', hear);
    return () => removeEventListener('keydown', hear);
  }, [keys, on]);
}
