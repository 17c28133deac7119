import type { Entry } from './entry';

/** Where reports are kept on the phone. `change` is one transaction, also across tabs. */
export interface EntryStore {
  /** False when the browser keeps nothing (some private windows): then the page must stay open. */
  readonly durable: boolean;
  all(): Promise<readonly Entry[]>;
  add(entry: Entry): Promise<void>;
  /** Applies the change to the stored entry; null when it is gone or the change declines by answering null. */
  change(clientId: string, change: (stored: Entry) => Entry | null): Promise<Entry | null>;
  remove(clientId: string): Promise<void>;
  keepPhoto(key: string, bytes: ArrayBuffer): Promise<void>;
  photoBytes(key: string): Promise<ArrayBuffer | null>;
  dropPhoto(key: string): Promise<void>;
  /** Takes or renews a lease that other tabs respect; the fallback where Web Locks are missing. */
  lease(owner: string, now: number, untilMs: number): Promise<boolean>;
}

interface Lease {
  readonly owner: string;
  readonly until: number;
}

export class MemoryStore implements EntryStore {
  readonly durable = false;
  readonly #entries = new Map<string, Entry>();
  readonly #photos = new Map<string, ArrayBuffer>();
  #lease: Lease | null = null;

  all(): Promise<readonly Entry[]> {
    return Promise.resolve([...this.#entries.values()]);
  }

  add(entry: Entry): Promise<void> {
    this.#entries.set(entry.clientId, entry);
    return Promise.resolve();
  }

  change(clientId: string, change: (stored: Entry) => Entry | null): Promise<Entry | null> {
    const stored = this.#entries.get(clientId);
    const next = stored ? change(stored) : null;
    if (next) this.#replace(clientId, next);
    return Promise.resolve(next);
  }

  #replace(clientId: string, next: Entry): void {
    if (next.clientId !== clientId) this.#entries.delete(clientId);
    this.#entries.set(next.clientId, next);
  }

  remove(clientId: string): Promise<void> {
    this.#entries.delete(clientId);
    return Promise.resolve();
  }

  keepPhoto(key: string, bytes: ArrayBuffer): Promise<void> {
    this.#photos.set(key, bytes);
    return Promise.resolve();
  }

  photoBytes(key: string): Promise<ArrayBuffer | null> {
    return Promise.resolve(this.#photos.get(key) ?? null);
  }

  dropPhoto(key: string): Promise<void> {
    this.#photos.delete(key);
    return Promise.resolve();
  }

  lease(owner: string, now: number, untilMs: number): Promise<boolean> {
    if (this.#lease && this.#lease.owner !== owner && this.#lease.until > now) return Promise.resolve(false);
    this.#lease = { owner, until: untilMs };
    return Promise.resolve(true);
  }
}

const ENTRIES = 'entries';
const PHOTOS = 'photos';
const LEASES = 'leases';

class IndexedStore implements EntryStore {
  readonly durable = true;
  readonly #database: IDBDatabase;

  constructor(database: IDBDatabase) {
    this.#database = database;
    // A newer version of the form, in another tab, may need to change the store.
    database.onversionchange = () => {
      database.close();
    };
  }

  #run<T>(
    name: string,
    mode: IDBTransactionMode,
    work: (store: IDBObjectStore) => Promise<T> | T,
  ): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const transaction = this.#database.transaction(name, mode);
      let result: T;
      transaction.oncomplete = () => {
        resolve(result);
      };
      transaction.onabort = transaction.onerror = () => {
        reject(transaction.error ?? new Error('storage'));
      };
      void Promise.resolve(work(transaction.objectStore(name))).then(
        (value) => {
          result = value;
        },
        () => {
          transaction.abort();
        },
      );
    });
  }

  all(): Promise<readonly Entry[]> {
    return this.#run<Entry[]>(ENTRIES, 'readonly', (store) => asked(store.getAll() as IDBRequest<Entry[]>));
  }

  add(entry: Entry): Promise<void> {
    return this.#run(ENTRIES, 'readwrite', (store) => {
      store.put(entry);
    });
  }

  change(clientId: string, change: (stored: Entry) => Entry | null): Promise<Entry | null> {
    return this.#run<Entry | null>(ENTRIES, 'readwrite', async (store) => {
      const stored = await asked(store.get(clientId) as IDBRequest<Entry | undefined>);
      const next = stored ? change(stored) : null;
      if (!next) return null;
      if (next.clientId !== clientId) store.delete(clientId);
      store.put(next);
      return next;
    });
  }

  remove(clientId: string): Promise<void> {
    return this.#run(ENTRIES, 'readwrite', (store) => {
      store.delete(clientId);
    });
  }

  keepPhoto(key: string, bytes: ArrayBuffer): Promise<void> {
    return this.#run(PHOTOS, 'readwrite', (store) => {
      store.put(bytes, key);
    });
  }

  photoBytes(key: string): Promise<ArrayBuffer | null> {
    return this.#run<ArrayBuffer | null>(PHOTOS, 'readonly', async (store) => {
      const bytes = await asked(store.get(key) as IDBRequest<ArrayBuffer | undefined>);
      return bytes ?? null;
    });
  }

  dropPhoto(key: string): Promise<void> {
    return this.#run(PHOTOS, 'readwrite', (store) => {
      store.delete(key);
    });
  }

  lease(owner: string, now: number, untilMs: number): Promise<boolean> {
    return this.#run<boolean>(LEASES, 'readwrite', async (store) => {
      const held = await asked(store.get('queue') as IDBRequest<Lease | undefined>);
      if (held && held.owner !== owner && held.until > now) return false;
      store.put({ owner, until: untilMs } satisfies Lease, 'queue');
      return true;
    });
  }
}

function asked<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('storage'));
    };
  });
}

/** IndexedDB where the browser has it, memory otherwise. */
export async function openEntryStore(): Promise<EntryStore> {
  try {
    const opening = indexedDB.open('tanggap-report', 1);
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore(ENTRIES, { keyPath: 'clientId' });
      opening.result.createObjectStore(PHOTOS);
      opening.result.createObjectStore(LEASES);
    };
    return new IndexedStore(await asked(opening));
  } catch {
    return new MemoryStore();
  }
}
