import { beforeAll, describe, expect, it } from 'vitest';

import { createOpaqueIds, createSecrets } from '../../src/platform/index.ts';
import { startTestApp, TEST_SECRET, type TestApp } from '../app.ts';
import { codeOf, ownReport, seen, step, tryStep } from '../casework.ts';
import type { GraphqlClient } from '../graphql-client.ts';
import { KUPANG, randomClientId, submit, type SubmitInput, type Submitted } from '../submissions.ts';

let app: TestApp;
let operator: GraphqlClient;
let supervisor: GraphqlClient;
let officer: GraphqlClient;
beforeAll(async () => {
  app = await startTestApp();
  operator = await app.signIn('OPERATOR');
  supervisor = await app.signIn('SUPERVISOR');
  officer = await app.signIn('OFFICER', 'pupr');
});

interface Supported {
  readonly code: string;
  readonly supportCount: number;
}

async function support(id: string, clientId = randomClientId()): Promise<Supported | string> {
  const { supportReport } = await app.anyone.data<{ supportReport: { report?: Supported; code?: string } }>(
    `mutation ($input: SupportReportInput!) { supportReport(input: $input) {
      ... on ChangedReport { report { code supportCount } } ... on Refusal { code } } }`,
    { input: { reportId: id, clientId } },
  );
  return supportReport.report ?? supportReport.code ?? '';
}

interface Linked {
  readonly supportCount: number;
  readonly visibility: string;
  readonly place: { readonly longitude: number; readonly precision: string } | null;
  readonly mergedInto: { readonly code: string } | null;
  readonly mergedReports: readonly { readonly code: string }[];
  readonly timeline: readonly { readonly kind: string }[];
}

async function linked(client: GraphqlClient, { report }: Submitted): Promise<Linked | null> {
  const answer = await client.data<{ report: Linked | null }>(
    `query ($code: String!) { report(code: $code) { supportCount visibility place { longitude precision }
      mergedInto { code } mergedReports { code } timeline { kind } } }`,
    { code: report.code },
  );
  return answer.report;
}

const pothole = async (input: Partial<SubmitInput> = {}): Promise<Submitted> =>
  submit(app.anyone, { categoryCode: 'JALAN_RUSAK', description: 'Lubang besar di jalan.', ...input });

const merge = async (from: Submitted, into: Submitted, client = operator, more = {}) =>
  tryStep(client, 'mergeReport', {
    ...{ reportId: from.report.id, version: 1, intoId: into.report.id, reason: 'Lubang yang sama' },
    ...more,
  });

describe('A merge and its undo', () => {
  let first: Submitted;
  let second: Submitted;
  const both = randomClientId();
  beforeAll(async () => {
    [first, second] = [await pothole(), await pothole()];
    for (const id of [first.report.id, second.report.id]) await support(id, both);
    await support(second.report.id);
    await support(second.report.id);
  });

  it('the survivor takes over the supports and the other reporter, and who supports both counts once', async () => {
    const result = await merge(second, first);
    expect(result).toMatchObject({ report: { status: 'MERGED', publicStatus: 'MERGED', pausedSince: null } });
    // One of its own, two from the other, and the other's reporter.
    expect(await linked(operator, first)).toMatchObject({
      supportCount: 4,
      mergedReports: [{ code: second.report.code }],
    });
  });

  it('leads whoever reads the merged report to the survivor, its reporter too', async () => {
    expect(await linked(app.anyone, second)).toMatchObject({ mergedInto: { code: first.report.code } });
    const { ownReport: own } = await app.anyone.data<{ ownReport: { mergedInto: { code: string } } }>(
      'query ($token: String!) { ownReport(trackingToken: $token) { mergedInto { code } } }',
      { token: second.trackingToken },
    );
    expect(own.mergedInto).toEqual({ code: first.report.code });
  });

  it('tells strangers nothing of it on the survivor', async () => {
    const report = await linked(app.anyone, first);
    expect(report?.mergedReports).toEqual([]);
    expect(report?.timeline.map(({ kind }) => kind)).not.toContain('ABSORBED');
    const own = await ownReport(app.anyone, first.trackingToken);
    expect(own?.timeline.map(({ kind }) => kind)).not.toContain('ABSORBED');
    expect((await linked(officer, first))?.timeline.map(({ kind }) => kind)).toContain('ABSORBED');
  });

  it('leaves the version of the survivor as it is: whoever works on it goes on', async () => {
    expect(await step(officer, 'acceptReport', { reportId: first.report.id, version: 1 })).toMatchObject({
      status: 'ACCEPTED',
    });
  });

  it('passes on what supports the merged report (failure 12: a support landed on the wrong report)', async () => {
    expect(await support(second.report.id)).toEqual({ code: first.report.code, supportCount: 5 });
    expect(await support(second.report.id, both)).toEqual({ code: first.report.code, supportCount: 5 });
  });

  it('undone, both are whole, and what came to the survivor in between stays with it', async () => {
    const before = await seen(operator, second.report.code);
    const { version = 0 } = before ?? {};
    const input = { reportId: second.report.id, version, reason: 'Dua lubang' };
    const restored = await step(operator, 'unmergeReport', input);
    expect(restored).toMatchObject({ status: 'ASSIGNED', publicStatus: 'COORDINATION' });
    expect(restored.resolveDueAt).not.toBeNull();
    expect(await linked(app.anyone, second)).toMatchObject({ supportCount: 3, mergedInto: null });
    expect(await linked(operator, first)).toMatchObject({ supportCount: 2, mergedReports: [] });
    expect(await seen(officer, first.report.code)).toMatchObject({ status: 'ACCEPTED' });
    expect(await support(second.report.id)).toEqual({ code: second.report.code, supportCount: 4 });
  });
});

