import { beforeAll, describe, expect, it } from 'vitest';

import { startTestApp, type TestApp } from '../app.ts';
import { codeOf, seen, step, tryStep } from '../casework.ts';
import type { Following, GraphqlClient } from '../graphql-client.ts';
import { uploadPhoto } from '../photos.ts';
import { KUPANG, submit, type Submitted } from '../submissions.ts';
import { codesOn, marksAt } from '../tiles.ts';

interface Told {
  readonly reportChanged: { readonly kind: string; readonly reportId: string };
}

let app: TestApp;
let head: GraphqlClient;
let officer: GraphqlClient;
let supervisor: GraphqlClient;
beforeAll(async () => {
  app = await startTestApp();
  head = await app.signIn('AGENCY_HEAD', 'dlhk');
  officer = await app.signIn('OFFICER', 'dlhk');
  supervisor = await app.signIn('SUPERVISOR');
});

describe('A report that is sealed, and shown again', () => {
  const place = { longitude: KUPANG.longitude + 0.0123, latitude: KUPANG.latitude + 0.0045 };
  let made: Submitted;
  let photoId: string;
  let stream: Following<Told>;

  /** What a viewer finds of it on each road. */
  async function roads(client: GraphqlClient): Promise<Readonly<Record<string, boolean>>> {
    const { id, code } = made.report;
    const box = `{ west: ${String(place.longitude - 0.001)}, east: ${String(place.longitude + 0.001)},
      south: ${String(place.latitude - 0.001)}, north: ${String(place.latitude + 0.001)} }`;
    const { report, node, reports, similarReports } = await client.data<{
      report: unknown;
      node: unknown;
      reports: { nodes: { id: string }[]; totalCount: { count: number } };
      similarReports: unknown[];
    }>(`{ report(code: "${code}") { id } node(id: "${id}") { id }
      reports(filter: { box: ${box} }) { nodes { id } totalCount { count } }
      similarReports(categoryCode: "SAMPAH", longitude: ${String(place.longitude)}, latitude: ${String(place.latitude)}) { report { id } } }`);
    const photo = await client.get(`/media/${photoId}/thumb.jpg`);
    return {
      code: report !== null,
      node: node !== null,
      list: reports.nodes.length > 0,
      count: reports.totalCount.count > 0,
      similar: similarReports.length > 0,
      tile: codesOn(await marksAt(client, 20, place)).includes(code.replace('-', '')),
      photo: photo.status === 200,
    };
  }

  const change = async (client: GraphqlClient, version: number, visibility: string) =>
    tryStep(client, 'changeVisibility', {
      ...{ reportId: made.report.id, version, visibility, reason: 'Wajah anak terlihat' },
    });
  const ofIt = (): string[] =>
    stream.data.flatMap(({ reportChanged }) =>
      reportChanged.reportId === made.report.id ? [reportChanged.kind] : [],
    );

  beforeAll(async () => {
    stream = app.anyone.follow<Told>('subscription { reportChanged { kind reportId } }');
    while (stream.data.length === 0) await submit(app.anyone);
    photoId = await uploadPhoto(app.anyone);
    made = await submit(app.anyone, { ...place, photoIds: [photoId] });
  });

  it('is on every road while it is public', async () => {
    expect(new Set(Object.values(await roads(app.anyone)))).toEqual(new Set([true]));
  });

  it('is sealed by its officer for a reason, and gone from every road for whoever is not named', async () => {
    const result = await change(officer, 1, 'SEALED');
    expect(codeOf(result)).toBe('done');
    for (const client of [app.anyone, officer, await app.signIn('OPERATOR')])
      expect(new Set(Object.values(await roads(client)))).toEqual(new Set([false]));
    for (const client of [head, supervisor])
      expect(new Set(Object.values(await roads(client)))).toEqual(new Set([true]));
    const event = (await seen(head, made.report.code))?.timeline.at(-1);
    expect(event).toMatchObject({ kind: 'VISIBILITY_CHANGED', text: 'Wajah anak terlihat' });
  });

  it('the stream says that it is gone, once, and is silent about it from then on', async () => {
    await stream.until(() => ofIt().includes('GONE'));
    await step(head, 'noteReport', { reportId: made.report.id, text: 'Foto dihapus dulu.' });
    await step(head, 'acceptReport', { reportId: made.report.id, version: 2 });
    const next = await submit(app.anyone);
    await stream.until((told) => told.some(({ reportChanged }) => reportChanged.reportId === next.report.id));
    expect(ofIt()).toEqual(['CHANGED', 'CHANGED', 'GONE']);
  });

  it('is handed over to those named there, though its kind is public by itself', async () => {
    const other = await app.signIn('AGENCY_HEAD', 'pupr');
    const { id: reportId } = made.report;
    await step(head, 'offerTransfer', { reportId, version: 3, agency: 'pupr', reason: 'Jalan' });
    expect(await seen(other, made.report.code)).not.toBeNull();
    await step(other, 'answerTransfer', { reportId, version: 4, take: false, reason: 'Bukan' });
    expect(await seen(other, made.report.code)).toBeNull();
  });

  it('is coarse when its head says so: found by its cell, without its photo', async () => {
    expect(codeOf(await change(head, 5, 'COARSE'))).toBe('done');
    expect(await roads(app.anyone)).toMatchObject({ code: true, list: true, photo: false });
    expect(codeOf(await change(officer, 6, 'PUBLIC'))).toBe('NOT_ALLOWED');
    expect(codeOf(await change(supervisor, 6, 'PUBLIC'))).toBe('done');
    expect(new Set(Object.values(await roads(app.anyone)))).toEqual(new Set([true]));
  });

  it('is not changed without a reason, and nothing is written when nothing changes', async () => {
    const empty = { reportId: made.report.id, version: 7, visibility: 'COARSE', reason: '  ' };
    expect(codeOf(await tryStep(head, 'changeVisibility', empty))).toBe('INVALID');
    expect(codeOf(await change(head, 7, 'PUBLIC'))).toBe('done');
    expect((await seen(head, made.report.code))?.version).toBe(7);
  });
});

