import type { ChangeDeps } from './change-report.ts';
import type { LockedReport } from './locked-report.ts';
import { settleClocks } from './timed-reports.ts';
import { OPEN_SQL } from './visible-reports.ts';

const BATCH = 50;

export interface Rescheduled {
  readonly looked: number;
  readonly moved: number;
}

/**
 * After a city's calendar changed: the clocks of its open reports are worked out anew, in short batches by rising
 * number, with a RESCHEDULED event on each whose due time really moves. `after` is where an interrupted run had come
 * to; running it again from the start changes nothing twice.
 */
export async function rescheduleReports(
  deps: ChangeDeps,
  cityId: number,
  options: { readonly after?: bigint; readonly onBatch?: (last: bigint) => Promise<void> | void } = {},
): Promise<Rescheduled> {
  const total = { looked: 0, moved: 0 };
  const ids = await openWorkingReports(deps, cityId, options.after ?? 0n);
  for (let from = 0; from < ids.length; from += BATCH) {
    const batch = ids.slice(from, from + BATCH);
    const moved = await rescheduleBatch(deps, batch);
    if (moved > 0) deps.bell.ring();
    total.looked += batch.length;
    total.moved += moved;
    await options.onBatch?.(batch.at(-1) ?? 0n);
  }
  return total;
}

async function openWorkingReports(
  { database, catalogues }: ChangeDeps,
  cityId: number,
  after: bigint,
): Promise<bigint[]> {
  const rows = await database.query<{ id: bigint }>(
    `select id from report where city_id = $1 and status in ${OPEN_SQL} and id > $2 and category_id = any($3)
     order by id`,
    [cityId, after, catalogues.agencies().workingCategoryIds(cityId)],
  );
  return rows.map(({ id }) => id);
}

async function rescheduleBatch(
  { database, catalogues }: ChangeDeps,
  ids: readonly bigint[],
): Promise<number> {
  return database.transaction(async (client) => {
    const { rows } = await client.query<LockedReport>(
      `select * from report where id = any($1) and status in ${OPEN_SQL} order by id for no key update`,
      [ids],
    );
    let moved = 0;
    for (const report of rows) {
      if (await settleClocks(client, catalogues, report)) moved += 1;
    }
    return moved;
  });
}
