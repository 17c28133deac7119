import { beforeAll, describe, expect, it } from 'vitest';

import { startTestApp, type TestApp } from '../app.ts';
import { codeOf, ownReport, seen, step, tryStep } from '../casework.ts';
import type { GraphqlClient } from '../graphql-client.ts';
import { submit, type Submitted } from '../submissions.ts';

let app: TestApp;
let officer: GraphqlClient;
let head: GraphqlClient;
let supervisor: GraphqlClient;
beforeAll(async () => {
  app = await startTestApp();
  officer = await app.signIn('OFFICER', 'pupr');
  head = await app.signIn('AGENCY_HEAD', 'pupr');
  supervisor = await app.signIn('SUPERVISOR');
});

const pothole = async (): Promise<Submitted> => submit(app.anyone, { categoryCode: 'JALAN_RUSAK' });

describe('A pothole from phone to fixed', () => {
  let made: Submitted;
  let id: string;
  beforeAll(async () => {
    made = await pothole();
    ({ id } = made.report);
  });

  it('is accepted by an officer, which is the first answer', async () => {
    const report = await step(officer, 'acceptReport', { reportId: id, version: 1 });
    expect(report).toMatchObject({ status: 'ACCEPTED', version: 2, publicStatus: 'COORDINATION' });
    expect(report.dueAt).toBe(report.resolveDueAt);
  });

  it('waits for an answer of the reporter, and the clock with it', async () => {
    const asked = await step(officer, 'askReporter', {
      reportId: id,
      version: 2,
      question: 'Sisi kiri atau kanan?',
    });
    expect(asked).toMatchObject({ status: 'NEEDS_INFO', publicStatus: 'WAITING', resolveDueAt: null });
    expect(asked.pausedSince).not.toBeNull();
    expect((await ownReport(app.anyone, made.trackingToken))?.timeline.at(-1)).toMatchObject({
      kind: 'INFO_REQUESTED',
      text: 'Sisi kiri atau kanan?',
      actorName: null,
    });
    expect((await seen(app.anyone, made.report.code))?.timeline.at(-1)).toMatchObject({ text: null });
    const answered = await step(app.anyone, 'answerQuestion', {
      trackingToken: made.trackingToken,
      text: 'Kiri.',
    });
    expect(answered).toMatchObject({ status: 'ACCEPTED', pausedSince: null });
    expect(answered.resolveDueAt).not.toBeNull();
    expect((await seen(officer, made.report.code))?.timeline.at(-1)).toMatchObject({ text: 'Kiri.' });
  });

  it('is worked, noted among colleagues, and told of to everyone', async () => {
    const { version } = await step(officer, 'startReport', { reportId: id, version: 4 });
    await step(officer, 'noteReport', { reportId: id, text: 'Aspal dari gudang barat.' });
    const report = await step(officer, 'updateReport', { reportId: id, text: 'Ditambal besok pagi.' });
    expect(report.version).toBe(version);
    const kinds = async (client: GraphqlClient): Promise<string[]> =>
      ((await seen(client, made.report.code))?.timeline ?? [])
        .slice(-2)
        .map(({ text, kind }) => text ?? kind);
    expect(await kinds(head)).toEqual(['Aspal dari gudang barat.', 'Ditambal besok pagi.']);
    expect(await kinds(app.anyone)).toEqual(['STARTED', 'Ditambal besok pagi.']);
    const own = (await ownReport(app.anyone, made.trackingToken))?.timeline ?? [];
    expect(own.map(({ kind }) => kind)).not.toContain('NOTED');
  });

  it('is not solved without proof', async () => {
    const result = await tryStep(officer, 'resolveReport', { reportId: id, version: 5 });
    expect(codeOf(result)).toBe('INVALID');
    const report = await step(officer, 'resolveReport', {
      reportId: id,
      version: 5,
      explanation: 'Ditambal.',
    });
    expect(report).toMatchObject({ status: 'RESOLVED', publicStatus: 'DONE' });
    expect((await seen(app.anyone, made.report.code))?.timeline.at(-1)).toMatchObject({ text: 'Ditambal.' });
  });

  it('is confirmed and rated by its reporter, once and again', async () => {
    const { trackingToken } = made;
    expect(await step(app.anyone, 'rateReport', { trackingToken, rating: 4 })).toMatchObject({ rating: 4 });
    expect(await step(app.anyone, 'confirmReport', { trackingToken })).toMatchObject({ status: 'CLOSED' });
    expect(await step(app.anyone, 'confirmReport', { trackingToken })).toMatchObject({ status: 'CLOSED' });
  });

  it('opens again when the reporter says so, and both clocks start anew', async () => {
    const { trackingToken } = made;
    await app.database.query("update report set received_at = received_at - interval '90 days'");
    const report = await step(app.anyone, 'reopenOwnReport', {
      trackingToken,
      reason: 'Sudah berlubang lagi.',
    });
    expect(report).toMatchObject({ status: 'ASSIGNED', rating: null });
    expect(Date.parse(report.resolveDueAt ?? '')).toBeGreaterThan(Date.now());
  });
});

describe('Whoever moves from a version that is no longer true', () => {
  it('is told what has changed, and by whom', async () => {
    const { report } = await pothole();
    await step(officer, 'acceptReport', { reportId: report.id, version: 1 });
    const result = await tryStep(head.with({ 'accept-language': 'en' }), 'acceptReport', {
      ...{ reportId: report.id, version: 1 },
    });
    expect(result).toMatchObject({ code: 'CONFLICT', field: 'version' });
    expect((result as { message: string }).message).toContain('accepted by OFFICER pupr');
  });

  it('two hundred moves at once leave one legal history', async () => {
    const { report } = await pothole();
    const names = ['acceptReport', 'startReport', 'resumeReport', 'closeReport'];
    const results = await Promise.all(
      Array.from({ length: 200 }, async (_, n) =>
        tryStep([officer, head, supervisor][n % 3] ?? officer, names[n % names.length] ?? '', {
          ...{ reportId: report.id, version: 1 + (n % 3) },
        }),
      ),
    );
    const done = results.filter((result) => codeOf(result) === 'done');
    const after = await seen(supervisor, report.code);
    expect(after?.version).toBe(1 + done.length);
    expect(['ACCEPTED', 'IN_PROGRESS']).toContain(after?.status);
    expect(after?.timeline.map(({ kind }) => kind)).toEqual(
      ['SUBMITTED', 'ROUTED', 'ACCEPTED', 'STARTED'].slice(0, 2 + done.length),
    );
  });
});
