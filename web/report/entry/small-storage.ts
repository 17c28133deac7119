type Kind = 'localStorage' | 'sessionStorage';

/** The browser's small storages, which some settings take away and service workers never have: then nothing is kept and nothing breaks. */
function storage(kind: Kind): Storage | null {
  try {
    return (globalThis as Partial<Record<Kind, Storage>>)[kind] ?? null;
  } catch {
    return null;
  }
}

export function recall(kind: Kind, key: string): string | null {
  try {
    return storage(kind)?.getItem(key) ?? null;
  } catch {
    return null;
  }
}

/** Null forgets. */
export function remember(kind: Kind, key: string, value: string | null): void {
  try {
    if (value === null) storage(kind)?.removeItem(key);
    else storage(kind)?.setItem(key, value);
  } catch {
    // Full or closed: the form goes on without.
  }
}
