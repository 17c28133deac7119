import type { Database } from '../platform/index.ts';
import type { ChangeDeps } from './change-report.ts';
import { moveToArea, type NewArea } from './correct-subdistrict.ts';
import { SYSTEM } from './event-log.ts';
import type { LockedReport } from './locked-report.ts';
import type { Catalogues } from './place-submission.ts';
import { OPEN_SQL } from './visible-reports.ts';
import { writeChange } from './write-change.ts';

const BATCH = 200;

export interface Replaced {
  readonly looked: number;
  readonly moved: number;
}

/**
 * After boundaries were imported: every open report with coordinates is placed again, in short batches, with an
 * event on each that moved. Each row notes the boundaries it was placed under, so an interrupted run is resumed by
 * running it again. What its reporter or an operator confirmed by hand moves as well: real boundaries know better.
 */
export async function replaceReports(
  { database, bell, catalogues }: ChangeDeps,
  cityId: number,
  onProgress: (looked: number, left: number) => void,
): Promise<Replaced> {
  const version = catalogues.cities().cityById(cityId)?.boundaryVersion;
  if (version === undefined) throw new Error(`City ${String(cityId)} is not loaded.`);
  let left = await countLeft(database, cityId, version);
  const total = { looked: 0, moved: 0 };
  for (;;) {
    const free = await replaceBatch(database, catalogues, cityId, version, 'skip locked');
    // Rows that somebody else was just writing are waited for, or they would stay under the old boundaries.
    const batch = free.looked > 0 ? free : await replaceBatch(database, catalogues, cityId, version, '');
    if (batch.moved > 0) bell.ring();
    if (batch.looked === 0) return total;
    total.looked += batch.looked;
    total.moved += batch.moved;
    left = Math.max(0, left - batch.looked);
    onProgress(total.looked, left);
  }
}

async function countLeft(database: Database, cityId: number, version: number): Promise<number> {
  const [row] = await database.query<{ left: number }>(
    `select count(*)::integer as left from report
     where city_id = $1 and status in ${OPEN_SQL} and boundary_version < $2 and longitude is not null`,
    [cityId, version],
  );
  return row?.left ?? 0;
}

async function replaceBatch(
  database: Database,
  catalogues: Catalogues,
  cityId: number,
  version: number,
  ifLocked: 'skip locked' | '',
): Promise<Replaced> {
  return database.transaction(async (client) => {
    const { rows } = await client.query<LockedReport>(
      `select * from report
       where city_id = $1 and status in ${OPEN_SQL} and boundary_version < $2 and longitude is not null
       order by place_key limit $3 for no key update ${ifLocked}`,
      [cityId, version, BATCH],
    );
    let moved = 0;
    for (const report of rows) {
      const to = newAreaOf(catalogues, report);
      if (to === null) continue;
      await writeChange(client, catalogues, report, moveToArea(catalogues, report, to, SYSTEM));
      moved += 1;
    }
    await client.query('update report set boundary_version = $2 where id = any($1::bigint[])', [
      rows.map(({ id }) => id),
      version,
    ]);
    return { looked: rows.length, moved };
  });
}

/** Null when the new boundaries change nothing for this report. */
function newAreaOf(catalogues: Catalogues, report: LockedReport): NewArea | null {
  if (report.longitude === null || report.latitude === null) return null;
  const city = catalogues.cities().cityById(report.city_id);
  const found = city?.areaIndex.locate(report.longitude, report.latitude, report.accuracy_meters ?? 0);
  if (found === undefined) return null;
  const same =
    found.subdistrictId === report.subdistrict_id &&
    found.check === report.place_check &&
    found.borderId === report.border_id;
  return same ? null : { subdistrictId: found.subdistrictId, check: found.check, borderId: found.borderId };
}
