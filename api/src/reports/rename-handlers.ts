import type { PoolClient } from 'pg';

import type { ChangeDeps } from './change-report.ts';
import type { Actor } from './event-log.ts';
import type { LockedReport } from './locked-report.ts';
import type { Catalogues } from './place-submission.ts';
import { currentHandlers, releaseUnnamed } from './sealed-handlers.ts';
import { OPEN_SQL } from './visible-reports.ts';
import { type Change, writeChange } from './write-change.ts';

const BATCH = 200;

export interface Naming {
  readonly cityId: number;
  readonly agencyId: number;
  readonly categoryCode: string;
  /** Who named the handlers. */
  readonly actor: Actor;
}

/**
 * Open sealed reports follow the newest naming of handlers, in short batches, each with an event that only handlers
 * hear of: to those who are named no longer the stream says GONE. Running it again changes nothing.
 */
export async function renameHandlers(deps: ChangeDeps, naming: Naming): Promise<number> {
  const { database, bell, catalogues } = deps;
  const categoryIds = catalogues.agencies().versionIds(naming.cityId, naming.categoryCode);
  let renamed = 0;
  for (let after = 0n; ;) {
    const batch = await database.transaction(async (client) => {
      const reports = await lockSealed(client, naming.agencyId, categoryIds, after);
      const changed = await renameAll(client, catalogues, reports, naming);
      return { changed, last: reports.at(-1)?.id, full: reports.length === BATCH };
    });
    if (batch.changed > 0) bell.ring();
    renamed += batch.changed;
    if (!batch.full || batch.last === undefined) return renamed;
    after = batch.last;
  }
}

async function lockSealed(
  client: PoolClient,
  agencyId: number,
  categoryIds: readonly number[],
  after: bigint,
): Promise<LockedReport[]> {
  const { rows } = await client.query<LockedReport>(
    `select * from report where visibility = 'SEALED' and status in ${OPEN_SQL}
       and (agency_id = $1 or offered_agency_id = $1) and category_id = any($2::int[]) and id > $3
     order by id limit $4 for no key update`,
    [agencyId, categoryIds, after, BATCH],
  );
  return rows;
}

async function renameAll(
  client: PoolClient,
  catalogues: Catalogues,
  reports: readonly LockedReport[],
  naming: Naming,
): Promise<number> {
  let changed = 0;
  for (const report of reports) {
    const change = renaming(report, currentHandlers(catalogues, report), naming);
    if (change === null) continue;
    await writeChange(client, catalogues, report, change);
    changed += 1;
  }
  return changed;
}

/** Null when the report is named so already, or would be named for nobody. */
function renaming(report: LockedReport, handlers: readonly string[], naming: Naming): Change | null {
  const same =
    handlers.length === report.handlers.length && handlers.every((h) => report.handlers.includes(h));
  if (same || handlers.length === 0) return null;
  return {
    kind: 'HANDLERS_NAMED',
    actor: naming.actor,
    patch: { handlers, ...releaseUnnamed(report, handlers) },
    facts: { agencyId: naming.agencyId },
  };
}
