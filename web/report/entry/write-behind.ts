import type { Entry } from './entry';
import type { EntryStore } from './entry-store';

export type Change = (entry: Entry) => Entry;

interface Pending {
  readonly change: Change;
  /** The entry after the change, for a store that does not know it yet. */
  readonly entry: Entry;
}

const WRITE_AFTER_MS = 250;
const AGAIN_AFTER_MS = 2000;

/** Changes on their way into the store: gathered a moment, kept in order, given up only when they are written. */
export class WriteBehind {
  readonly #store: EntryStore;
  readonly #written: () => void;
  #pending: readonly Pending[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> = Promise.resolve();

  /** `written` is told whenever nothing is left to write. */
  constructor(store: EntryStore, written: () => void) {
    this.#store = store;
    this.#written = written;
  }

  get isBehind(): boolean {
    return this.#pending.length > 0;
  }

  add(change: Change, entry: Entry): void {
    this.#pending = [...this.#pending, { change, entry }];
    this.#wake(WRITE_AFTER_MS);
  }

  /** A stored entry as it is with the changes that are still on their way. */
  onto(stored: Entry): Entry {
    if (stored.delivery.state !== 'EDITING') return stored;
    const own = this.#pending.filter(({ entry }) => entry.clientId === stored.clientId);
    return own.reduce((entry, { change }) => change(entry), stored);
  }

  flush(): Promise<void> {
    this.#running = this.#running.then(() => this.#write());
    return this.#running;
  }

  #wake(afterMs: number): void {
    this.#timer ??= setTimeout(() => void this.flush(), afterMs);
  }

  async #write(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const behind = this.isBehind;
    for (let first = this.#pending[0]; first; first = this.#pending[0]) {
      const { clientId } = first.entry;
      const batch = this.#pending.filter(({ entry }) => entry.clientId === clientId);
      try {
        await this.#keep(clientId, batch);
      } catch {
        this.#wake(AGAIN_AFTER_MS);
        return;
      }
      this.#pending = this.#pending.filter((one) => !batch.includes(one));
    }
    if (behind) this.#written();
  }

  async #keep(clientId: string, batch: readonly Pending[]): Promise<void> {
    const applied = await this.#store.change(clientId, (stored) =>
      stored.delivery.state === 'EDITING'
        ? batch.reduce((entry, { change }) => change(entry), stored)
        : stored,
    );
    const last = batch[batch.length - 1];
    if (!applied && last) await this.#store.add(last.entry);
  }
}
