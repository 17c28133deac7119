import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../../test/database.ts';
import type { Database } from '../platform/index.ts';
import { openPhotoStore, type PhotoStore } from './photo-store.ts';
import { sweepPhotos } from './sweep-photos.ts';

const file = Buffer.from('a photo');
const room = { waitingBytes: 1_000_000 };
let folder: string;
let database: Database;
let store: PhotoStore;

beforeAll(async () => {
  database = await testDatabase();
  // Reports are a later module's; here their numbers are enough.
  await database.query('alter table photo drop constraint if exists photo_report_id_fkey');
  folder = await mkdtemp(join(tmpdir(), 'tanggap-sweep-'));
  store = await openPhotoStore({ folder, mediaUrl: null });
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function photo(ageHours: number, reportId: number | null = null): Promise<string> {
  const uuid = randomUUID();
  await store.write(uuid, { thumb: file, medium: file, large: file });
  await database.query(
    `insert into photo (id, report_id, width, height, byte_count, created_at)
     values ($1, $2, 64, 48, 21, now() - make_interval(hours => $3))`,
    [uuid, reportId, ageHours],
  );
  return uuid;
}

async function isThere(uuid: string): Promise<[boolean, boolean]> {
  const rows = await database.query('select from photo where id = $1', [uuid]);
  return [rows.length === 1, (await store.read(uuid, 'thumb')) !== null];
}

async function isMarked(uuid: string): Promise<boolean> {
  const rows = await database.query('select from photo where id = $1 and removing_at is not null', [uuid]);
  return rows.length === 1;
}

/** Transactions of this database that have written and go on. */
async function openTransactions(): Promise<number> {
  const [row] = await database.query<{ count: number }>(
    `select count(*)::integer as count from pg_stat_activity
     where datname = current_database() and state like 'idle in transaction%'`,
  );
  return row?.count ?? 0;
}

describe('the sweep of photos', () => {
  it('removes what no report took within 48 hours, files included, and nothing else', async () => {
    const [old, young, attached] = [await photo(49), await photo(47), await photo(49, 7)];
    expect(await sweepPhotos({ database, store, room })).toBe(1);
    expect(await isThere(old)).toEqual([false, false]);
    expect(await isThere(young)).toEqual([true, true]);
    expect(await isThere(attached)).toEqual([true, true]);
  });

  it('waits two hours only when photos without a report fill half of their room', async () => {
    const [old, young] = [await photo(3), await photo(1)];
    expect(await sweepPhotos({ database, store, room: { waitingBytes: 50 } })).toBeGreaterThanOrEqual(1);
    expect(await isThere(old)).toEqual([false, false]);
    expect(await isThere(young)).toEqual([true, true]);
  });

  it('goes on until all are gone', async () => {
    for (let count = 0; count < 25; count++) await photo(60);
    expect(await sweepPhotos({ database, store, room })).toBe(25);
  });

  it('leaves a photo that a report is taking at the same time', async () => {
    const uuid = await photo(49);
    await database.transaction(async (client) => {
      await client.query('update photo set report_id = 8 where id = $1', [uuid]);
      expect(await sweepPhotos({ database, store, room })).toBe(0);
    });
    expect(await isThere(uuid)).toEqual([true, true]);
  });

  it('keeps a row whose files could not be removed, out of every report, and tries again', async () => {
    const uuid = await photo(49);
    const closed: PhotoStore = { ...store, remove: () => Promise.reject(new Error('the bucket is closed')) };
    await expect(sweepPhotos({ database, store: closed, room })).rejects.toThrow('could not be removed');
    expect(await isThere(uuid)).toEqual([true, true]);
    expect(await isMarked(uuid)).toBe(true);
    await database.query("update photo set removing_at = now() - interval '31 minutes' where id = $1", [
      uuid,
    ]);
    expect(await sweepPhotos({ database, store, room })).toBe(1);
    expect(await isThere(uuid)).toEqual([false, false]);
  });

  it('holds no transaction while files are removed, and two sweeps at once share the work', async () => {
    for (let count = 0; count < 30; count++) await photo(60);
    const removed: string[] = [];
    let opened = 0;
    const watched: PhotoStore = {
      ...store,
      async remove(uuid) {
        opened = Math.max(opened, await openTransactions());
        await store.remove(uuid);
        removed.push(uuid);
      },
    };
    const swept = await Promise.all([1, 2].map(async () => sweepPhotos({ database, store: watched, room })));
    expect(swept.reduce((sum, count) => sum + count, 0)).toBe(30);
    expect([removed.length, new Set(removed).size, opened]).toEqual([30, 30, 0]);
  });

  it('removes files whose row was never written and what a crash left half written, in the folder whose turn it is', async () => {
    const now = new Date();
    const turn = (Math.floor(now.getTime() / 3_600_000) % 256).toString(16).padStart(2, '0');
    const place = join(folder, turn);
    await mkdir(place, { recursive: true });
    const [stray, fresh] = [1, 2].map(
      (last) => `${turn}000000-0000-4000-8000-00000000000${String(last)}-thumb.jpg`,
    );
    const drafts = [`${stray ?? ''}.0a1b2c.draft`, `${fresh ?? ''}.3d4e5f.draft`];
    for (const name of [stray, fresh, ...drafts]) await writeFile(join(place, name ?? ''), file);
    const longAgo = new Date(now.getTime() - 49 * 3_600_000);
    for (const name of [stray, drafts[0]]) await utimes(join(place, name ?? ''), longAgo, longAgo);
    expect(await sweepPhotos({ database, store, room }, now)).toBe(1);
    expect((await readdir(place)).filter((name) => name.startsWith(`${turn}000000-0000`))).toEqual([
      fresh,
      drafts[1],
    ]);
  });
});
