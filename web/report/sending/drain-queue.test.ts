import { beforeEach, describe, expect, it, vi } from 'vitest';
import { newEntry, type Entry } from '../entry/entry';
import { MemoryStore } from '../entry/entry-store';
import type { Uploaded } from '../photo/upload-photo';
import type { SubmitAnswer, Wire } from './attempt-delivery';
import { drainQueue, enqueue } from './drain-queue';
import { hurried, mayBeTakenBack } from './delivery.rules';
import { underLease } from './one-sender';
import type { SubmitInput } from './submit-input.rules';

/** A server that keeps one report per client id and one photo per key, as the real one promises. */
class FakeServer implements Wire {
  readonly reports = new Map<string, SubmitInput>();
  readonly photos = new Map<string, string>();
  readonly received: SubmitInput[] = [];
  answering = true;
  forgottenPhotos = new Set<string>();
  refusal: { code: string; message: string; field: string | null } | null = null;

  upload(photo: { readonly key: string }): Promise<Uploaded> {
    const known = this.photos.get(photo.key) ?? `photo-${String(this.photos.size + 1)}`;
    this.photos.set(photo.key, known);
    return Promise.resolve(this.answering ? { kind: 'STORED', photoId: known } : { kind: 'NO_NETWORK' });
  }

  submit(input: SubmitInput): ReturnType<Wire['submit']> {
    this.received.push(input);
    if (input.photoIds.some((id) => this.forgottenPhotos.has(id)))
      return answered({ __typename: 'Refusal', code: 'PHOTO_UNKNOWN', message: 'x', field: 'photoIds' });
    if (this.refusal) return answered({ __typename: 'Refusal', ...this.refusal });
    this.reports.set(input.clientId, input);
    if (!this.answering) return Promise.resolve({ kind: 'NO_NETWORK' });
    const code = `CODE${String(this.reports.size)}`;
    const report = { ...REPORT, code };
    return answered({ __typename: 'SubmittedReport', trackingToken: `token-${input.clientId}`, report });
  }
}

const REPORT = {
  receivedAt: '2026-11-23T05:49:00.000000Z',
  respondDueAt: null,
  resolveDueAt: null,
  expiresAt: null,
  visibility: 'PUBLIC',
  audience: 'GOVERNMENT',
  agency: { name: 'Dinas Lingkungan Hidup', abbreviation: 'DLHK' },
};

function answered(submitReport: SubmitAnswer['submitReport']): ReturnType<Wire['submit']> {
  return Promise.resolve({ kind: 'DATA', data: { submitReport } });
}

const place = {
  source: 'LIST',
  longitude: null,
  latitude: null,
  accuracyMeters: null,
  subdistrictCode: '53.71.04.1010',
  subdistrictName: 'Oebufu',
  areaChosen: true,
} as const;

async function written(store: MemoryStore): Promise<Entry> {
  const photo = { key: `key-${String(Math.random())}`, type: 'image/jpeg', takenAt: '', photoId: null };
  const entry: Entry = { ...newEntry('SAMPAH', 'Sampah'), place, photos: [photo] };
  await store.keepPhoto(photo.key, new ArrayBuffer(8));
  await store.add(entry);
  return entry;
}

const noChange = (): void => undefined;
const alone = async (
  _store: unknown,
  work: (alive: () => Promise<void>) => Promise<void>,
): Promise<boolean> => {
  await work(() => Promise.resolve());
  return true;
};

