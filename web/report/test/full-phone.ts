import type { Entry } from '../entry/entry';
import { MemoryStore } from '../entry/entry-store';

const refused = (): Promise<never> => Promise.reject(new DOMException('full', 'QuotaExceededError'));

/** A phone whose storage takes nothing more while it is full; what lies there can be read. */
export class FullPhone extends MemoryStore {
  full = true;

  override add(entry: Entry): Promise<void> {
    return this.full ? refused() : super.add(entry);
  }

  override change(clientId: string, change: (stored: Entry) => Entry | null): Promise<Entry | null> {
    return this.full ? refused() : super.change(clientId, change);
  }

  override keepPhoto(key: string, bytes: ArrayBuffer): Promise<void> {
    return this.full ? refused() : super.keepPhoto(key, bytes);
  }

  override lease(owner: string, now: number, untilMs: number): Promise<boolean> {
    return this.full ? refused() : super.lease(owner, now, untilMs);
  }
}
