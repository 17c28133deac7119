import { beforeAll, describe, expect, it } from 'vitest';

import { startTestApp, type TestApp } from '../app.ts';
import { codeOf, ownReport, step, tryStep } from '../casework.ts';
import type { GraphqlClient } from '../graphql-client.ts';
import { submit } from '../submissions.ts';

let app: TestApp;
let pupr: GraphqlClient;
let operator: GraphqlClient;
beforeAll(async () => {
  app = await startTestApp();
  pupr = await app.signIn('OFFICER', 'pupr');
  operator = await app.signIn('OPERATOR');
});

async function asked(input: object = {}) {
  const made = await submit(app.anyone, { categoryCode: 'JALAN_RUSAK', ...input });
  const { id: reportId } = made.report;
  await step(pupr, 'askReporter', { reportId, version: 1, question: 'Sisi mana?' });
  return { ...made, reportId };
}

async function rejectedAfter(code: string, hours: number): Promise<void> {
  const plain = code.replace('-', '');
  await app.database.query(
    `update report_event set at = at - make_interval(hours => $2)
     where report_id = (select id from report where code = $1)`,
    [plain, hours],
  );
  await app.database.query(
    `update report set received_at = received_at - make_interval(hours => $2),
       next_step_at = next_step_at - make_interval(hours => $2) where code = $1`,
    [plain, hours],
  );
}

const statusOf = async (code: string): Promise<string | undefined> =>
  (
    await app.database.query<{ status: string }>('select status from report where code = $1', [
      code.replace('-', ''),
    ])
  )[0]?.status;

describe('A question to the reporter', () => {
  it('that was answered by telephone is written down, and the work goes on; the reporter reads it', async () => {
    const { reportId, trackingToken } = await asked();
    const done = await step(pupr, 'recordAnswer', { reportId, version: 2, answer: 'Sisi kiri (telepon).' });
    expect(done).toMatchObject({ status: 'ASSIGNED', pausedSince: null });
    const { timeline = [] } = (await ownReport(app.anyone, trackingToken)) ?? {};
    expect(timeline.at(-1)).toMatchObject({ kind: 'INFO_GIVEN', text: 'Sisi kiri (telepon).' });
    const again = { reportId, version: 3, answer: 'Sisi kiri.' };
    expect(codeOf(await tryStep(pupr, 'recordAnswer', again))).toBe('CONFLICT');
  });

  it('is not asked on a part, where nobody could answer', async () => {
    const { report } = await submit(app.anyone, { categoryCode: 'JALAN_RUSAK' });
    const parts = ['pupr', 'dlhk'].map((agency) => ({ agency, task: 'Bagian' }));
    await step(operator, 'splitReport', { reportId: report.id, version: 1, parts });
    const { report: whole } = await pupr.data<{ report: { parts: { id: string }[] } }>(
      'query ($code: String!) { report(code: $code) { parts { id } } }',
      { code: report.code },
    );
    const ask = { reportId: whole.parts[0]?.id, version: 1, question: 'Di mana?' };
    expect(codeOf(await tryStep(pupr, 'askReporter', ask))).toBe('CONFLICT');
  });

  it('holds a transfer back: it is taken when the answer has come, and may be declined before', async () => {
    const { report } = await submit(app.anyone, { categoryCode: 'JALAN_RUSAK' });
    const { id: reportId } = report;
    const dlhk = await app.signIn('AGENCY_HEAD', 'dlhk');
    await step(pupr, 'offerTransfer', { reportId, version: 1, agency: 'dlhk', reason: 'Sampah' });
    await step(pupr, 'askReporter', { reportId, version: 2, question: 'Sampah apa?' });
    const take = { reportId, version: 3, take: true };
    expect(codeOf(await tryStep(dlhk, 'answerTransfer', take))).toBe('CONFLICT');
    await step(pupr, 'recordAnswer', { reportId, version: 3, answer: 'Ban bekas.' });
    expect(await step(dlhk, 'answerTransfer', { ...take, version: 4 })).toMatchObject({ status: 'ACCEPTED' });
  });

  it('unanswered for 72 hours ends the report only for whoever left an address or a number', async () => {
    const [named, reachable] = [
      await asked({ contact: { name: 'Maria' } }),
      await asked({ contact: { name: 'Maria', phone: '+62 812 3456 789' } }),
    ];
    for (const { report } of [named, reachable]) await rejectedAfter(report.code, 73);
    await expect.poll(async () => statusOf(reachable.report.code), { timeout: 10_000 }).toBe('REJECTED');
    expect(await statusOf(named.report.code)).toBe('NEEDS_INFO');
  });

  it('nor does it end one whose parts other offices work on', async () => {
    const contact = { name: 'Maria', phone: '+62 812 3456 789' };
    const [divided, whole] = [
      await submit(app.anyone, { categoryCode: 'JALAN_RUSAK', contact }),
      await asked({ contact }),
    ];
    const { id: reportId } = divided.report;
    const parts = ['pupr', 'dlhk'].map((agency) => ({ agency, task: 'Bagian' }));
    await step(operator, 'splitReport', { reportId, version: 1, parts });
    await step(pupr, 'askReporter', { reportId, version: 2, question: 'Di mana?' });
    for (const { report } of [divided, whole]) await rejectedAfter(report.code, 73);
    await expect.poll(async () => statusOf(whole.report.code), { timeout: 10_000 }).toBe('REJECTED');
    expect(await statusOf(divided.report.code)).toBe('NEEDS_INFO');
  });
});