describe('the queue on the phone', () => {
  let store: MemoryStore;
  let server: FakeServer;
  const drain = (): Promise<void> => drainQueue(store, server, noChange, alone);
  const only = async (): Promise<Entry> => (await store.all())[0] ?? newEntry();
  const hurry = async (): Promise<void> => {
    for (const { clientId } of await store.all())
      await store.change(clientId, (stored) => ({
        ...stored,
        delivery: hurried(stored.delivery, Date.now()),
      }));
  };

  beforeEach(() => {
    store = new MemoryStore();
    server = new FakeServer();
  });

  it('documented failure 2: a lost answer makes no duplicate when the report is sent again', async () => {
    const { clientId } = await written(store);
    await enqueue(store, clientId, Date.now());
    server.answering = false;
    await drain();
    await hurry();
    await drain();
    server.answering = true;
    await hurry();
    await drain();
    expect(server.photos.size).toBe(1);
    expect(server.reports.size).toBe(1);
    expect(new Set(server.received.map((input) => JSON.stringify(input))).size).toBe(1);
    expect((await only()).delivery).toMatchObject({
      state: 'SENT',
      receipt: { trackingToken: `token-${clientId}` },
    });
  });

  it('offers no change while the report is on the road, and keeps the receipt that comes back', async () => {
    const { clientId } = await written(store);
    await enqueue(store, clientId, Date.now());
    let onTheRoad: Entry['delivery'] | undefined;
    const submit = server.submit.bind(server);
    server.submit = async (input) => {
      onTheRoad = (await only()).delivery;
      // A page of an older build, which still lets the words be changed under way.
      await store.change(clientId, (entry) => ({ ...entry, delivery: { state: 'EDITING', refusal: null } }));
      return submit(input);
    };
    const told = vi.fn(noChange);
    await drainQueue(store, server, told, alone);
    // Once as it left, so that no screen goes on offering a change, and once when it was over.
    expect(told).toHaveBeenCalledTimes(2);
    expect(onTheRoad && mayBeTakenBack(onTheRoad)).toBe(false);
    expect((await only()).delivery).toMatchObject({ state: 'SENT' });
  });

  it('sends nothing of a report that was taken back while its photos were on the road', async () => {
    const { clientId } = await written(store);
    await enqueue(store, clientId, Date.now());
    const upload = server.upload.bind(server);
    server.upload = async (photo) => {
      await store.change(clientId, (entry) => ({ ...entry, delivery: { state: 'EDITING', refusal: null } }));
      return upload(photo);
    };
    await drain();
    expect(server.received).toEqual([]);
    expect((await only()).delivery.state).toBe('EDITING');
  });

  it('sends the words as they are when the photos have arrived', async () => {
    const { clientId } = await written(store);
    await enqueue(store, clientId, Date.now());
    const upload = server.upload.bind(server);
    server.upload = async (photo) => {
      await store.change(clientId, (entry) => ({ ...entry, description: 'Sudah dibetulkan' }));
      return upload(photo);
    };
    await drain();
    expect(server.received).toMatchObject([{ description: 'Sudah dibetulkan' }]);
  });

  it('may have arrived when the signal was lost only after it left', async () => {
    const { clientId } = await written(store);
    await enqueue(store, clientId, Date.now());
    const phone = { onLine: true };
    vi.stubGlobal('navigator', phone);
    server.submit = () => {
      phone.onLine = false;
      return Promise.resolve({ kind: 'NO_NETWORK' });
    };
    await drain();
    expect((await only()).delivery).toMatchObject({ state: 'WAITING', mayHaveArrived: true });
    vi.unstubAllGlobals();
  });

  it('comes back with words when the server says that it cannot be read', async () => {
    const { clientId } = await written(store);
    await enqueue(store, clientId, Date.now());
    server.submit = () => Promise.resolve({ kind: 'NOT_UNDERSTOOD' });
    await drain();
    expect((await only()).delivery).toMatchObject({ state: 'EDITING', refusal: { code: 'NOT_UNDERSTOOD' } });
  });

  it('may be written on when only its photo failed', async () => {
    const { clientId } = await written(store);
    await enqueue(store, clientId, Date.now());
    server.upload = () => Promise.resolve({ kind: 'FAILED' });
    await drain();
    expect(mayBeTakenBack((await only()).delivery)).toBe(true);
  });

  it('documented failure 6: nothing is cleared from the phone before the server has answered', async () => {
    const { clientId, photos } = await written(store);
    const key = photos[0]?.key ?? '';
    await enqueue(store, clientId, Date.now());
    server.answering = false;
    await drain();
    expect((await only()).delivery.state).toBe('WAITING');
    expect(await store.photoBytes(key)).not.toBeNull();
    server.answering = true;
    await hurry();
    await drain();
    expect((await only()).delivery.state).toBe('SENT');
    expect(await store.photoBytes(key)).toBeNull();
  });

  it('keeps the words of a refused report', async () => {
    const { clientId } = await written(store);
    await store.change(clientId, (entry) => ({ ...entry, description: 'Sampah sejak Senin' }));
    server.refusal = { code: 'INVALID', message: 'Terlalu panjang.', field: 'description' };
    await enqueue(store, clientId, Date.now());
    await drain();
    expect(await only()).toMatchObject({
      description: 'Sampah sejak Senin',
      delivery: { state: 'EDITING', refusal: { step: 'kind', message: 'Terlalu panjang.' } },
    });
  });

  it('sends several waiting reports, each once', async () => {
    for (let n = 0; n < 3; n++) await enqueue(store, (await written(store)).clientId, Date.now());
    await drain();
    await drain();
    expect(server.received).toHaveLength(3);
    expect(server.reports.size).toBe(3);
  });

  it('queues a report once when two tabs press send', async () => {
    const { clientId } = await written(store);
    const [first, second] = await Promise.all([
      enqueue(store, clientId, Date.now()),
      enqueue(store, clientId, Date.now()),
    ]);
    expect([first, second].filter(Boolean)).toHaveLength(1);
  });

  it('is sent by one tab at a time under the lease', async () => {
    await enqueue(store, (await written(store)).clientId, Date.now());
    const tab = (name: string) =>
      drainQueue(store, server, noChange, (kept, work) => underLease(kept, name, work));
    await Promise.all([tab('one'), tab('other')]);
    expect(server.received).toHaveLength(1);
  });

  it('lets another tab send when the sender closed without letting go', async () => {
    await store.lease('closed tab', Date.now(), Date.now() + 1000);
    const work = vi.fn(() => Promise.resolve());
    expect(await underLease(store, 'tab', work)).toBe(false);
    vi.useFakeTimers({ now: Date.now() + 2000 });
    expect(await underLease(store, 'tab', work)).toBe(true);
    vi.useRealTimers();
  });

  it('uploads the photos again when the server no longer keeps them', async () => {
    const { clientId } = await written(store);
    await store.change(clientId, (entry) => ({
      ...entry,
      photos: entry.photos.map((photo) => ({ ...photo, photoId: 'photo-old' })),
    }));
    server.forgottenPhotos.add('photo-old');
    await enqueue(store, clientId, Date.now());
    await drain();
    expect(server.reports.get(clientId)?.photoIds).toEqual(['photo-1']);
    expect((await only()).delivery.state).toBe('SENT');
  });
});
