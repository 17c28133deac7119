import type { ChangeDeps } from './change-report.ts';
import { SYSTEM } from './event-log.ts';
import type { LockedReport } from './locked-report.ts';
import { OPEN_SQL } from './visible-reports.ts';
import { writeChange } from './write-change.ts';

const BATCH = 200;

/**
 * Ends information among neighbours whose time is over. Reads hide it from that moment on their own; this only
 * tells the log. Several processes may run it at once: each takes rows that no other holds.
 */
export async function expireReports(deps: ChangeDeps): Promise<number> {
  let expired = 0;
  for (;;) {
    const count = await expireBatch(deps);
    expired += count;
    if (count > 0) deps.bell.ring();
    if (count < BATCH) return expired;
  }
}

async function expireBatch({ database, catalogues }: ChangeDeps): Promise<number> {
  return database.transaction(async (client) => {
    const { rows } = await client.query<LockedReport>(
      `select * from report where audience = 'NEIGHBOURS' and status in ${OPEN_SQL} and expires_at <= now()
       order by expires_at limit $1 for no key update skip locked`,
      [BATCH],
    );
    for (const report of rows) {
      await writeChange(client, catalogues, report, {
        kind: 'EXPIRED',
        actor: SYSTEM,
        patch: { status: 'EXPIRED', status_before: report.status },
        facts: { from: report.status, to: 'EXPIRED' },
      });
    }
    return rows.length;
  });
}
