import type { Unsent } from './unsent.rules';

const name = 'tanggap-desk';
const steps = 'steps';
const photos = 'photos';

function done<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The store did not answer'));
  });
}

let opened: Promise<IDBDatabase> | undefined;

function open(): Promise<IDBDatabase> {
  opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(steps, { keyPath: 'key' });
      request.result.createObjectStore(photos);
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The store did not open'));
  });
  return opened;
}

async function store(which: string, mode: IDBTransactionMode): Promise<IDBObjectStore> {
  return (await open()).transaction(which, mode).objectStore(which);
}

/** Steps and photos that this phone keeps until the server has them. */
export const unsentStore = {
  all: async (): Promise<Unsent[]> => done((await store(steps, 'readonly')).getAll() as IDBRequest<Unsent[]>),
  put: async (item: Unsent): Promise<void> => {
    await done((await store(steps, 'readwrite')).put(item));
  },
  drop: async (item: Unsent): Promise<void> => {
    await done((await store(steps, 'readwrite')).delete(item.key));
    for (const key of item.photoKeys) await unsentStore.dropPhoto(key);
  },
  keepPhoto: async (key: string, photo: Blob): Promise<void> => {
    // Bytes, not a Blob: some phones lose the file behind a Blob when the page is gone.
    const kept = { bytes: await photo.arrayBuffer(), type: photo.type };
    await done((await store(photos, 'readwrite')).put(kept, key));
  },
  photo: async (key: string): Promise<Blob | null> => {
    const request = (await store(photos, 'readonly')).get(key);
    const kept = (await done(request)) as { bytes: ArrayBuffer; type: string } | undefined;
    return kept ? new Blob([kept.bytes], { type: kept.type }) : null;
  },
  dropPhoto: async (key: string): Promise<void> => {
    await done((await store(photos, 'readwrite')).delete(key));
  },
};
