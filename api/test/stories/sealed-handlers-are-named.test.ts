import { beforeAll, describe, expect, it } from 'vitest';

import { createUser } from '../../src/accounts/index.ts';
import { agencyIdOf, startTestApp, type TestApp } from '../app.ts';
import { Browser } from '../browser.ts';
import { GraphqlClient } from '../graphql-client.ts';
import { seen } from '../casework.ts';
import { cursorOfNow } from '../each-kind.ts';
import { submit } from '../submissions.ts';

interface Heard {
  readonly reportChanged: { readonly kind: string; readonly reportId: string };
}

const FOLLOW = 'subscription ($after: Cursor) { reportChanged(after: $after) { kind reportId } }';
const NAME = `mutation ($input: NameSealedHandlersInput!) { nameSealedHandlers(input: $input) { __typename
  ... on NamedSealedHandlers { sealedHandlers { agency { slug } people { name } } }
  ... on Refusal { code field } } }`;

let app: TestApp;
let administrator: GraphqlClient;
beforeAll(async () => {
  app = await startTestApp();
  administrator = await app.signIn('ADMINISTRATOR');
});

interface Officer {
  readonly id: string;
  readonly client: GraphqlClient;
}

/** Somebody of an agency, signed in, with the id that administrators know. */
async function officer(name: string, agency = 'dinsos'): Promise<Officer> {
  const email = `${name.toLowerCase()}@kupang.example`;
  const agencyId = await agencyIdOf(app.database, agency);
  const { password } = await createUser(app.database, { email, name, role: 'OFFICER', agencyId });
  const browser = new Browser(app.url);
  await browser.post('/auth/sign-in/email', { email, password });
  const { people } = await administrator.data<{ people: { nodes: { id: string }[] } }>(
    'query ($search: String) { people(search: $search) { nodes { id } } }',
    { search: email },
  );
  return { id: people.nodes[0]?.id ?? '', client: new GraphqlClient(app.url, { cookie: browser.cookie() }) };
}

async function name(personIds: string[], part: object = {}): Promise<unknown> {
  const input = { agency: 'dinsos', categoryCode: 'ANAK_JALANAN', personIds, ...part };
  const answer = await administrator.data<{ nameSealedHandlers: unknown }>(NAME, { input });
  return answer.nameSealedHandlers;
}

describe('The handlers of a sealed category', () => {
  it('are named by an administrator: open reports follow, and the stream tells both sides', async () => {
    const [ani, budi] = [await officer('Ani'), await officer('Budi')];
    const head = await app.signIn('AGENCY_HEAD', 'dinsos');
    const { report } = await submit(app.anyone, { categoryCode: 'ANAK_JALANAN' });
    expect(await seen(head, report.code)).not.toBeNull();
    expect(await seen(ani.client, report.code)).toBeNull();

    expect(await name([ani.id])).toMatchObject({
      sealedHandlers: { agency: { slug: 'dinsos' }, people: [{ name: 'Ani' }] },
    });
    expect(await seen(ani.client, report.code)).toMatchObject({ version: report.version });
    expect(await seen(head, report.code)).toBeNull();

    const after = await cursorOfNow(app);
    const streams = [ani.client, budi.client, app.anyone].map((client) =>
      client.follow<Heard>(FOLLOW, { after }),
    );
    const [atAni, atBudi, atStranger] = streams;
    await name([budi.id]);
    const about = (all: Heard[]) =>
      all.filter((each) => each.reportChanged.reportId === report.id).map((each) => each.reportChanged.kind);
    await atAni?.until((all) => about(all).includes('GONE'));
    await atBudi?.until((all) => about(all).includes('CHANGED'));
    const last = await submit(app.anyone, { categoryCode: 'SAMPAH' });
    await atStranger?.until((all) => all.some((each) => each.reportChanged.reportId === last.report.id));
    expect(about(atStranger?.data ?? [])).toEqual([]);
    expect(await seen(ani.client, report.code)).toBeNull();
    expect((await seen(budi.client, report.code))?.timeline.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['HANDLERS_NAMED', 'HANDLERS_NAMED']),
    );
    const next = await submit(app.anyone, { categoryCode: 'ANAK_JALANAN' });
    expect(await seen(budi.client, next.report.code)).not.toBeNull();
    for (const stream of streams) await stream.close();
  });

  it('are the head again when nobody is named', async () => {
    const head = await app.signIn('AGENCY_HEAD', 'dinsos');
    const { report } = await submit(app.anyone, { categoryCode: 'ANAK_JALANAN' });
    expect(await seen(head, report.code)).toBeNull();
    await name([]);
    expect(await seen(head, report.code)).not.toBeNull();
    expect(await administrator.data('{ sealedHandlers { categoryCode } }')).toEqual({ sealedHandlers: [] });
  });

  it('are people of that agency, for a category that is sealed', async () => {
    const stranger = await officer('Citra', 'dlhk');
    expect(await name([stranger.id])).toMatchObject({ code: 'INVALID', field: 'personIds' });
    expect(await name(['nobody'])).toMatchObject({ code: 'INVALID', field: 'personIds' });
    expect(await name([], { categoryCode: 'SAMPAH' })).toMatchObject({ field: 'categoryCode' });
    expect(await name([], { agency: 'nasa' })).toMatchObject({ code: 'NOT_FOUND', field: 'agency' });
  });

  it('work no longer on what they cannot see', async () => {
    const [dewi, eko] = [await officer('Dewi'), await officer('Eko')];
    await name([dewi.id]);
    const { report } = await submit(app.anyone, { categoryCode: 'ANAK_JALANAN' });
    await app.database.query(
      `update report r set assignee_id = u.id, assignee_name = u.name from auth_user u
       where u.email = 'dewi@kupang.example' and r.code = $1`,
      [report.code.replace('-', '')],
    );
    await name([eko.id]);
    expect(await seen(eko.client, report.code)).toMatchObject({ assigneeName: null });
  });
});
