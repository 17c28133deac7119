import { beforeAll, describe, expect, it } from 'vitest';

import { createOpaqueIds, createSecrets } from '../../src/platform/index.ts';
import { startTestApp, TEST_SECRET, type TestApp } from '../app.ts';
import { step, tryStep } from '../casework.ts';
import type { Following, GraphqlClient } from '../graphql-client.ts';
import { KUPANG, submit, type Submitted } from '../submissions.ts';
import { codesOn, marksAt } from '../tiles.ts';

interface Told {
  readonly reportChanged: {
    readonly kind: string;
    readonly reportId: string;
    readonly event: { readonly kind: string } | null;
  };
}
const FOLLOW = 'subscription { reportChanged { kind reportId event { kind } } }';

let app: TestApp;
let handler: GraphqlClient;
let outsiders: ReadonlyMap<string, GraphqlClient>;
let child: Submitted;
const heard = new Map<string, Following<Told>>();

beforeAll(async () => {
  app = await startTestApp();
  handler = await app.signIn('AGENCY_HEAD', 'dinsos');
  outsiders = new Map([
    ['a stranger', app.anyone],
    ['an app', app.anyone.with({ 'user-agent': 'an-app/1.0' })],
    ['an officer of the same agency', await app.signIn('OFFICER', 'dinsos')],
    ['the head of another agency', await app.signIn('AGENCY_HEAD', 'satpol-pp')],
    ['an operator', await app.signIn('OPERATOR')],
    ['a supervisor', await app.signIn('SUPERVISOR')],
  ]);
  for (const [name, client] of [['its handler', handler] as const, ...outsiders])
    heard.set(name, client.follow<Told>(FOLLOW));
  // A stream is open once it tells of something.
  while ([...heard.values()].some(({ data }) => data.length === 0)) await submit(app.anyone);
  child = await submit(app.anyone, {
    categoryCode: 'ANAK_JALANAN',
    description: 'Anak kecil menjual koran sampai malam.',
    longitude: KUPANG.longitude + 0.003,
  });
});

function toldOf(name: string, { report }: Submitted): string[] {
  return (heard.get(name)?.data ?? []).flatMap(({ reportChanged }) =>
    reportChanged.reportId === report.id ? [reportChanged.event?.kind ?? reportChanged.kind] : [],
  );
}

describe('A case of a street child', () => {
  it('is heard of by its handler at once', async () => {
    await heard.get('its handler')?.until(() => toldOf('its handler', child).includes('ROUTED'));
    expect(toldOf('its handler', child)).toEqual(['SUBMITTED', 'ROUTED']);
  });

  it('is told to nobody else: their streams go on, and leave it out', async () => {
    const next = await submit(app.anyone);
    for (const [name] of outsiders) {
      await heard.get(name)?.until(() => toldOf(name, next).length > 0);
      expect([name, toldOf(name, child)]).toEqual([name, []]);
    }
  });

  it('is answered, by code, id, tile, photo list and every step, as a report that never was', async () => {
    const never = createOpaqueIds(createSecrets(TEST_SECRET), ['Report']).encode('Report', 987_654_321);
    const { id, code } = child.report;
    const another = (await submit(app.anyone)).report.id;
    const roads = (one: string, spoken: string) => [
      `{ report(code: "${spoken}") { id } }`,
      `{ node(id: "${one}") { id } }`,
      `mutation { supportReport(input: { reportId: "${one}", clientId: "a-browser-of-a-neighbour" }) { __typename ... on Refusal { code message } } }`,
      `mutation { flagReport(input: { reportId: "${one}", clientId: "a-browser-of-a-neighbour", reason: "x" }) { __typename ... on Refusal { code message } } }`,
      `mutation { noteReport(input: { reportId: "${one}", text: "x" }) { __typename ... on Refusal { code message } } }`,
      `mutation { readContact(input: { reportId: "${one}", reason: "x" }) { __typename ... on Refusal { code message } } }`,
      `mutation { mergeReport(input: { reportId: "${one}", version: 1, intoId: "${another}", reason: "x" }) { __typename ... on Refusal { code message } } }`,
      `mutation { changeVisibility(input: { reportId: "${one}", version: 1, visibility: PUBLIC, reason: "x" }) { __typename ... on Refusal { code message } } }`,
    ];
    const [hidden, nothing] = [roads(id, code), roads(never, '222-222')];
    for (const [name, client] of outsiders) {
      for (const [n, query] of hidden.entries()) {
        const answers = [await client.post({ query }), await client.post({ query: nothing[n] })];
        expect(await answers[0]?.text(), `${name}: ${query}`).toBe(await answers[1]?.text());
      }
      const place = { longitude: KUPANG.longitude + 0.003, latitude: KUPANG.latitude };
      expect(codesOn(await marksAt(client, 20, place)), name).not.toContain(code.replace('-', ''));
    }
  });

  it('is worked by its handler, and handed to a head who hears of it from then on', async () => {
    await step(handler, 'acceptReport', { reportId: child.report.id, version: 1 });
    const offer = { reportId: child.report.id, version: 2, agency: 'satpol-pp', reason: 'Di wilayah Satpol' };
    const offered = await step(handler, 'offerTransfer', offer);
    expect(offered).toMatchObject({ publicStatus: 'COORDINATION', offeredTo: { slug: 'satpol-pp' } });
    const name = 'the head of another agency';
    await heard.get(name)?.until(() => toldOf(name, child).includes('TRANSFER_OFFERED'));
    const other = outsiders.get(name) ?? handler;
    const taken = await step(other, 'answerTransfer', { reportId: child.report.id, version: 3, take: true });
    expect(taken).toMatchObject({ status: 'ACCEPTED', agency: { slug: 'satpol-pp' } });
  });

  it('is gone for who handed it on, and the answer to the step that did it says what was done', async () => {
    await heard.get('its handler')?.until(() => toldOf('its handler', child).includes('GONE'));
    const gone = await tryStep(handler, 'noteReport', { reportId: child.report.id, text: 'x' });
    expect(gone).toMatchObject({ code: 'NOT_FOUND' });
    const other = outsiders.get('the head of another agency') ?? handler;
    const offer = { reportId: child.report.id, version: 4, agency: 'dinsos', reason: 'Kembali' };
    await step(other, 'offerTransfer', offer);
    const declined = { reportId: child.report.id, version: 5, take: false, reason: 'Tidak' };
    // Whoever declines loses sight of it by that very step, and is told that it was done.
    expect(await step(handler, 'answerTransfer', declined)).toMatchObject({ offeredTo: null, version: 6 });
  });
});
