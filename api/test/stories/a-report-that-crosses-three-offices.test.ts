import { beforeAll, describe, expect, it } from 'vitest';

import { startTestApp, type TestApp } from '../app.ts';
import { codeOf, seen, step, tryStep } from '../casework.ts';
import type { GraphqlClient } from '../graphql-client.ts';
import { submit, type Submitted } from '../submissions.ts';

let app: TestApp;
const heads = new Map<string, GraphqlClient>();
let supervisor: GraphqlClient;
let made: Submitted;
beforeAll(async () => {
  app = await startTestApp();
  for (const slug of ['pupr', 'pln', 'dlhk']) heads.set(slug, await app.signIn('AGENCY_HEAD', slug));
  supervisor = await app.signIn('SUPERVISOR');
  made = await submit(app.anyone, { categoryCode: 'PJU', description: 'Lampu jalan mati, kabel menjuntai.' });
});

const of = (slug: string): GraphqlClient => heads.get(slug) ?? supervisor;
const offer = async (from: string, version: number, agency: string) =>
  step(of(from), 'offerTransfer', { ...{ reportId: made.report.id, version, agency }, reason: 'Bukan kami' });
const answer = async (who: GraphqlClient, version: number, take: boolean) =>
  step(who, 'answerTransfer', {
    reportId: made.report.id,
    version,
    take,
    reason: 'Kabelnya bukan punya kami',
  });

describe('A report that crosses three offices', () => {
  it('is handed over to a private utility (failure 3: officers could not hand over to one)', async () => {
    const officer = await app.signIn('OFFICER', 'pupr');
    await step(officer, 'acceptReport', { reportId: made.report.id, version: 1 });
    const input = { reportId: made.report.id, version: 2, agency: 'pln', reason: 'Kabel milik PLN' };
    const offered = await step(officer, 'offerTransfer', input);
    expect(offered).toMatchObject({
      status: 'ACCEPTED',
      agency: { slug: 'pupr' },
      offeredTo: { slug: 'pln' },
    });
    expect(offered.resolveDueAt).not.toBeNull();
  });

  it('handed on, it is Koordinasi for everyone (failure 1: it stayed red, and the first office was blamed)', async () => {
    expect(await seen(app.anyone, made.report.code)).toMatchObject({ publicStatus: 'COORDINATION' });
    const due = (await seen(app.anyone, made.report.code))?.resolveDueAt;
    const taken = await answer(of('pln'), 3, true);
    expect(taken).toMatchObject({ status: 'ACCEPTED', agency: { slug: 'pln' }, offeredTo: null });
    const shown = await seen(app.anyone, made.report.code);
    expect(shown).toMatchObject({ publicStatus: 'COORDINATION', agency: { slug: 'pln' } });
    // The clock of the resident goes on: a new owner is no new promise.
    expect(shown?.resolveDueAt).toBe(due);
  });

  it('declined, it stays where it was, and the reason is for its handlers', async () => {
    await offer('pln', 4, 'dlhk');
    expect(await answer(of('dlhk'), 5, false)).toMatchObject({ agency: { slug: 'pln' }, offeredTo: null });
    expect((await seen(of('pln'), made.report.code))?.timeline.at(-1)).toMatchObject({
      kind: 'TRANSFER_DECLINED',
      text: 'Kabelnya bukan punya kami',
    });
    expect((await seen(app.anyone, made.report.code))?.timeline.at(-1)?.text).toBeNull();
  });

  it('offered a third time, it goes to the command center, which decides', async () => {
    expect(await offer('pln', 6, 'dlhk')).toMatchObject({ offeredTo: { slug: 'command-center' } });
    const tried = { reportId: made.report.id, version: 7, take: true };
    expect(codeOf(await tryStep(of('dlhk'), 'answerTransfer', tried))).toBe('NOT_ALLOWED');
    await answer(supervisor, 7, true);
    const input = { reportId: made.report.id, version: 8, agency: 'pupr' };
    expect(await step(supervisor, 'assignReport', input)).toMatchObject({
      status: 'ASSIGNED',
      publicStatus: 'COORDINATION',
      agency: { slug: 'pupr' },
    });
  });

  it('a report on hold that another office takes is on its clock again', async () => {
    const { report } = await submit(app.anyone, { categoryCode: 'PJU' });
    const { id: reportId } = report;
    await step(of('pupr'), 'acceptReport', { reportId, version: 1 });
    await step(of('pupr'), 'startReport', { reportId, version: 2 });
    const reviewAt = new Date(Date.now() + 86_400_000).toISOString();
    await step(of('pupr'), 'holdReport', { reportId, version: 3, reason: 'Menunggu PLN', reviewAt });
    await step(of('pupr'), 'offerTransfer', { reportId, version: 4, agency: 'pln', reason: 'Milik PLN' });
    const taken = await step(of('pln'), 'answerTransfer', { reportId, version: 5, take: true });
    expect(taken).toMatchObject({ status: 'ACCEPTED', pausedSince: null });
    expect(taken.resolveDueAt).not.toBeNull();
  });

  it('what was merged while it was on offer is nobody’s to take', async () => {
    const [one, other] = [await submit(app.anyone, { categoryCode: 'PJU' }), await submit(app.anyone)];
    const { id: reportId } = one.report;
    await step(of('pupr'), 'offerTransfer', { reportId, version: 1, agency: 'pln', reason: 'Milik PLN' });
    const merge = { reportId, version: 2, intoId: other.report.id, reason: 'Sama' };
    await step(supervisor, 'mergeReport', merge);
    const taken = await tryStep(of('pln'), 'answerTransfer', { reportId, version: 3, take: true });
    expect(codeOf(taken)).toBe('CONFLICT');
  });
});
