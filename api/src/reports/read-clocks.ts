import type { PoolClient } from 'pg';

import type { ClockedCategory, WorkingCalendar } from '../clocks/index.ts';
import type { ClockEvent } from './clock-columns.ts';
import type { LockedReport } from './locked-report.ts';
import type { Catalogues } from './place-submission.ts';
import { OPEN_SQL } from './visible-reports.ts';

/** What the clocks of one report are worked out from. */
export interface ClockReading {
  /** By the database's clock. */
  readonly now: string;
  readonly events: readonly ClockEvent[];
  /** Whether it may be rejected by itself: somebody could have answered, and no other office works on a part of it. */
  readonly isRejectable: boolean;
  readonly category: ClockedCategory;
  readonly calendar: WorkingCalendar;
}

/** @throws Error when its city or category is not loaded */
export async function readClocks(
  client: PoolClient,
  catalogues: Catalogues,
  report: Pick<LockedReport, 'id' | 'category_id' | 'city_id'>,
): Promise<ClockReading> {
  const category = catalogues.agencies().categoryById(report.category_id);
  const city = catalogues.cities().cityById(report.city_id);
  if (category === null || city === null)
    throw new Error('A report of a city or category that is not loaded.');
  const { rows } = await client.query<Pick<ClockReading, 'now' | 'events' | 'isRejectable'>>(
    `select clock_timestamp() as now,
       exists (select from contact_vault where report_id = $1 and reachable)
         and not exists (select from report where parent_id = $1 and status in ${OPEN_SQL}) as "isRejectable",
       coalesce((select jsonb_agg(jsonb_build_object('kind', kind, 'at', at, 'step', facts->>'step') order by id)
         from report_event where report_id = $1 and (facts ? 'to' or facts ? 'step')), '[]') as events`,
    [report.id],
  );
  const [history] = rows;
  if (history === undefined) throw new Error('The database told no time.');
  return { ...history, category, calendar: city.calendar };
}
