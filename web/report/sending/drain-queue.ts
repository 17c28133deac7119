import type { Entry } from '../entry/entry';
import type { EntryStore } from '../entry/entry-store';
import { attemptDelivery, type Wire } from './attempt-delivery';
import { afterAttempt, isDue, queued, type Outcome } from './delivery.rules';
import { asOneSender } from './one-sender';

type OneSender = typeof asOneSender;

/** Puts a written report into the queue. In a second tab that comes late this does nothing. */
export function enqueue(store: EntryStore, clientId: string, now: number): Promise<Entry | null> {
  return store.change(clientId, (stored) =>
    stored.delivery.state === 'EDITING' ? { ...stored, delivery: queued(now) } : null,
  );
}

/** Sends what is due, oldest first, in one tab at a time. */
export async function drainQueue(
  store: EntryStore,
  wire: Wire,
  onChange: () => void,
  asOne: OneSender = asOneSender,
): Promise<void> {
  await asOne(store, async (keepAlive) => {
    for (const entry of await dueEntries(store)) {
      await keepAlive();
      const outcome = await attemptDelivery(entry, store, wire, onChange);
      await settle(store, entry.clientId, outcome);
      onChange();
      if (outcome.kind === 'NO_NETWORK') return;
    }
  });
}

async function dueEntries(store: EntryStore): Promise<readonly Entry[]> {
  const now = Date.now();
  const waitingSince = (entry: Entry): number =>
    entry.delivery.state === 'WAITING' ? entry.delivery.since : 0;
  const due = (await store.all()).filter((entry) => isDue(entry.delivery, now));
  return due.sort((one, other) => waitingSince(one) - waitingSince(other));
}

async function settle(store: EntryStore, clientId: string, outcome: Outcome): Promise<void> {
  const next = await store.change(clientId, (stored) => ({
    ...stored,
    delivery: afterAttempt(stored.delivery, outcome, Date.now()),
  }));
  // Only now is the report in the server's hands and the phone may forget its photos.
  if (next?.delivery.state === 'SENT') for (const photo of next.photos) await store.dropPhoto(photo.key);
}
