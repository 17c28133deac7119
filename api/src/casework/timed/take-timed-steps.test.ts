import { beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { changeDeps } from '../../../test/change-deps.ts';
import { testDatabaseAddress } from '../../../test/database.ts';
import { insertReportRow } from '../../../test/report-rows.ts';
import { lockReport, type ChangeDeps } from '../../reports/index.ts';
import { takeTimedSteps } from './take-timed-steps.ts';

let processes: ChangeDeps[];
let one: ChangeDeps;
beforeAll(async () => {
  const address = await testDatabaseAddress();
  processes = await Promise.all([1, 2, 3].map(async () => changeDeps(address)));
  [one] = processes as [ChangeDeps];
});
beforeEach(async () => {
  await one.database.query('update report set next_step_at = null');
});

/** Waste that was received long ago: half of every promise and more is over. */
async function overdue(count: number, days = 40, status = 'ASSIGNED'): Promise<bigint[]> {
  const ids: bigint[] = [];
  for (let left = count; left > 0; left--) {
    const receivedAt = new Date(Date.now() - days * 86_400_000).toISOString();
    ids.push(await insertReportRow(one.database, { receivedAt, status }));
  }
  await one.database.query('update report set next_step_at = received_at where id = any($1)', [ids]);
  return ids;
}

async function stepsOf(ids: readonly bigint[]): Promise<Record<string, number>> {
  const rows = await one.database.query<{ step: string; n: number }>(
    `select facts->>'step' as step, count(*)::integer as n from report_event
     where report_id = any($1) group by 1 order by 1`,
    [ids],
  );
  return Object.fromEntries(rows.map(({ step, n }) => [step, n]));
}

describe('Steps that come due', () => {
  it('are taken once by three processes at once, the highest rung of each ladder only', async () => {
    const ids = await overdue(40);
    const taken = await Promise.all(processes.map(async (deps) => takeTimedSteps(deps)));
    expect(taken.flatMap(({ failed }) => failed)).toEqual([]);
    expect(await stepsOf(ids)).toEqual({ RESPOND_200: 40, RESOLVE_200: 40 });
    expect(taken.reduce((sum, { taken: each }) => sum + each, 0)).toBe(80);
  });

  it('are not taken again', async () => {
    const ids = await overdue(1);
    await takeTimedSteps(one);
    await one.database.query('update report set next_step_at = received_at where id = any($1)', [ids]);
    await takeTimedSteps(one);
    expect(await stepsOf(ids)).toEqual({ RESPOND_200: 1, RESOLVE_200: 1 });
    const [row] = await one.database.query<{ at: string | null }>(
      'select next_step_at as at from report where id = any($1)',
      [ids],
    );
    expect(row?.at).toBeNull();
  });

  it('are taken after the database went away under them, each once', async () => {
    const ids = await overdue(60);
    const running = Promise.allSettled(processes.map(async (deps) => takeTimedSteps(deps)));
    await expect.poll(async () => Object.keys(await stepsOf(ids)).length).toBeGreaterThan(0);
    await one.database
      .query(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where datname = current_database() and pid <> pg_backend_pid()`,
      )
      .catch(() => undefined);
    await running;
    await takeTimedSteps(one);
    expect(await stepsOf(ids)).toEqual({ RESPOND_200: 60, RESOLVE_200: 60 });
  });

  it('of a report that a process held when it was lost are taken by another', async () => {
    const [id] = (await overdue(1)) as [bigint];
    const lost = await processes[1]?.database.pool.connect();
    if (lost === undefined) throw new Error('No connection');
    lost.on('error', () => undefined);
    await lost.query('begin');
    await lockReport(lost, id);
    const { rows } = await lost.query<{ pid: number }>('select pg_backend_pid() as pid');
    expect(await takeTimedSteps(one)).toEqual({ taken: 0, failed: [] });
    await one.database.query('select pg_terminate_backend($1)', [rows[0]?.pid]);
    await expect.poll(async () => (await takeTimedSteps(one)).taken).toBeGreaterThan(0);
    lost.release(true);
    await takeTimedSteps(one);
    expect(await stepsOf([id])).toEqual({ RESPOND_200: 1, RESOLVE_200: 1 });
  });

  it('close what was solved and never disputed', async () => {
    const [id] = (await overdue(1, 40, 'RESOLVED')) as [bigint];
    await takeTimedSteps(one);
    expect(await stepsOf([id])).toEqual({ UNDISPUTED: 1 });
    const [row] = await one.database.query<{ status: string }>('select status from report where id = $1', [
      id,
    ]);
    expect(row?.status).toBe('CLOSED');
  });

  it('reject what was asked and never answered, with the reason in words and as a step', async () => {
    const [id] = (await overdue(1, 4, 'NEEDS_INFO')) as [bigint];
    await one.database.query("insert into contact_vault (report_id, sealed) values ($1, '')", [id]);
    await takeTimedSteps(one);
    const [event] = await one.database.query<{ kind: string; facts: object }>(
      'select kind, facts from report_event where report_id = $1',
      [id],
    );
    expect(event).toMatchObject({
      kind: 'REJECTED',
      facts: { step: 'ANSWER_MISSING', reason: 'Pertanyaan kepada pelapor tidak dijawab dalam 72 jam.' },
    });
  });

  it('one that fails leaves the others alone', async () => {
    const [broken, sound] = (await overdue(2)) as [bigint, bigint];
    await one.database.query("update report set received_at = '200000-01-01' where id = $1", [broken]);
    const { failed } = await takeTimedSteps(one);
    expect(failed.map(({ reportId }) => reportId)).toEqual([broken]);
    expect(await stepsOf([sound])).toEqual({ RESPOND_200: 1, RESOLVE_200: 1 });
  });
});
