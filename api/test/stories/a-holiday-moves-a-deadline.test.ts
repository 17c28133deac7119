import { beforeAll, describe, expect, it } from 'vitest';

import { startTestApp, type TestApp } from '../app.ts';
import { seen, step, type WorkedReport } from '../casework.ts';
import type { GraphqlClient } from '../graphql-client.ts';
import { submit } from '../submissions.ts';

let app: TestApp;
let officer: GraphqlClient;
/** Changes of the calendar are looked for every other second. */
const SOON = { timeout: 15_000 };
let fire: string;
let pothole: string;
beforeAll(async () => {
  app = await startTestApp();
  officer = await app.signIn('OFFICER', 'pupr');
  // Monday, 10:00 in Kupang, of a week in which nothing is on file.
  pothole = await received('JALAN_RUSAK', '2026-07-06T02:00:00Z');
  fire = await received('KEBAKARAN', '2026-07-06T02:00:00Z');
});

async function received(categoryCode: string, at: string): Promise<string> {
  const { report } = await submit(app.anyone, { categoryCode });
  await app.database.query('update report set received_at = $2, next_step_at = null where code = $1', [
    report.code.replace('-', ''),
    at,
  ]);
  await app.database.query(
    'update report_event set at = $2 where report_id = (select id from report where code = $1)',
    [report.code.replace('-', ''), at],
  );
  return report.code;
}

/** An administrator enters a day; closing time for half a day. */
async function enter(day: string, closesAt: string | null): Promise<void> {
  await app.database.query(
    `insert into holiday (city_id, day, name, source, closes_at, changed_by)
     select id, $1, 'Hari besar', 'uji', $2, 'uji' from city where slug = 'kupang'`,
    [day, closesAt],
  );
  await app.database.query("notify catalogue, ''");
}

async function look(code: string): Promise<WorkedReport> {
  const report = await seen(officer, code);
  if (report === null) throw new Error('Not seen');
  return report;
}

const dueAt = async (code: string): Promise<string | null> => {
  const { resolveDueAt } = await look(code);
  return resolveDueAt === null ? null : new Date(resolveDueAt).toISOString();
};

describe('A holiday that is entered afterwards', () => {
  it('finds the calendar that clocks were worked out by', async () => {
    await expect
      .poll(async () => (await app.database.query('select from calendar_followed')).length, SOON)
      .toBe(1);
  });

  it('moves a deadline by a working day, with an event that says so', async () => {
    await enter('2026-07-08', null);
    await expect.poll(async () => dueAt(pothole), SOON).toBe('2026-07-27T02:00:00.000Z');
    expect((await look(pothole)).timeline.map(({ kind }) => kind)).toContain('RESCHEDULED');
  });

  it('overturns nobody: an officer who had seen the report before goes on', async () => {
    const { version, id } = await look(pothole);
    expect(version).toBe(1);
    await step(officer, 'acceptReport', { reportId: id, version: 1 });
  });

  it('leaves clocks alone that run day and night', async () => {
    const head = await app.signIn('SUPERVISOR');
    const report = await seen(head, fire);
    expect(report?.timeline.map(({ kind }) => kind)).not.toContain('RESCHEDULED');
  });

  it('documented failure 9: a pause over half a day costs the hours of that day, not of another', async () => {
    const { id, version } = await look(pothole);
    await step(officer, 'startReport', { reportId: id, version });
    const held = await step(officer, 'holdReport', {
      ...{ reportId: id, version: version + 1, reason: 'Menunggu aspal.' },
      reviewAt: new Date(Date.now() + 86_400_000).toISOString(),
    });
    expect(held).toMatchObject({ status: 'ON_HOLD', resolveDueAt: null });
    await step(officer, 'resumeReport', { reportId: id, version: held.version });
    // Held from Thursday 08:00 to Friday 08:00: eight hours.
    await pausedBetween('2026-07-09T00:00:00Z', '2026-07-10T00:00:00Z');
    await enter('2026-07-21', '12:00');
    await expect.poll(async () => dueAt(pothole), SOON).toBe('2026-07-28T02:00:00.000Z');
    await enter('2026-07-09', '12:00');
    await expect.poll(async () => dueAt(pothole), SOON).toBe('2026-07-27T06:00:00.000Z');
  });
});

async function pausedBetween(from: string, to: string): Promise<void> {
  for (const [kind, at] of [
    ['HELD', from],
    ['RESUMED', to],
  ]) {
    await app.database.query(
      `update report_event set at = $2 where kind = $1 and report_id = (select id from report where code = $3)`,
      [kind, at, pothole.replace('-', '')],
    );
  }
}
