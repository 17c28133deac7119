import type { EntryStore } from '../entry/entry-store';
import type { Wire } from './attempt-delivery';
import { drainQueue } from './drain-queue';
import { hurried } from './delivery.rules';
import { realWire } from './real-wire';

const AGAIN_AFTER_FAILURE_MS = 15_000;
const SYNC_TAG = 'tanggap-send-reports';
const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel('tanggap-report') : null;

interface SyncRegistration {
  readonly sync?: { register(tag: string): Promise<void> };
}

/** Drives the queue from this page: on a timer, when the network returns, when the page is looked at again. */
export class Outbox {
  readonly #store: EntryStore;
  readonly #changed: () => void;
  readonly #wire: Wire;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> = Promise.resolve();

  constructor(store: EntryStore, changed: () => void, wire: Wire = realWire) {
    this.#store = store;
    this.#wire = wire;
    this.#changed = changed;
    channel?.addEventListener('message', changed);
    addEventListener('online', () => void this.hurry());
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') void this.run();
    });
  }

  /** Sends what is due now and sets the clock for what is due later; one run after the other. */
  run(): Promise<void> {
    this.#running = this.#running.then(() => this.#drain()).catch(() => undefined);
    return this.#running;
  }

  async #drain(): Promise<void> {
    clearTimeout(this.#timer);
    // Should the phone's storage fail on the way, the next try is set all the same.
    this.#timer = setTimeout(() => void this.run(), AGAIN_AFTER_FAILURE_MS);
    await drainQueue(this.#store, this.#wire, () => {
      this.#tell();
    });
    await this.#sleepUntilNextDue();
  }

  async hurry(): Promise<void> {
    const now = Date.now();
    for (const { clientId } of await this.#store.all())
      await this.#store.change(clientId, (stored) => ({
        ...stored,
        delivery: hurried(stored.delivery, now),
      }));
    await this.run();
  }

  async #sleepUntilNextDue(): Promise<void> {
    const waiting = (await this.#store.all()).flatMap((entry) =>
      entry.delivery.state === 'WAITING' ? [entry.delivery.notBefore] : [],
    );
    clearTimeout(this.#timer);
    if (waiting.length === 0) return;
    const pause = Math.max(1000, Math.min(...waiting) - Date.now());
    this.#timer = setTimeout(() => void this.run(), pause);
    await askForBackgroundSending();
  }

  #tell(): void {
    this.#changed();
    channel?.postMessage('changed');
  }
}

/** Whether this browser sends for us after the page is closed (the service worker's sync event). */
export function sendsWhenClosed(): boolean {
  return 'serviceWorker' in navigator && 'SyncManager' in globalThis;
}

async function askForBackgroundSending(): Promise<void> {
  if (!sendsWhenClosed()) return;
  try {
    const registration = (await navigator.serviceWorker.getRegistration()) as SyncRegistration | undefined;
    await registration?.sync?.register(SYNC_TAG);
  } catch {
    // Permission withheld: the page itself goes on trying.
  }
}
