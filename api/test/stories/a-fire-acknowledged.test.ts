import { beforeAll, describe, expect, it } from 'vitest';

import { startTestApp, type TestApp } from '../app.ts';
import { seen } from '../casework.ts';
import type { GraphqlClient } from '../graphql-client.ts';
import { submit } from '../submissions.ts';

let app: TestApp;
let operator: GraphqlClient;
beforeAll(async () => {
  app = await startTestApp();
  operator = await app.signIn('OPERATOR');
});

/** A fire that was reported so many seconds ago: time is moved, not waited for. */
async function fire(secondsAgo: number): Promise<{ id: string; code: string }> {
  const { report } = await submit(app.anyone, { categoryCode: 'KEBAKARAN' });
  await app.database.query(
    `update report set received_at = received_at - make_interval(secs => $2),
       next_step_at = next_step_at - make_interval(secs => $2) where code = $1`,
    [report.code.replace('-', ''), secondsAgo],
  );
  return report;
}

async function acknowledge({ id }: { readonly id: string }): Promise<void> {
  await operator.data(
    'mutation ($input: AcknowledgeReportInput!) { acknowledgeReport(input: $input) { __typename } }',
    { input: { reportId: id, version: 1 } },
  );
}

const steps = async (code: string): Promise<string[]> =>
  ((await seen(operator, code))?.timeline ?? []).flatMap(({ step }) =>
    step?.startsWith('ACKNOWLEDGE') === true ? [step] : [],
  );
/** Steps are looked for each second. */
const SOON = { timeout: 10_000 };

describe('A fire', () => {
  it('that is acknowledged at 55 s calls nobody else', async () => {
    const early = await fire(55);
    await acknowledge(early);
    const sign = await fire(61);
    await expect.poll(async () => steps(sign.code), SOON).toEqual(['ACKNOWLEDGE_60']);
    await app.database.query("update report set received_at = received_at - interval '1 minute'");
    expect(await steps(early.code)).toEqual([]);
  });

  it('that is acknowledged at 130 s called a second operator at 60 s and the supervisor at 120 s', async () => {
    const late = await fire(61);
    await expect.poll(async () => steps(late.code), SOON).toEqual(['ACKNOWLEDGE_60']);
    await app.database.query(
      `update report set received_at = received_at - interval '69 s', next_step_at = next_step_at - interval '69 s'
       where code = $1`,
      [late.code.replace('-', '')],
    );
    await expect.poll(async () => steps(late.code), SOON).toEqual(['ACKNOWLEDGE_60', 'ACKNOWLEDGE_120']);
    await acknowledge(late);
    const report = await seen(operator, late.code);
    expect(report?.timeline.at(-1)?.kind).toBe('ACKNOWLEDGED');
  });

  it('tells strangers nothing of who was called', async () => {
    const called = await fire(121);
    await expect.poll(async () => steps(called.code), SOON).toEqual(['ACKNOWLEDGE_120']);
    const kinds = (await seen(app.anyone, called.code))?.timeline.map(({ kind }) => kind);
    expect(kinds).not.toContain('ESCALATED');
  });
});
