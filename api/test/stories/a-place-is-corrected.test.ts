import { beforeAll, describe, expect, it } from 'vitest';

import { startTestApp, type TestApp } from '../app.ts';
import { step } from '../casework.ts';
import type { GraphqlClient } from '../graphql-client.ts';
import { submit } from '../submissions.ts';

const LILIBA = '53.71.04.1010';

interface Placed {
  readonly subdistrict: { readonly code: string };
  readonly agency: { readonly slug: string };
  readonly supportAgencies: readonly { readonly slug: string }[];
  readonly offeredTo: { readonly slug: string } | null;
  readonly assigneeName: string | null;
}

let app: TestApp;
let operator: GraphqlClient;
beforeAll(async () => {
  app = await startTestApp();
  operator = await app.signIn('OPERATOR');
});

async function correct(reportId: string, version: number): Promise<Placed> {
  const { correctSubdistrict } = await operator.data<{ correctSubdistrict: { report: Placed } }>(
    `mutation ($input: CorrectSubdistrictInput!) { correctSubdistrict(input: $input) {
       ... on Refusal { code message } ... on ChangedReport { report { subdistrict { code } agency { slug }
         supportAgencies { slug } offeredTo { slug } assigneeName } } } }`,
    { input: { reportId, version, subdistrictCode: LILIBA } },
  );
  return correctSubdistrict.report;
}

const slugs = (agencies: readonly { slug: string }[]) => agencies.map(({ slug }) => slug).toSorted();

describe('The place of a report, corrected', () => {
  it('takes nothing away from an agency that somebody gave it to by hand', async () => {
    const { report } = await submit(app.anyone, { categoryCode: 'FASUM' });
    await step(operator, 'assignReport', { reportId: report.id, version: 1, agency: 'pariwisata' });
    expect(await correct(report.id, 2)).toMatchObject({
      subdistrict: { code: LILIBA },
      agency: { slug: 'pariwisata' },
    });
  });

  it('nor a part from its agency', async () => {
    const { report } = await submit(app.anyone, { categoryCode: 'FASUM' });
    const parts = ['pupr', 'dlhk'].map((agency) => ({ agency, task: 'Bagian' }));
    await step(operator, 'splitReport', { reportId: report.id, version: 1, parts });
    const { report: whole } = await operator.data<{ report: { parts: { id: string; version: number }[] } }>(
      'query ($code: String!) { report(code: $code) { parts { id version } } }',
      { code: report.code },
    );
    const [part] = whole.parts;
    expect(await correct(part?.id ?? '', part?.version ?? 0)).toMatchObject({ agency: { slug: 'pupr' } });
  });

  it('brings the office of the new area, and support that follows the area; what was asked for stays', async () => {
    const { report } = await submit(app.anyone, { categoryCode: 'SAMPAH' });
    const ask = { reportId: report.id, version: 1, agency: 'satpol-pp', task: 'Jaga' };
    await step(operator, 'askSupport', ask);
    const placed = await correct(report.id, 2);
    expect(placed.agency.slug).toBe('dlhk');
    expect(slugs(placed.supportAgencies)).toEqual(['kantor-lurah-liliba', 'satpol-pp']);
  });

  it('leaves a category with one lead everywhere to whom it is on offer to', async () => {
    const { report } = await submit(app.anyone, { categoryCode: 'JALAN_RUSAK' });
    const offer = { reportId: report.id, version: 1, agency: 'dlhk', reason: 'Sampah' };
    await step(operator, 'offerTransfer', offer);
    expect(await correct(report.id, 2)).toMatchObject({
      agency: { slug: 'pupr' },
      offeredTo: { slug: 'dlhk' },
    });
  });

  it('releases whoever of the former office was to work on it', async () => {
    const { report } = await submit(app.anyone, { categoryCode: 'FASUM' });
    await app.database.query(
      `update report set assignee_id = 'somebody', assignee_name = 'Ani' where code = $1`,
      [report.code.replace('-', '')],
    );
    expect(await correct(report.id, 1)).toMatchObject({
      agency: { slug: 'kantor-lurah-liliba' },
      assigneeName: null,
    });
  });
});
