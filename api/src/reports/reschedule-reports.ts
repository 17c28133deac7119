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
  let after = options.after ?? 0n;
  for (;;) {
    const batch = await rescheduleBatch(deps, cityId, after);
    if (batch.moved > 0) deps.bell.ring();
    if (batch.last === null) return total;
    total.looked += batch.looked;
    total.moved += batch.moved;
    after = batch.last;
    await options.onBatch?.(after);
  }
}

async function rescheduleBatch(
  { database, catalogues }: ChangeDeps,
  cityId: number,
  after: bigint,
): Promise<Rescheduled & { readonly last: bigint | null }> {
  const workingIds = catalogues.agencies().workingCategoryIds(cityId);
  return database.transaction(async (client) => {
    const { rows } = await client.query<LockedReport>(
      `select * from report where city_id = $1 and id > $2 and status in ${OPEN_SQL} and category_id = any($3)
       order by id limit $4 for no key update`,
      [cityId, after, workingIds, BATCH],
    );
    let moved = 0;
    for (const report of rows) {
      if (await settleClocks(client, catalogues, report)) moved += 1;
    }
    return { looked: rows.length, moved, last: rows.at(-1)?.id ?? null };
  });
}
