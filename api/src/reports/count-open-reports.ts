import type { Database } from '../platform/index.ts';
import { parameters } from './sql.ts';
import { STRANGER } from './viewer-rights.ts';
import { OPEN_SQL, visibleReports } from './visible-reports.ts';

/** Open reports of an agency as far as anyone may know of them: administrators learn no more than that. */
export async function countOpenReports(
  database: Pick<Database, 'query'>,
  cityId: number,
  agencyId: number,
): Promise<number> {
  const p = parameters();
  const [row] = await database.query<{ count: number }>(
    `select count(*)::int as count from ${visibleReports(STRANGER, p, cityId)} r
     where r.agency_id = ${p.add(agencyId)} and r.status in ${OPEN_SQL}`,
    p.values,
  );
  return row?.count ?? 0;
}
