import { mayBeTakenBack } from '../sending/delivery.rules';
import { enqueue } from '../sending/drain-queue';
import { Outbox } from '../sending/outbox';
import { isUntouched, newClientId, newEntry, type Entry } from './entry';
import { uploadEarly } from './early-upload';
import type { EntryStore } from './entry-store';
import { pickUp } from './pick-up.rules';
import { answered } from './refusal.rules';
import { recall, remember } from './small-storage';
import { keepUnwritten, takeUpUnwritten } from './unwritten';
import { WriteBehind, type Change } from './write-behind';

const CURRENT = 'tanggap-report-current';

/** The report being written in this tab and the others on this phone, kept in step with the store. */
export class FormSession {
  readonly store: EntryStore;
  readonly outbox: Outbox;
  /** Told after every change; set by whoever shows the session. */
  changed: () => void = () => undefined;
  entries: readonly Entry[] = [];
  current: Entry = newEntry();
  readonly #writes: WriteBehind;

  constructor(store: EntryStore) {
    this.store = store;
    this.#writes = new WriteBehind(store, () => {
      keepUnwritten(null);
      this.changed();
    });
    this.outbox = new Outbox(store, () => void this.refresh());
    addEventListener('pagehide', () => {
      if (this.#writes.isBehind) keepUnwritten(this.current);
      void this.flush();
    });
  }

  /** Picks up what this tab, or the last one, was writing; else starts afresh with the kind the address asks for. */
  async start(): Promise<void> {
    await takeUpUnwritten(this.store);
    this.entries = await this.store.all();
    const kind = new URLSearchParams(location.search).get('kind');
    const openId = recall('sessionStorage', CURRENT);
    this.current = pickUp({ entries: this.entries, openId, kind, screen: location.hash.slice(1) });
    void this.outbox.run();
    for (const photo of this.current.photos) if (!photo.photoId) void uploadEarly(this, photo);
  }

  /** Brings in what the queue, another tab or the service worker changed. */
  async refresh(): Promise<void> {
    await this.flush();
    this.entries = await this.store.all();
    const stored = this.entries.find((entry) => entry.clientId === this.current.clientId);
    if (stored) this.current = this.#writes.onto(stored);
    this.changed();
  }

  edit(change: Change): void {
    this.editOf(this.current.clientId, change);
  }

  /** Changes the report of that id, whichever one is on the screen by now. */
  editOf(clientId: string, change: Change): void {
    const entry = [this.current, ...this.entries].find((one) => one.clientId === clientId);
    if (entry?.delivery.state !== 'EDITING') return;
    const editedAt = Date.now();
    const whole: Change = (before) => ({ ...answered(before, change(before)), editedAt });
    const next = whole(entry);
    if (entry === this.current) {
      this.current = next;
      remember('sessionStorage', CURRENT, clientId);
    }
    this.#writes.add(whole, next);
    this.changed();
  }

  flush(): Promise<void> {
    return this.#writes.flush();
  }

  /** Writes what there is before the page is loaded anew; false when the browser would lose it. */
  async keepAll(): Promise<boolean> {
    await this.flush();
    return this.store.durable || isUntouched(this.current);
  }

  async addPhoto(bytes: ArrayBuffer, type: string): Promise<void> {
    const photo = { key: newClientId(), type, takenAt: new Date().toISOString(), photoId: null };
    await this.store.keepPhoto(photo.key, bytes);
    this.edit((entry) => ({
      ...entry,
      photos: [...entry.photos.filter(({ key }) => key !== photo.key), photo],
    }));
    void uploadEarly(this, photo);
    await this.flush();
  }

  removePhoto(key: string): void {
    this.edit((entry) => ({ ...entry, photos: entry.photos.filter((photo) => photo.key !== key) }));
    void this.store.dropPhoto(key);
  }

  dismissRefusal(): void {
    this.edit((entry) => ({ ...entry, delivery: { state: 'EDITING', refusal: null } }));
  }

  /** Into the queue and off; answers when the first attempt is over. */
  async send(): Promise<void> {
    const { delivery } = this.current;
    if (delivery.state !== 'EDITING') return;
    if (delivery.refusal?.code === 'CLIENT_ID_REUSED') await this.#becomeAnotherReport();
    this.dismissRefusal();
    await this.flush();
    await enqueue(this.store, this.current.clientId, Date.now());
    await this.refresh();
    if (this.store.durable) void askToKeep();
    await this.outbox.run();
    await this.refresh();
  }

  async #becomeAnotherReport(): Promise<void> {
    await this.flush();
    const clientId = newClientId();
    const renewed = await this.store.change(this.current.clientId, (stored) => ({ ...stored, clientId }));
    this.current = renewed ?? { ...this.current, clientId };
    remember('sessionStorage', CURRENT, clientId);
  }

  async startAnother(): Promise<void> {
    await this.flush();
    remember('sessionStorage', CURRENT, null);
    this.current = newEntry();
    this.changed();
  }

  /** Opens one of the phone's reports; one that waits and cannot have arrived may be written on. */
  open(entry: Entry): void {
    this.current = this.#writes.onto(entry);
    remember('sessionStorage', CURRENT, entry.clientId);
    this.changed();
  }

  async editAgain(): Promise<void> {
    await this.store.change(this.current.clientId, (stored) =>
      mayBeTakenBack(stored.delivery) ? { ...stored, delivery: { state: 'EDITING', refusal: null } } : null,
    );
    await this.refresh();
  }

  async forget(entry: Entry): Promise<void> {
    for (const photo of entry.photos) await this.store.dropPhoto(photo.key);
    await this.store.remove(entry.clientId);
    if (entry.clientId === this.current.clientId) await this.startAnother();
    await this.refresh();
  }
}

/** So that a full phone does not clear what waits; older browsers cannot be asked. */
async function askToKeep(): Promise<void> {
  try {
    await navigator.storage.persist();
  } catch {
    // Kept as well as the browser does by itself.
  }
}
