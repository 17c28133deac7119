import type { PoolClient } from 'pg';

import type { DueStep } from '../clocks/index.ts';
import type { Queries } from '../platform/index.ts';
import type { ChangeDeps } from './change-report.ts';
import { clockPatch, dueStepOf } from './clock-columns.ts';
import { SYSTEM } from './event-log.ts';
import type { LockedReport } from './locked-report.ts';
import type { Catalogues } from './place-submission.ts';
import { readClocks } from './read-clocks.ts';
import { type Change, writeChange } from './write-change.ts';

/**
 * Takes what a report has come to by itself, for the report that has waited longest and that nobody else holds:
 * locked, looked at anew, and changed, in one short transaction. Answers its id, or null when none waits.
 */
export async function changeDueReport(
  { database, bell, catalogues }: ChangeDeps,
  except: readonly bigint[],
  decide: (report: LockedReport, step: DueStep['step']) => Change,
): Promise<{ readonly reportId: bigint; readonly error?: unknown } | null> {
  const taken = await database.transaction(async (client) => {
    const report = await lockLongestDue(client, except);
    if (report === null) return null;
    try {
      await client.query('savepoint step');
      await changeDue(client, catalogues, report, decide);
      return { reportId: report.id };
    } catch (error) {
      await client.query('rollback to savepoint step');
      return { reportId: report.id, error };
    }
  });
  if (taken !== null) bell.ring();
  return taken;
}

async function changeDue(
  client: PoolClient,
  catalogues: Catalogues,
  report: LockedReport,
  decide: (report: LockedReport, step: DueStep['step']) => Change,
): Promise<void> {
  const { events, isRejectable, category, calendar, now } = await readClocks(client, catalogues, report);
  const due = dueStepOf(report, events, isRejectable, category, calendar, now);
  if (due === null) await settleClocks(client, catalogues, report);
  else await writeChange(client, catalogues, report, decide(report, due.step));
}

async function lockLongestDue(client: PoolClient, except: readonly bigint[]): Promise<LockedReport | null> {
  const { rows } = await client.query<LockedReport>(
    `select * from report where next_step_at <= now() and id <> all($1::bigint[])
     order by next_step_at limit 1 for no key update skip locked`,
    [except],
  );
  return rows[0] ?? null;
}

const DUE_COLUMNS = ['respond_due_at', 'resolve_due_at', 'late_at'] as const;

/**
 * Works the clocks of a locked report out anew. Only what residents were promised makes an event; when merely the
 * next step moves, its column is set and nobody hears of it. True when an event was written.
 */
export async function settleClocks(
  client: PoolClient,
  catalogues: Catalogues,
  report: LockedReport,
): Promise<boolean> {
  const { events, isRejectable, category, calendar } = await readClocks(client, catalogues, report);
  const patch = clockPatch(report, events, isRejectable, category, calendar);
  if (DUE_COLUMNS.some((column) => instant(patch[column]) !== instant(report[column]))) {
    await writeChange(client, catalogues, report, {
      ...{ kind: 'RESCHEDULED', actor: SYSTEM, patch: {}, facts: {} },
    });
    return true;
  }
  await client.query('update report set next_step_at = $2 where id = $1', [report.id, patch.next_step_at]);
  return false;
}

function instant(text: string | null): number | null {
  return text === null ? null : Math.floor(Date.parse(text));
}

/** Reports that should have taken a step this many seconds ago: 0 while the clocks are kept. */
export async function countOverdueSteps(database: Queries, seconds: number): Promise<number> {
  const [row] = await database.query<{ n: number }>(
    `select count(*)::integer as n from (select from report
       where next_step_at <= now() - make_interval(secs => $1) limit 10000) waiting`,
    [seconds],
  );
  return row?.n ?? 0;
}
