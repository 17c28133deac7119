import { mayBeTakenBack } from '../sending/delivery.rules';
import { enqueue } from '../sending/drain-queue';
import { Outbox } from '../sending/outbox';
import { realWire } from '../sending/real-wire';
import { withPhotoId } from '../sending/attempt-delivery';
import { newClientId, newEntry, type Entry, type EntryPhoto } from './entry';
import type { EntryStore } from './entry-store';

type Change = (entry: Entry) => Entry;

const CURRENT = 'tanggap-report-current';
const UNWRITTEN = 'tanggap-report-unwritten';
const WRITE_AFTER_MS = 250;

/** The report being written in this tab and the others on this phone, kept in step with the store. */
export class FormSession {
  readonly store: EntryStore;
  readonly outbox: Outbox;
  entries: readonly Entry[] = [];
  current: Entry;
  #unwritten: Change[] = [];
  #writing = 0;
  #writeTimer: ReturnType<typeof setTimeout> | undefined;
  readonly #changed: () => void;

  constructor(store: EntryStore, changed: () => void) {
    this.store = store;
    this.current = newEntry();
    this.#changed = changed;
    this.outbox = new Outbox(store, () => void this.refresh());
    addEventListener('pagehide', () => {
      this.#leave();
    });
  }

  /** Picks up what this tab, or the last one, was writing; else starts afresh with the kind the address asks for. */
  async start(): Promise<void> {
    await this.#takeUpUnwritten();
    this.entries = await this.store.all();
    const mine = this.entries.find((entry) => entry.clientId === sessionStorage.getItem(CURRENT));
    const written = [...this.entries]
      .filter((entry) => entry.delivery.state === 'EDITING')
      .sort((one, other) => other.startedAt.localeCompare(one.startedAt))[0];
    const wantedKind = new URLSearchParams(location.search).get('kind');
    this.current = mine ?? written ?? newEntry(wantedKind);
    void this.outbox.run();
    for (const photo of this.current.photos) if (!photo.photoId) void this.#uploadEarly(photo);
  }

  /** Brings in what the queue, another tab or the service worker changed. */
  async refresh(): Promise<void> {
    await this.flush();
    this.entries = await this.store.all();
    this.current = this.entries.find((entry) => entry.clientId === this.current.clientId) ?? this.current;
    this.#changed();
  }

  edit(change: Change): void {
    if (this.current.delivery.state !== 'EDITING') return;
    this.current = change(this.current);
    this.#unwritten.push(change);
    this.#writeTimer ??= setTimeout(() => void this.flush(), WRITE_AFTER_MS);
    this.#changed();
  }

  async flush(): Promise<void> {
    clearTimeout(this.#writeTimer);
    this.#writeTimer = undefined;
    const changes = this.#unwritten;
    if (changes.length === 0) return;
    this.#unwritten = [];
    sessionStorage.setItem(CURRENT, this.current.clientId);
    this.#writing += 1;
    const applied = await this.store.change(this.current.clientId, (stored) =>
      stored.delivery.state === 'EDITING' ? changes.reduce((entry, change) => change(entry), stored) : stored,
    );
    if (!applied) await this.store.add(this.current);
    this.#writing -= 1;
    localStorage.removeItem(UNWRITTEN);
  }

  /** The database may not finish once the page goes, so its last words are left where writing is immediate. */
  #leave(): void {
    const left = this.#unwritten.length + this.#writing > 0 ? JSON.stringify(this.current) : null;
    void this.flush();
    if (left !== null) localStorage.setItem(UNWRITTEN, left);
  }

  async #takeUpUnwritten(): Promise<void> {
    const left = localStorage.getItem(UNWRITTEN);
    if (left === null) return;
    localStorage.removeItem(UNWRITTEN);
    const entry = JSON.parse(left) as Entry;
    const taken = await this.store.change(entry.clientId, (stored) =>
      stored.delivery.state === 'EDITING' ? entry : stored,
    );
    if (!taken) await this.store.add(entry);
  }

  async addPhoto(bytes: ArrayBuffer, type: string): Promise<void> {
    const photo = { key: newClientId(), type, takenAt: new Date().toISOString(), photoId: null };
    await this.store.keepPhoto(photo.key, bytes);
    this.edit((entry) => ({ ...entry, photos: [...entry.photos, photo] }));
    await this.flush();
    void this.#uploadEarly(photo);
  }

  removePhoto(key: string): void {
    this.edit((entry) => ({ ...entry, photos: entry.photos.filter((photo) => photo.key !== key) }));
    void this.store.dropPhoto(key);
  }

  /** Sends the photo while the resident still writes; a failure is left to the queue. */
  async #uploadEarly(photo: EntryPhoto): Promise<void> {
    const bytes = await this.store.photoBytes(photo.key);
    const answer = bytes && (await realWire.upload(photo, bytes));
    if (answer?.kind === 'STORED') this.edit((entry) => withPhotoId(entry, photo.key, answer.photoId));
    if (answer?.kind !== 'REFUSED') return;
    const { message } = answer;
    const refusal = { code: 'INVALID', message, field: 'photoIds', step: 'photo' } as const;
    this.edit((entry) => ({
      ...entry,
      photos: entry.photos.filter(({ key }) => key !== photo.key),
      delivery: { state: 'EDITING', refusal },
    }));
  }

  /** Into the queue and off; answers when the first attempt is over. */
  async send(): Promise<void> {
    const { delivery } = this.current;
    if (delivery.state !== 'EDITING') return;
    if (delivery.refusal?.code === 'CLIENT_ID_REUSED') await this.#becomeAnotherReport();
    this.edit((entry) => ({ ...entry, delivery: { state: 'EDITING', refusal: null } }));
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
    sessionStorage.setItem(CURRENT, clientId);
  }

  async startAnother(): Promise<void> {
    await this.flush();
    sessionStorage.removeItem(CURRENT);
    this.current = newEntry();
    this.#changed();
  }

  /** Opens one of the phone's reports; one that waits and cannot have arrived may be written on. */
  open(entry: Entry): void {
    this.current = entry;
    sessionStorage.setItem(CURRENT, entry.clientId);
    this.#changed();
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