describe('A supporter of three reports of one thing', () => {
  it('counts once, and stays as long as one of them is merged or they said so themself', async () => {
    const [survivor, one, other] = [await pothole(), await pothole(), await pothole()];
    const [neighbour, loyal] = [randomClientId(), randomClientId()];
    for (const { report } of [one, other])
      for (const clientId of [neighbour, loyal]) await support(report.id, clientId);
    for (const from of [one, other]) await merge(from, survivor);
    expect((await linked(operator, survivor))?.supportCount).toBe(4);
    await support(survivor.report.id, loyal);
    expect((await linked(operator, survivor))?.supportCount).toBe(4);
    const undo = async (from: Submitted) =>
      step(operator, 'unmergeReport', { reportId: from.report.id, version: 2, reason: 'Lain' });
    await undo(one);
    expect((await linked(operator, survivor))?.supportCount).toBe(3);
    await undo(other);
    expect((await linked(operator, survivor))?.supportCount).toBe(1);
  });
});

describe('A merge of a coarse report with a public one', () => {
  it('is coarse for everyone, and the undo gives each its own place back', async () => {
    const open = await pothole({ longitude: KUPANG.longitude + 0.0001 });
    const shy = await submit(app.anyone, { categoryCode: 'KETERTIBAN', description: 'Ribut di jalan.' });
    const before = await Promise.all([linked(app.anyone, open), linked(app.anyone, shy)]);
    await merge(shy, open);
    expect(await linked(app.anyone, open)).toMatchObject({
      visibility: 'COARSE',
      place: { precision: 'GRID_100M' },
    });
    await step(operator, 'unmergeReport', { reportId: shy.report.id, version: 2, reason: 'Bukan' });
    const after = await Promise.all([linked(app.anyone, open), linked(app.anyone, shy)]);
    expect(after.map((report) => report?.place)).toEqual(before.map((report) => report?.place));
    expect(after.map((report) => report?.visibility)).toEqual(['PUBLIC', 'COARSE']);
  });

  it('stays as somebody decided meanwhile', async () => {
    const [open, shy] = [await pothole(), await submit(app.anyone, { categoryCode: 'KETERTIBAN' })];
    await merge(shy, open);
    const decided = { reportId: open.report.id, version: 2, visibility: 'STATISTICS', reason: 'Nama orang' };
    await step(supervisor, 'changeVisibility', decided);
    await step(operator, 'unmergeReport', { reportId: shy.report.id, version: 3, reason: 'Bukan' });
    expect(await linked(operator, open)).toMatchObject({ visibility: 'STATISTICS' });
    expect(await linked(app.anyone, shy)).toMatchObject({ visibility: 'COARSE' });
  });

  it('into a hidden one leaves no trace of the hidden one: neither is in a stranger’s sight', async () => {
    const open = await pothole();
    const hidden = await submit(app.anyone, { categoryCode: 'LAINNYA' });
    await merge(open, hidden);
    expect(await linked(app.anyone, open)).toBeNull();
    expect(await linked(app.anyone, hidden)).toBeNull();
    const own = await ownReport(app.anyone, open.trackingToken);
    expect(own).toMatchObject({ status: 'MERGED' });
  });
});

