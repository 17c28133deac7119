import { MemoryStore, type EntryStore } from './entry-store';
import { asked, createStores, IndexedStore } from './indexed-store';
import { SturdyStore } from './sturdy-store';

const PATIENCE_MS = 4000;

/** IndexedDB where the browser has it and answers, memory otherwise. */
export async function openEntryStore(): Promise<EntryStore> {
  try {
    const opening = indexedDB.open('tanggap-report', 1);
    opening.onupgradeneeded = () => {
      createStores(opening.result);
    };
    return new SturdyStore(new IndexedStore(await Promise.race([asked(opening), outOfPatience()])));
  } catch {
    return new MemoryStore();
  }
}

/** Some browsers neither open nor refuse. */
function outOfPatience(): Promise<never> {
  return new Promise((_resolve, reject) => {
    setTimeout(() => {
      reject(new Error('storage'));
    }, PATIENCE_MS);
  });
}
