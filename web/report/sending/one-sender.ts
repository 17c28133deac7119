import type { EntryStore } from '../entry/entry-store';

const LEASE_MS = 180_000;
const owner = Math.random().toString(36).slice(2);

/**
 * Runs the work in one tab (or the service worker) at a time; answers false when another one is at it.
 * Web Locks where they exist; otherwise a lease in the store that outlives a closed tab by three minutes at most.
 */
export async function asOneSender(
  store: EntryStore,
  work: (keepAlive: () => Promise<void>) => Promise<void>,
): Promise<boolean> {
  const locks = (navigator as { readonly locks?: LockManager }).locks;
  if (locks) {
    return locks.request('tanggap-report-sender', { ifAvailable: true }, async (lock) => {
      if (lock) await work(() => Promise.resolve());
      return lock !== null;
    });
  }
  return underLease(store, owner, work);
}

export async function underLease(
  store: EntryStore,
  name: string,
  work: (keepAlive: () => Promise<void>) => Promise<void>,
): Promise<boolean> {
  const renew = (): Promise<boolean> => store.lease(name, Date.now(), Date.now() + LEASE_MS);
  if (!(await renew())) return false;
  try {
    await work(async () => {
      await renew();
    });
  } finally {
    await store.lease(name, Date.now(), 0);
  }
  return true;
}
