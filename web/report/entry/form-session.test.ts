import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browserGlobals } from '../test/browser-globals';
import { FullPhone } from '../test/full-phone';
import type { Uploaded } from '../photo/upload-photo';
import { uploadEarly } from './early-upload';
import type { EntryPhoto } from './entry';
import { MemoryStore } from './entry-store';
import { FormSession } from './form-session';
import { SturdyStore } from './sturdy-store';

const place = {
  source: 'LIST',
  longitude: null,
  latitude: null,
  accuracyMeters: null,
  subdistrictCode: '1',
  subdistrictName: 'Oebufu',
  areaChosen: true,
} as const;

describe('the session of the form', () => {
  let browser: ReturnType<typeof browserGlobals>;
  beforeEach(() => {
    vi.useFakeTimers();
    browser = browserGlobals();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('keeps what is written while the phone takes nothing, and writes it once there is room', async () => {
    const phone = new FullPhone();
    const session = new FormSession(phone);
    await session.start();
    session.edit((entry) => ({ ...entry, description: 'Bau' }));
    await session.refresh();
    expect(session.current.description).toBe('Bau');
    expect(await phone.all()).toEqual([]);
    phone.full = false;
    await vi.advanceTimersByTimeAsync(3000);
    expect(await phone.all()).toMatchObject([{ description: 'Bau' }]);
  });

  it('leaves the last words where writing is immediate when the phone has not taken them', async () => {
    const session = new FormSession(new FullPhone());
    session.edit((entry) => ({ ...entry, description: 'Bau' }));
    await session.flush();
    browser.leave();
    const next = new FormSession(new MemoryStore());
    await next.start();
    expect(next.current.description).toBe('Bau');
  });

  it('sends from a full phone', async () => {
    const session = new FormSession(new SturdyStore(new FullPhone()));
    await session.start();
    session.edit((entry) => ({ ...entry, place, categoryCode: 'SAMPAH' }));
    await session.send();
    expect(session.current.delivery).toMatchObject({ state: 'WAITING', reason: 'NO_NETWORK', attempts: 1 });
    await vi.advanceTimersByTimeAsync(6000);
    expect(session.current.delivery).toMatchObject({ attempts: 2 });
  });

  it('starts and sends in a browser that allows no storage at all', async () => {
    const closed = {
      get: () => {
        throw new DOMException('closed', 'SecurityError');
      },
    };
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(globalThis, name, { ...closed, configurable: true });
    const session = new FormSession(new MemoryStore());
    await session.start();
    session.edit((entry) => ({ ...entry, place, categoryCode: 'SAMPAH' }));
    await session.send();
    expect(session.current.delivery.state).toBe('WAITING');
  });

  it('gives a photo to the report it was taken for, whichever one is open by then', async () => {
    const session = new FormSession(new MemoryStore());
    const photo: EntryPhoto = { key: 'k', type: 'image/jpeg', takenAt: '', photoId: null };
    await session.store.keepPhoto('k', new ArrayBuffer(8));
    session.edit((entry) => ({ ...entry, photos: [photo] }));
    const first = session.current.clientId;
    let arrive: (answer: Uploaded) => void = () => undefined;
    const upload = () =>
      new Promise<Uploaded>((resolve) => {
        arrive = resolve;
      });
    const uploading = uploadEarly(session, photo, { upload });
    await session.flush();
    await session.refresh();
    await session.startAnother();
    arrive({ kind: 'REFUSED', message: 'Bukan foto.' });
    await uploading;
    await session.refresh();
    expect(session.current.delivery).toEqual({ state: 'EDITING', refusal: null });
    const refused = session.entries.find(({ clientId }) => clientId === first);
    expect(refused).toMatchObject({
      photos: [],
      delivery: { refusal: { step: 'photo', message: 'Bukan foto.' } },
    });
  });

  it('says so when a photo is no longer on the phone', async () => {
    const session = new FormSession(new MemoryStore());
    const photo: EntryPhoto = { key: 'gone', type: 'image/jpeg', takenAt: '', photoId: null };
    session.edit((entry) => ({ ...entry, photos: [photo], place, categoryCode: 'SAMPAH' }));
    await session.send();
    expect(session.current).toMatchObject({
      photos: [],
      delivery: { state: 'EDITING', refusal: { code: 'PHOTO_GONE', step: 'photo' } },
    });
  });
});
