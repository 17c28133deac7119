import { beforeAll, describe, expect, it } from 'vitest';

import { startTestApp, type TestApp } from '../app.ts';
import { codeOf, seen, step, tryStep } from '../casework.ts';
import type { GraphqlClient } from '../graphql-client.ts';
import { submit } from '../submissions.ts';

interface Alarming {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly acknowledgedAt: string | null;
}

let app: TestApp;
let damkar: GraphqlClient;
let supervisor: GraphqlClient;
beforeAll(async () => {
  app = await startTestApp();
  damkar = await app.signIn('OFFICER', 'damkar');
  supervisor = await app.signIn('SUPERVISOR');
});

async function alarms(): Promise<Alarming[]> {
  const { reports } = await supervisor.data<{ reports: { nodes: Alarming[] } }>(
    `{ reports(filter: { urgencies: [CRITICAL], unacknowledged: true }, first: 50) {
         nodes { id version status acknowledgedAt } } }`,
  );
  return reports.nodes;
}

/** A report that its office has worked to the end. */
async function solved(categoryCode: string, officer: GraphqlClient): Promise<{ id: string; code: string }> {
  const { report } = await submit(app.anyone, { categoryCode });
  const { id: reportId } = report;
  await step(officer, 'acceptReport', { reportId, version: 1 });
  await step(officer, 'startReport', { reportId, version: 2 });
  await step(officer, 'resolveReport', { reportId, version: 3, explanation: 'Padam.' });
  return report;
}

async function days(code: string, column: 'closed_at', count: number): Promise<void> {
  await app.database.query(
    `update report set ${column} = now() - make_interval(days => $2) where code = $1`,
    [code.replace('-', ''), count],
  );
}

describe('A report that is opened again', () => {
  it('alarms again when it is CRITICAL, until somebody takes notice of this round', async () => {
    const { id, code } = await solved('KEBAKARAN', damkar);
    expect((await alarms()).map((each) => each.id)).not.toContain(id);
    await step(supervisor, 'reopenReport', { reportId: id, version: 4, reason: 'Api muncul lagi.' });
    const again = (await alarms()).find((each) => each.id === id);
    expect(again).toMatchObject({ status: 'ASSIGNED', acknowledgedAt: null });
    const called = async () => (await seen(supervisor, code))?.timeline.map((each) => each.step);
    await app.database.query(
      `update report_event set at = at - interval '61 seconds' where kind = 'REOPENED'`,
    );
    await app.database.query("update report set next_step_at = next_step_at - interval '61 seconds'");
    await expect.poll(called, { timeout: 10_000 }).toContain('ACKNOWLEDGE_60');
    const { id: reportId, version = 0 } = again ?? { id };
    await step(damkar, 'acknowledgeReport', { reportId, version });
    expect((await alarms()).map((each) => each.id)).not.toContain(id);
  });

  it('was closed at most 14 days ago, whoever opens it', async () => {
    const pupr = await app.signIn('AGENCY_HEAD', 'pupr');
    const closed = async () => {
      const { id, code } = await solved('JALAN_RUSAK', pupr);
      await step(supervisor, 'closeReport', { reportId: id, version: 4 });
      return { reportId: id, code };
    };
    const [late, inTime] = [await closed(), await closed()];
    await days(late.code, 'closed_at', 15);
    await days(inTime.code, 'closed_at', 13);
    const open = { version: 5, reason: 'Berlubang lagi' };
    expect(codeOf(await tryStep(supervisor, 'reopenReport', { reportId: late.reportId, ...open }))).toBe(
      'CONFLICT',
    );
    expect(await step(supervisor, 'reopenReport', { reportId: inTime.reportId, ...open })).toMatchObject({
      status: 'ASSIGNED',
    });
  });

  it('and closed for long is not rated any more', async () => {
    const { report, trackingToken } = await submit(app.anyone, { categoryCode: 'KEBAKARAN' });
    const { id: reportId, code } = report;
    await step(damkar, 'acceptReport', { reportId, version: 1 });
    await step(damkar, 'startReport', { reportId, version: 2 });
    await step(damkar, 'resolveReport', { reportId, version: 3, explanation: 'Padam.' });
    await step(app.anyone, 'confirmReport', { trackingToken });
    await days(code, 'closed_at', 15);
    expect(codeOf(await tryStep(app.anyone, 'rateReport', { trackingToken, rating: 5 }))).toBe('CONFLICT');
    await days(code, 'closed_at', 13);
    expect(await step(app.anyone, 'rateReport', { trackingToken, rating: 5 })).toMatchObject({ rating: 5 });
  });
});

describe('An alarm', () => {
  it('is silenced by the office that has it or the command center, not by who supports it', async () => {
    const bpbd = await app.signIn('OFFICER', 'bpbd');
    const { report } = await submit(app.anyone, { categoryCode: 'KEBAKARAN' });
    const input = { reportId: report.id, version: 1 };
    expect(codeOf(await tryStep(bpbd, 'acknowledgeReport', input))).toBe('NOT_ALLOWED');
    expect((await alarms()).map(({ id }) => id)).toContain(report.id);
    await step(damkar, 'acknowledgeReport', input);
    expect((await alarms()).map(({ id }) => id)).not.toContain(report.id);
  });

  it('does not end by a merge into what is less urgent', async () => {
    const [fire, rubbish] = [
      await submit(app.anyone, { categoryCode: 'KEBAKARAN' }),
      await submit(app.anyone, { categoryCode: 'SAMPAH' }),
    ];
    const merge = { version: 1, reason: 'Sampah terbakar' };
    const [into, from] = [fire.report.id, rubbish.report.id];
    expect(codeOf(await tryStep(supervisor, 'mergeReport', { reportId: into, intoId: from, ...merge }))).toBe(
      'CONFLICT',
    );
    await step(supervisor, 'mergeReport', { reportId: from, intoId: into, ...merge });
    expect((await alarms()).map(({ id }) => id)).toContain(fire.report.id);
  });
});
