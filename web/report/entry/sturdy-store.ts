import type { Entry } from './entry';
import { MemoryStore, type EntryStore } from './entry-store';

/** A store that never refuses: what the phone will not take is held in memory for as long as the page lives. */
export class SturdyStore implements EntryStore {
  readonly #phone: EntryStore;
  readonly #held = new MemoryStore();

  constructor(phone: EntryStore) {
    this.#phone = phone;
  }

  get durable(): boolean {
    return this.#phone.durable && this.#held.isEmpty;
  }

  async all(): Promise<readonly Entry[]> {
    const held = await this.#held.all();
    const kept = await this.#phone.all().catch(() => []);
    return [...kept.filter((entry) => !this.#held.entry(entry.clientId)), ...held];
  }

  async add(entry: Entry): Promise<void> {
    await this.#held.add(entry);
    await this.#moveToPhone(entry);
  }

  async change(clientId: string, change: (stored: Entry) => Entry | null): Promise<Entry | null> {
    if (!this.#held.entry(clientId)) {
      try {
        return await this.#phone.change(clientId, change);
      } catch {
        const stored = (await this.all()).find((entry) => entry.clientId === clientId);
        if (stored) await this.#held.add(stored);
      }
    }
    const next = await this.#held.change(clientId, change);
    if (next) await this.#moveToPhone(next);
    return next;
  }

  /** What is held goes to the phone as soon as there is room. */
  async #moveToPhone(entry: Entry): Promise<void> {
    try {
      await this.#phone.add(entry);
    } catch {
      return;
    }
    if (this.#held.entry(entry.clientId) === entry) await this.#held.remove(entry.clientId);
  }

  async remove(clientId: string): Promise<void> {
    await this.#held.remove(clientId);
    await this.#phone.remove(clientId).catch(() => undefined);
  }

  async keepPhoto(key: string, bytes: ArrayBuffer): Promise<void> {
    await this.#phone.keepPhoto(key, bytes).catch(() => this.#held.keepPhoto(key, bytes));
  }

  async photoBytes(key: string): Promise<ArrayBuffer | null> {
    return (await this.#held.photoBytes(key)) ?? this.#phone.photoBytes(key).catch(() => null);
  }

  async dropPhoto(key: string): Promise<void> {
    await this.#held.dropPhoto(key);
    await this.#phone.dropPhoto(key).catch(() => undefined);
  }

  lease(owner: string, now: number, untilMs: number): Promise<boolean> {
    return this.#phone.lease(owner, now, untilMs).catch(() => this.#held.lease(owner, now, untilMs));
  }
}
