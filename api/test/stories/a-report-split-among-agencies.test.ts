import { beforeAll, describe, expect, it } from 'vitest';

import { startTestApp, type TestApp } from '../app.ts';
import { codeOf, step, tryStep } from '../casework.ts';
import type { GraphqlClient } from '../graphql-client.ts';
import { submit, type Submitted } from '../submissions.ts';

interface Linked {
  readonly visibility: string;
  readonly partOf: { readonly code: string } | null;
  readonly parts: readonly {
    readonly id: string;
    readonly code: string;
    readonly version: number;
    readonly visibility: string;
    readonly agency: { readonly slug: string };
  }[];
  readonly supportTasks: readonly {
    readonly agency: { readonly slug: string };
    readonly task: string | null;
    readonly doneAt: string | null;
  }[];
}

let app: TestApp;
let operator: GraphqlClient;
let head: GraphqlClient;
let dlhk: GraphqlClient;
let made: Submitted;
beforeAll(async () => {
  app = await startTestApp();
  operator = await app.signIn('OPERATOR');
  head = await app.signIn('AGENCY_HEAD', 'pupr');
  dlhk = await app.signIn('OFFICER', 'dlhk');
  made = await submit(app.anyone, {
    categoryCode: 'DRAINASE',
    description: 'Got penuh sampah, jalan rusak.',
  });
});

async function linked(client: GraphqlClient, code: string): Promise<Linked | null> {
  const answer = await client.data<{ report: Linked | null }>(
    `query ($code: String!) { report(code: $code) { visibility partOf { code }
      parts { id code version visibility agency { slug } } supportTasks { agency { slug } task doneAt } } }`,
    { code },
  );
  return answer.report;
}

describe('A report split among agencies', () => {
  it('has a part at each, which anyone who sees the report finds from it and back', async () => {
    const parts = [
      { agency: 'pupr', task: 'Tambal jalan' },
      { agency: 'dlhk', task: 'Angkat sampah' },
    ];
    await step(head, 'splitReport', { reportId: made.report.id, version: 1, parts });
    const report = await linked(app.anyone, made.report.code);
    expect(report?.parts.map(({ agency }) => agency.slug)).toEqual(['pupr', 'dlhk']);
    for (const { code } of report?.parts ?? [])
      expect(await linked(app.anyone, code)).toMatchObject({ partOf: { code: made.report.code }, parts: [] });
  });

  it('keeps its parts: one is not merged away, where an undo could show what the whole hides', async () => {
    const part = (await linked(operator, made.report.code))?.parts[1];
    const other = await submit(app.anyone, { categoryCode: 'SAMPAH' });
    const input = { reportId: part?.id, version: part?.version, intoId: other.report.id, reason: 'Sama' };
    expect(codeOf(await tryStep(operator, 'mergeReport', input))).toBe('CONFLICT');
    expect(await linked(operator, part?.code ?? '')).toMatchObject({ partOf: { code: made.report.code } });
  });

  it('is resolved when its parts are', async () => {
    const { id: reportId } = made.report;
    await step(head, 'acceptReport', { reportId, version: 2 });
    await step(head, 'startReport', { reportId, version: 3 });
    const solve = { reportId, version: 4, explanation: 'Beres' };
    expect(codeOf(await tryStep(head, 'resolveReport', solve))).toBe('CONFLICT');
    const { parts = [] } = (await linked(operator, made.report.code)) ?? {};
    for (const [n, { id }] of parts.entries()) {
      const worker = n === 0 ? head : dlhk;
      await step(worker, 'acceptReport', { reportId: id, version: 1 });
      await step(worker, 'startReport', { reportId: id, version: 2 });
      await step(worker, 'resolveReport', { reportId: id, version: 3, explanation: 'Beres' });
    }
    expect(await step(head, 'resolveReport', solve)).toMatchObject({ status: 'RESOLVED' });
  });

  it('asks for support beside the lead: a task that its handlers see done, and strangers do not see', async () => {
    const { report } = await submit(app.anyone, { categoryCode: 'JALAN_RUSAK' });
    const ask = { reportId: report.id, version: 1, agency: 'dlhk', task: 'Bersihkan pasir' };
    await step(head, 'askSupport', ask);
    const task = { agency: { slug: 'dlhk' }, task: 'Bersihkan pasir', doneAt: null };
    expect((await linked(dlhk, report.code))?.supportTasks).toEqual([task]);
    await step(dlhk, 'finishSupport', { reportId: report.id, text: 'Bersih' });
    expect((await linked(head, report.code))?.supportTasks[0]?.doneAt).not.toBeNull();
    expect((await linked(app.anyone, report.code))?.supportTasks).toEqual([]);
  });

  it('keeps its parts as closed as itself, and each part names its own handlers', async () => {
    const whole = await submit(app.anyone, { categoryCode: 'JALAN_RUSAK' });
    const parts = ['pupr', 'dlhk'].map((agency) => ({ agency, task: 'Bagian' }));
    const { id: reportId } = whole.report;
    await step(head, 'splitReport', { reportId, version: 1, parts });
    const codes = (await linked(operator, whole.report.code))?.parts.map(({ code }) => code) ?? [];
    await step(head, 'changeVisibility', { reportId, version: 2, visibility: 'SEALED', reason: 'Ada anak' });
    for (const code of codes) expect(await linked(app.anyone, code)).toBeNull();
    const other = await app.signIn('AGENCY_HEAD', 'dlhk');
    const [ownPart, otherPart] = codes;
    expect(await linked(other, otherPart ?? '')).toMatchObject({ visibility: 'SEALED', partOf: null });
    expect(await linked(other, ownPart ?? '')).toBeNull();
    // The head of the lead finds from the whole only the part that is named for them.
    expect((await linked(head, whole.report.code))?.parts.map(({ code }) => code)).toEqual([ownPart]);
    const loosen = { reportId, version: 3, visibility: 'PUBLIC', reason: 'Tanpa nama' };
    const [part] = (await linked(head, whole.report.code))?.parts ?? [];
    const alone = { ...loosen, reportId: part?.id, version: part?.version };
    expect(codeOf(await tryStep(head, 'changeVisibility', alone))).toBe('CONFLICT');
    await step(head, 'changeVisibility', loosen);
    for (const code of codes) expect(await linked(app.anyone, code)).toMatchObject({ visibility: 'PUBLIC' });
  });
});
