import { beforeEach, describe, expect, it } from 'vitest';
import { FullPhone } from '../test/full-phone';
import { newEntry } from './entry';
import { SturdyStore } from './sturdy-store';

class KeepingPhone extends FullPhone {
  override readonly durable = true as never;
}

describe('a phone without room', () => {
  let phone: KeepingPhone;
  let store: SturdyStore;

  beforeEach(() => {
    phone = new KeepingPhone();
    store = new SturdyStore(phone);
  });

  it('holds the report in memory and says that nothing is kept', async () => {
    const entry = newEntry('SAMPAH');
    await store.add(entry);
    await store.change(entry.clientId, (stored) => ({ ...stored, description: 'Bau' }));
    await store.keepPhoto('foto', new ArrayBuffer(8));
    expect(await store.all()).toMatchObject([{ clientId: entry.clientId, description: 'Bau' }]);
    expect((await store.photoBytes('foto'))?.byteLength).toBe(8);
    expect(store.durable).toBe(false);
  });

  it('shows the newer words of a report whose older ones lie on the phone', async () => {
    phone.full = false;
    const entry = newEntry('SAMPAH');
    await store.add(entry);
    phone.full = true;
    await store.change(entry.clientId, (stored) => ({ ...stored, description: 'Bau' }));
    expect(await store.all()).toMatchObject([{ description: 'Bau' }]);
  });

  it('is used again as soon as it has room', async () => {
    const entry = newEntry('SAMPAH');
    await store.add(entry);
    phone.full = false;
    await store.change(entry.clientId, (stored) => ({ ...stored, description: 'Bau' }));
    expect(await phone.all()).toMatchObject([{ description: 'Bau' }]);
    expect(store.durable).toBe(true);
  });

  it('lets this page send all the same', async () => {
    expect(await store.lease('tab', 0, 1000)).toBe(true);
    expect(await store.lease('other', 1, 1000)).toBe(false);
  });
});
