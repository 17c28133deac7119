import type { Entry } from './entry';
import type { EntryStore } from './entry-store';
import { takenUp } from './pick-up.rules';
import { recall, remember } from './small-storage';

const UNWRITTEN = 'tanggap-report-unwritten';

/** The database may not finish once the page goes, so its last words are left where writing is immediate. */
export function keepUnwritten(entry: Entry | null): void {
  remember('localStorage', UNWRITTEN, entry && JSON.stringify(entry));
}

export async function takeUpUnwritten(store: EntryStore): Promise<void> {
  const left = recall('localStorage', UNWRITTEN);
  if (left === null) return;
  try {
    const entry = JSON.parse(left) as Entry;
    const taken = await store.change(entry.clientId, (stored) => takenUp(stored, entry));
    if (!taken) await store.add(entry);
  } catch {
    // What cannot be read is no reason to show nothing.
  }
  keepUnwritten(null);
}