describe("The reporter's contact", () => {
  const READ = `mutation ($input: ReadContactInput!) { readContact(input: $input) {
    ... on ReporterContact { name phone email } ... on Refusal { code field } } }`;
  const read = async (client: GraphqlClient, { report }: Submitted, reason = 'Menanyakan alamat') =>
    (await client.data<{ readContact: unknown }>(READ, { input: { reportId: report.id, reason } }))
      .readContact;

  it('is told to those who work it, for a reason that its handlers can read afterwards', async () => {
    const made = await submit(app.anyone, { contact: { name: 'Ina', phone: '0812 7777 1234' } });
    expect(await read(officer, made, ' ')).toMatchObject({ code: 'INVALID', field: 'reason' });
    expect(await read(officer, made)).toEqual({ name: 'Ina', phone: '0812 7777 1234', email: null });
    expect((await seen(head, made.report.code))?.timeline.at(-1)).toMatchObject({
      kind: 'CONTACT_READ',
      text: 'Menanyakan alamat',
      actorName: 'OFFICER dlhk',
    });
    for (const kinds of [await seen(app.anyone, made.report.code)])
      expect(kinds?.timeline.map(({ kind }) => kind)).not.toContain('CONTACT_READ');
  });

  it('is known to be there by those who handle the report, and by nobody else', async () => {
    const left = await submit(app.anyone, { contact: { phone: '0812 7777 1234' } });
    const none = await submit(app.anyone);
    const known = async (client: GraphqlClient, { report }: Submitted) =>
      (await client.data<{ report: unknown }>(`{ report(code: "${report.code}") { hasContact } }`)).report;
    expect(await known(officer, left)).toEqual({ hasContact: true });
    expect(await known(officer, none)).toEqual({ hasContact: false });
    expect(await known(app.anyone, left)).toEqual({ hasContact: false });
  });

  it('is nothing when none was left, and the reading is written down all the same', async () => {
    const made = await submit(app.anyone);
    expect(await read(officer, made)).toEqual({ name: null, phone: null, email: null });
    expect((await seen(head, made.report.code))?.timeline.at(-1)?.kind).toBe('CONTACT_READ');
  });

  it('is told to nobody else, and to nobody who has not signed in', async () => {
    const made = await submit(app.anyone, { contact: { phone: '0812 7777 1234' } });
    const others = [await app.signIn('OFFICER', 'pupr'), await app.signIn('AUDITOR')];
    for (const client of others) expect(await read(client, made)).toMatchObject({ code: 'NOT_ALLOWED' });
    const { errors } = await app.anyone.ask(READ, { input: { reportId: made.report.id, reason: 'x' } });
    expect(errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  });
});