describe('A merge that was held or on its clock', () => {
  it('waits on after the undo when it waited before', async () => {
    const [waiting, survivor] = [await pothole(), await pothole()];
    const { id } = waiting.report;
    await step(officer, 'acceptReport', { reportId: id, version: 1 });
    await step(officer, 'startReport', { reportId: id, version: 2 });
    const reviewAt = new Date(Date.now() + 86_400_000).toISOString();
    await step(officer, 'holdReport', { reportId: id, version: 3, reason: 'Menunggu aspal', reviewAt });
    await merge(waiting, survivor, operator, { version: 4 });
    const restored = await step(operator, 'unmergeReport', { reportId: id, version: 5, reason: 'Lain' });
    expect(restored).toMatchObject({ status: 'ON_HOLD', resolveDueAt: null });
    expect(restored.pausedSince).not.toBeNull();
    const resumed = await step(officer, 'resumeReport', { reportId: id, version: 6 });
    expect(resumed).toMatchObject({ status: 'IN_PROGRESS', pausedSince: null });
  });
});

describe('What is not merged', () => {
  it('a report into itself, into one that was merged, into what has ended, or into nothing', async () => {
    const [one, other, third] = [await pothole(), await pothole(), await pothole()];
    expect(codeOf(await merge(one, one))).toBe('INVALID');
    await merge(one, other);
    expect(codeOf(await merge(third, one))).toBe('CONFLICT');
    expect(codeOf(await merge(other, third))).toBe('CONFLICT');
    const ended = await pothole();
    await step(app.anyone, 'withdrawReport', { trackingToken: ended.trackingToken });
    expect(codeOf(await merge(third, ended))).toBe('CONFLICT');
    const nothing = { reportId: third.report.id, version: 1, intoId: 'AAAAAAAAAAAAAAAAAAAAAA', reason: 'x' };
    expect(codeOf(await tryStep(operator, 'mergeReport', nothing))).toBe('NOT_FOUND');
  });

  it('information among neighbours with a report to an agency', async () => {
    const info = await submit(app.anyone, { categoryCode: 'INFO_WARGA' });
    expect(codeOf(await merge(info, await pothole()))).toBe('CONFLICT');
  });

  it('from a version that is no longer true, of either', async () => {
    const [one, other] = [await pothole(), await pothole()];
    await step(officer, 'acceptReport', { reportId: other.report.id, version: 1 });
    expect(await merge(one, other, operator, { intoVersion: 1 })).toMatchObject({ field: 'intoVersion' });
    expect(codeOf(await merge(other, one))).toBe('CONFLICT');
    expect(codeOf(await merge(one, other, operator, { intoVersion: 2 }))).toBe('done');
  });

  it('what the operator may not see, by either name', async () => {
    const [open, sealed] = [await pothole(), await submit(app.anyone, { categoryCode: 'TUNAWISMA' })];
    expect(await merge(open, sealed)).toMatchObject({ code: 'NOT_FOUND', field: 'intoId' });
    expect(await merge(sealed, open)).toMatchObject({ code: 'NOT_FOUND', field: 'reportId' });
    const never = createOpaqueIds(createSecrets(TEST_SECRET), ['Report']).encode('Report', 987_654_321);
    expect(await merge(open, sealed)).toEqual(await merge(open, sealed, operator, { intoId: never }));
  });

  it('both ways at once: one of two merges wins, twenty times', async () => {
    for (let n = 0; n < 20; n++) {
      const [one, other] = [await pothole(), await pothole()];
      const results = await Promise.all([merge(one, other), merge(other, one, supervisor)]);
      expect(results.map(codeOf).toSorted()).toEqual(['CONFLICT', 'done']);
    }
  });

  it('and what others were merged into is not taken back by its reporter', async () => {
    const [one, other] = [await pothole(), await pothole()];
    await merge(one, other);
    const withdrawn = await tryStep(app.anyone, 'withdrawReport', { trackingToken: other.trackingToken });
    expect(codeOf(withdrawn)).toBe('CONFLICT');
  });
});
