import { isUntouched, newEntry, type Entry } from './entry';

interface Arrival {
  readonly entries: readonly Entry[];
  /** What this tab had open last. */
  readonly openId: string | null;
  /** The kind that the address asks for. */
  readonly kind: string | null;
  /** The screen in the address: empty by a link, else that of a reload or of going back. */
  readonly screen: string;
}

/**
 * The report that a visit goes on with. A reload keeps whatever was open, the receipt too; a link to the form leads
 * to the draft, and to a new report when it asks for another kind than the draft has, which stays on the phone.
 */
export function pickUp({ entries, openId, kind, screen }: Arrival): Entry {
  const open = entries.find((entry) => entry.clientId === openId);
  const isWritten = open?.delivery.state === 'EDITING';
  if (open && (isWritten ? screen !== '' : screen === 'status')) return open;
  const newestFirst = [...entries].sort((one, other) => other.startedAt.localeCompare(one.startedAt));
  const drafts = newestFirst.filter((entry) => entry.delivery.state === 'EDITING' && !isUntouched(entry));
  const draft = isWritten ? open : drafts[0];
  if (kind === null) return draft ?? newEntry();
  return draft?.categoryCode === kind ? draft : newEntry(kind);
}

/** What was left where writing is immediate, unless another tab has written on since. */
export function takenUp(stored: Entry, left: Entry): Entry {
  if (stored.delivery.state !== 'EDITING') return stored;
  return (stored.editedAt ?? 0) > (left.editedAt ?? 0) ? stored : left;
}
