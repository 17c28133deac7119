import { beforeAll, describe, expect, it } from 'vitest';

import { startTestApp, type TestApp } from '../app.ts';
import { codeOf, step, tryStep } from '../casework.ts';
import type { GraphqlClient } from '../graphql-client.ts';
import { uploadPhoto } from '../photos.ts';
import { submit, type SubmitInput, type Submitted } from '../submissions.ts';

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

interface PartOfFire {
  readonly receivedAt: string;
  readonly resolveDueAt: string | null;
  readonly acknowledgedAt: string | null;
  readonly agency: { readonly slug: string };
  readonly photos: readonly { readonly thumbUrl: string }[];
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

describe('The parts of a report', () => {
  const parts = (...agencies: string[]) => agencies.map((agency) => ({ agency, task: 'Bagian' }));
  const divided = async (input: Partial<SubmitInput> = {}) => {
    const whole = await submit(app.anyone, { categoryCode: 'DRAINASE', ...input });
    const { id: reportId, code } = whole.report;
    await step(operator, 'splitReport', { reportId, version: 1, parts: parts('pupr', 'dlhk') });
    return { ...whole, reportId, code };
  };
  const partsOf = async (code: string) => (await linked(operator, code))?.parts ?? [];

  it('are one for each agency, ten at most, and none of information among neighbours', async () => {
    const { reportId } = await divided();
    const split = async (...agencies: string[]) =>
      codeOf(await tryStep(operator, 'splitReport', { reportId, version: 2, parts: parts(...agencies) }));
    expect(await split('dishub', 'dishub')).toBe('INVALID');
    expect(await split('dishub', 'dlhk')).toBe('INVALID');
    const nine = [
      'dishub',
      'damkar',
      'dinsos',
      'bagian-umum',
      'dinkes',
      'pertanian',
      'bpbd',
      'dpmptsp',
      'pln',
    ];
    expect(await split(...nine)).toBe('INVALID');
    expect(await split('dishub', 'damkar')).toBe('done');
    const { report: information } = await submit(app.anyone, { categoryCode: 'INFO_WARGA' });
    const input = { reportId: information.id, version: 1, parts: parts('pupr', 'dlhk') };
    expect(codeOf(await tryStep(operator, 'splitReport', input))).toBe('CONFLICT');
  });

  it('have clocks that start when their agency gets them, and the photos of the whole', async () => {
    const photoIds = [await uploadPhoto(app.anyone)];
    const whole = await submit(app.anyone, { categoryCode: 'KEBAKARAN', photoIds });
    const { id: reportId, code } = whole.report;
    await app.database.query(
      `update report set received_at = now() - interval '2 hours', resolve_due_at = now() - interval '1 hour'
       where code = $1`,
      [code.replace('-', '')],
    );
    await step(operator, 'splitReport', { reportId, version: 1, parts: parts('damkar', 'bpbd') });
    const bpbd = await app.signIn('OFFICER', 'bpbd');
    const { report } = await bpbd.data<{ report: { parts: PartOfFire[] } }>(
      `query ($code: String!) { report(code: $code) {
         parts { receivedAt resolveDueAt acknowledgedAt agency { slug } photos { thumbUrl } } } }`,
      { code },
    );
    const part = report.parts.find(({ agency }) => agency.slug === 'bpbd');
    // Fifteen minutes from now on; and whoever divided a fire has taken notice of it.
    const minutes = (Date.parse(part?.resolveDueAt ?? '') - Date.parse(part?.receivedAt ?? '')) / 60_000;
    expect(minutes).toBeCloseTo(15, 1);
    expect(part?.acknowledgedAt).not.toBeNull();
    const address = new URL(part?.photos[0]?.thumbUrl ?? '', app.url);
    expect((await fetch(address, { headers: bpbd.headers })).status).toBe(200);
  });

  it('keep the whole from being rejected or taken back while they are worked on', async () => {
    const { reportId, trackingToken, code } = await divided();
    const reject = { reportId, version: 2, reason: 'Bukan kami' };
    expect(codeOf(await tryStep(operator, 'rejectReport', reject))).toBe('CONFLICT');
    expect(codeOf(await tryStep(app.anyone, 'withdrawReport', { trackingToken }))).toBe('CONFLICT');
    for (const { id } of await partsOf(code))
      await step(operator, 'rejectReport', { reportId: id, version: 1, reason: 'Bukan kami' });
    expect(codeOf(await tryStep(operator, 'rejectReport', reject))).toBe('done');
  });

  it('are opened again after the whole, not under one that has ended', async () => {
    const { reportId, code } = await divided();
    const supervisor = await app.signIn('SUPERVISOR');
    const all = await partsOf(code);
    for (const { id } of all)
      await step(operator, 'rejectReport', { reportId: id, version: 1, reason: 'Bukan kami' });
    await step(operator, 'rejectReport', { reportId, version: 2, reason: 'Sudah beres' });
    const part = { reportId: all[0]?.id, version: 2, reason: 'Belum beres' };
    expect(codeOf(await tryStep(supervisor, 'reopenReport', part))).toBe('CONFLICT');
    await step(supervisor, 'reopenReport', { reportId, version: 3, reason: 'Belum beres' });
    expect(codeOf(await tryStep(supervisor, 'reopenReport', part))).toBe('done');
  });
});
