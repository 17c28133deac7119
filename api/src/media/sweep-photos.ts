import type { Database } from '../platform/index.ts';
import type { PhotoStore } from './photo-store.ts';

interface SweepDeps {
  readonly database: Database;
  readonly store: PhotoStore;
}

const KEPT_HOURS = 48;
const BATCH = 20;

/**
 * Removes photos that no report took within 48 hours, and the files of one folder whose row was never
 * written. Called once an hour it looks into every folder within eleven days. Returns how many photos went.
 */
export async function sweepPhotos(deps: SweepDeps, now: Date = new Date()): Promise<number> {
  const before = new Date(now.getTime() - KEPT_HOURS * 3_600_000);
  let removed = 0;
  for (;;) {
    const batch = await removeUnattached(deps, before);
    removed += batch;
    if (batch < BATCH) break;
  }
  const folder = Math.floor(now.getTime() / 3_600_000) % 256;
  return removed + (await removeStray(deps, folder, before));
}

/** Files first, under the row's lock: a report that takes the photo meanwhile waits and then finds no row. */
async function removeUnattached({ database, store }: SweepDeps, before: Date): Promise<number> {
  return database.transaction(async (client) => {
    const { rows } = await client.query<{ id: string }>(
      `delete from photo where id in (
         select id from photo where report_id is null and created_at < $1
         order by created_at limit ${String(BATCH)} for update skip locked)
       returning id`,
      [before],
    );
    await Promise.all(rows.map(({ id }) => store.remove(id)));
    return rows.length;
  });
}

async function removeStray({ database, store }: SweepDeps, folder: number, before: Date): Promise<number> {
  const old = (await store.list(folder))
    .filter(({ writtenAt }) => writtenAt < before)
    .map(({ uuid }) => uuid);
  if (old.length === 0) return 0;
  const rows = await database.query<{ id: string }>('select id from photo where id = any($1)', [old]);
  const known = new Set(rows.map(({ id }) => id));
  const stray = old.filter((uuid) => !known.has(uuid));
  for (const uuid of stray) await store.remove(uuid);
  return stray.length;
}
