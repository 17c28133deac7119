import { vi } from 'vitest';

class Shelf {
  readonly #kept = new Map<string, string>();
  getItem(key: string): string | null {
    return this.#kept.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    this.#kept.set(key, value);
  }
  removeItem(key: string): void {
    this.#kept.delete(key);
  }
}

/** The little of a browser that the form's session needs; `leave` is what closing the page does. */
export function browserGlobals(address = '/report'): { readonly leave: () => void } {
  const listeners = new EventTarget();
  vi.stubGlobal('addEventListener', listeners.addEventListener.bind(listeners));
  vi.stubGlobal('document', new EventTarget());
  vi.stubGlobal('localStorage', new Shelf());
  vi.stubGlobal('sessionStorage', new Shelf());
  vi.stubGlobal('location', new URL(address, 'https://tanggap.contoh'));
  vi.stubGlobal('navigator', { onLine: true });
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')));
  return { leave: () => listeners.dispatchEvent(new Event('pagehide')) };
}
