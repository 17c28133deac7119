import { beforeAll, describe, expect, it } from 'vitest';

import { createUser } from '../../src/accounts/index.ts';
import { agencyIdOf, startTestApp, type TestApp } from '../app.ts';
import { codeOf, seen, step, tryStep } from '../casework.ts';
import type { GraphqlClient } from '../graphql-client.ts';
import { submit, type Submitted } from '../submissions.ts';

let app: TestApp;
let officer: GraphqlClient;
let head: GraphqlClient;
let supervisor: GraphqlClient;
let operator: GraphqlClient;
beforeAll(async () => {
  app = await startTestApp();
  officer = await app.signIn('OFFICER', 'pupr');
  head = await app.signIn('AGENCY_HEAD', 'pupr');
  supervisor = await app.signIn('SUPERVISOR');
  operator = await app.signIn('OPERATOR');
});

async function sealed(by: GraphqlClient, version = 1, made?: Submitted): Promise<Submitted> {
  const report = made ?? (await submit(app.anyone, { categoryCode: 'JALAN_RUSAK' }));
  const input = { reportId: report.report.id, version, visibility: 'SEALED', reason: 'Ada anak di foto' };
  await step(by, 'changeVisibility', input);
  return report;
}

describe('A report that somebody sealed', () => {
  it('is in the sight of the head and the supervisors, and of nobody else', async () => {
    const { report } = await sealed(officer);
    for (const client of [head, supervisor]) expect(await seen(client, report.code)).not.toBeNull();
    for (const client of [officer, operator, app.anyone]) expect(await seen(client, report.code)).toBeNull();
  });

  it('is loosened again by a supervisor', async () => {
    const { report } = await sealed(operator);
    const loosen = { reportId: report.id, version: 2, visibility: 'PUBLIC', reason: 'Foto dihapus' };
    await step(supervisor, 'changeVisibility', loosen);
    expect(await seen(app.anyone, report.code)).not.toBeNull();
  });

  it('is named for the supervisors at the next agency too', async () => {
    const { report } = await sealed(officer);
    await step(supervisor, 'assignReport', { reportId: report.id, version: 2, agency: 'dinsos' });
    expect(await seen(head, report.code)).toBeNull();
    expect(await seen(supervisor, report.code)).not.toBeNull();
  });

  it('releases the officer who worked on it, who cannot see it any more; and takes none that it does not name', async () => {
    const agencyId = await agencyIdOf(app.database, 'pupr');
    const email = 'petugas@kupang.example';
    await createUser(app.database, { email, name: 'Petugas', role: 'OFFICER', agencyId });
    const made = await submit(app.anyone, { categoryCode: 'JALAN_RUSAK' });
    const { id: reportId, code } = made.report;
    const { colleagues } = await head.data<{ colleagues: { accountId: string; name: string }[] }>(
      '{ colleagues(agency: "pupr") { accountId name } }',
    );
    const of = (name: string) => colleagues.find((each) => each.name === name)?.accountId ?? '';
    await step(head, 'assignPerson', { reportId, version: 1, accountId: of('Petugas') });
    await sealed(head, 2, made);
    expect(await seen(head, code)).toMatchObject({ assigneeName: null });
    const input = { reportId, version: 3, accountId: of('Petugas') };
    expect(codeOf(await tryStep(head, 'assignPerson', input))).toBe('NOT_ALLOWED');
    const herself = { ...input, accountId: of('AGENCY_HEAD pupr') };
    expect(await step(head, 'assignPerson', herself)).toMatchObject({ assigneeName: 'AGENCY_HEAD pupr' });
  });
});
