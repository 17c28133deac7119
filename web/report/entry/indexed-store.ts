import type { Entry } from './entry';
import type { EntryStore, Lease } from './entry-store';

const ENTRIES = 'entries';
const PHOTOS = 'photos';
const LEASES = 'leases';

/** The entries in IndexedDB, which every tab and the service worker share. */
export class IndexedStore implements EntryStore {
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

export function asked<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('storage'));
    };
  });
}

/** What the database looks like in its first version. */
export function createStores(database: IDBDatabase): void {
  database.createObjectStore(ENTRIES, { keyPath: 'clientId' });
  database.createObjectStore(PHOTOS);
  database.createObjectStore(LEASES);
}
