import type { Entry } from './entry';

/** Where reports are kept on the phone. `change` is one transaction, also across tabs. */
export interface EntryStore {
  /** False when the browser does not keep everything (a full phone, some private windows): then the page must stay open. */
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

export interface Lease {
  readonly owner: string;
  readonly until: number;
}

export class MemoryStore implements EntryStore {
  readonly durable = false;
  readonly #entries = new Map<string, Entry>();
  readonly #photos = new Map<string, ArrayBuffer>();
  #lease: Lease | null = null;

  get isEmpty(): boolean {
    return this.#entries.size + this.#photos.size === 0;
  }

  entry(clientId: string): Entry | null {
    return this.#entries.get(clientId) ?? null;
  }

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
