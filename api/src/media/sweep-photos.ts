import type { Database } from '../platform/index.ts';
import { type PhotoRoom, waitingBytesOf } from './photo-room.ts';
import type { PhotoStore } from './photo-store.ts';

interface SweepDeps {
  readonly database: Database;
  readonly store: PhotoStore;
  readonly room: PhotoRoom;
}

const KEPT_HOURS = 48;
/** Phones send a report within minutes of its photo; when room runs short, only they are waited for. */
const CROWDED_HOURS = 2;
const CROWDED_SHARE = 0.5;
const BATCH = 20;
/** A removal that was not finished by then is taken up again, by whichever process comes first. */
const RETRY_MINUTES = 30;

/**
 * Removes photos that no report took within 48 hours (2 when they fill half of their room), and the files of one
 * folder whose row was never written. Called once an hour it looks into every folder within eleven days. Returns how many photos went.
 */
export async function sweepPhotos(deps: SweepDeps, now: Date = new Date()): Promise<number> {
  const before = hoursAgo(now, KEPT_HOURS);
  const unattachedBefore = (await isCrowded(deps)) ? hoursAgo(now, CROWDED_HOURS) : before;
  const failures: unknown[] = [];
  let removed = 0;
  for (;;) {
    const marked = await markUnattached(deps.database, unattachedBefore);
    removed += await removeMarked(deps, marked, failures);
    if (marked.length < BATCH) break;
  }
  const folder = Math.floor(now.getTime() / 3_600_000) % 256;
  removed += await removeStray(deps, folder, before);
  await deps.store.removeDrafts(folder, before);
  if (failures.length > 0) throw new AggregateError(failures, 'Files of photos could not be removed.');
  return removed;
}

async function isCrowded({ database, room }: SweepDeps): Promise<boolean> {
  if (room.waitingBytes === 0) return false;
  return (await waitingBytesOf(database)) > room.waitingBytes * CROWDED_SHARE;
}

function hoursAgo(now: Date, hours: number): Date {
  return new Date(now.getTime() - hours * 3_600_000);
}

/**
 * From the mark on no report can take the photo, so that its files can go without a transaction that waits for a
 * disk or a bucket: that would hold back the event log. The row goes last, and tells what is left to do.
 */
async function markUnattached(database: Database, before: Date): Promise<string[]> {
  const rows = await database.query<{ id: string }>(
    `update photo set removing_at = now() where id in (
       select id from photo where report_id is null and created_at < $1
         and (removing_at is null or removing_at < now() - interval '${String(RETRY_MINUTES)} minutes')
       order by created_at limit ${String(BATCH)} for update skip locked)
     returning id`,
    [before],
  );
  return rows.map(({ id }) => id);
}

async function removeMarked(
  { database, store }: SweepDeps,
  ids: string[],
  failures: unknown[],
): Promise<number> {
  const outcomes = await Promise.allSettled(ids.map(async (id) => store.remove(id)));
  for (const outcome of outcomes) if (outcome.status === 'rejected') failures.push(outcome.reason);
  const gone = ids.filter((_, index) => outcomes[index]?.status === 'fulfilled');
  await database.query('delete from photo where id = any($1) and report_id is null', [gone]);
  return gone.length;
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
