import { beforeAll, describe, expect, it } from 'vitest';

import { type Role, ROLES } from '../../src/accounts/index.ts';
import { startTestApp, type TestApp } from '../app.ts';
import type { GraphqlClient } from '../graphql-client.ts';

interface View {
  readonly id: string;
  readonly name: string;
  readonly query: string;
  readonly shared: boolean;
  readonly own: boolean;
  readonly owner: string;
}
type Result = { readonly __typename: string; readonly code?: string; readonly field?: string; view?: View };

const VIEW = 'view { id name query shared own owner }';
const RESULT = `__typename ... on Refusal { code field } ... on ChangedView { ${VIEW} }`;
const SAVE = `mutation ($input: SaveViewInput!) { result: saveView(input: $input) { ${RESULT} } }`;
const RENAME = `mutation ($input: RenameViewInput!) { result: renameView(input: $input) { ${RESULT} } }`;
const REMOVE = `mutation ($id: ID!) { result: removeView(viewId: $id) { ${RESULT} } }`;
const READ = `{ savedViews(city: "kupang") { id name query shared own owner } }`;

/** Every mutation on views, with what it says to whoever may not ask at all. */
const OPERATIONS: Readonly<Record<string, string>> = {
  saveView: 'mutation { saveView(input: { city: "kupang", name: "X", query: "" }) { __typename } }',
  renameView: 'mutation { renameView(input: { viewId: "x", name: "X" }) { __typename } }',
  removeView: 'mutation { removeView(viewId: "x") { __typename } }',
};

let app: TestApp;
const people = new Map<Role, GraphqlClient>();
beforeAll(async () => {
  app = await startTestApp();
  for (const role of ROLES) people.set(role, await app.signIn(role, agencyOf(role)));
});

const agencyOf = (role: Role): string | undefined =>
  role === 'OFFICER' || role === 'AGENCY_HEAD' ? 'dlhk' : undefined;

function as(role: Role): GraphqlClient {
  const client = people.get(role);
  if (client === undefined) throw new Error(`Nobody is ${role}`);
  return client;
}

let names = 0;
const input = (part: object = {}) => ({
  ...{ city: 'kupang', name: `Giliran ${String(++names)}`, query: 'status=waiting&range=7d' },
  ...part,
});
const save = async (who: GraphqlClient, part: object = {}): Promise<Result> =>
  (await who.data<{ result: Result }>(SAVE, { input: input(part) })).result;
const kept = async (who: GraphqlClient, part: object = {}): Promise<View> => {
  const { view, code } = await save(who, part);
  if (view === undefined) throw new Error(`Not saved: ${String(code)}`);
  return view;
};
const read = async (who: GraphqlClient): Promise<readonly View[]> =>
  (await who.data<{ savedViews: View[] }>(READ)).savedViews;
const rename = async (who: GraphqlClient, viewId: string, name: string): Promise<Result> =>
  (await who.data<{ result: Result }>(RENAME, { input: { viewId, name } })).result;
const remove = async (who: GraphqlClient, id: string): Promise<Result> =>
  (await who.data<{ result: Result }>(REMOVE, { id })).result;

describe('A saved view', () => {
  it('is in the own list, by name, on every device, and changes in place', async () => {
    const somebody = await app.signIn('OPERATOR');
    await kept(somebody, { name: 'siang' });
    const night = await kept(somebody, { name: 'Malam', query: 'late=1' });
    expect((await read(somebody)).map(({ name }) => name)).toEqual(['Malam', 'siang']);
    expect(night).toMatchObject({ query: 'late=1', shared: false, own: true, owner: 'OPERATOR' });
    const again = await save(somebody, { viewId: night.id, name: 'Malam', query: 'late=1&border=1' });
    expect(again.view).toMatchObject({ id: night.id, query: 'late=1&border=1' });
    expect((await rename(somebody, night.id, ' Larut  malam ')).view?.name).toBe('Larut malam');
    expect(await read(somebody)).toHaveLength(2);
  });

  it('gives back what it was when it goes, so that it can come again', async () => {
    const somebody = await app.signIn('OPERATOR');
    const { id, ...was } = await kept(somebody, { query: 'agency=dlhk' });
    const gone = await remove(somebody, id);
    expect(gone.view).toEqual({ id, ...was });
    expect(await read(somebody)).toEqual([]);
    expect(await remove(somebody, id)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await kept(somebody, { name: was.name, query: was.query })).toMatchObject(was);
  });

  it('has a name of its own, whatever the case', async () => {
    const somebody = await app.signIn('OPERATOR');
    await kept(somebody, { name: 'Pagi' });
    const other = await kept(somebody, { name: 'Sore' });
    expect(await save(somebody, { name: 'PAGI' })).toMatchObject({ code: 'CONFLICT', field: 'name' });
    expect(await rename(somebody, other.id, 'pagi')).toMatchObject({ code: 'CONFLICT', field: 'name' });
    expect((await rename(somebody, other.id, 'SORE')).view?.name).toBe('SORE');
  });

  it.each([
    ['a name of nothing', { name: '  ' }, 'name'],
    ['a long address', { query: 'x'.repeat(2001) }, 'query'],
    ['what is no address', { query: 'a=<script>' }, 'query'],
    ['a city that is none', { city: 'atlantis' }, 'city'],
  ])('is refused with %s', async (_what, part, field) => {
    expect(await save(as('OPERATOR'), part)).toMatchObject({ code: 'INVALID', field });
  });

  it('is one of fifty, also when several come at once', async () => {
    const somebody = await app.signIn('OPERATOR');
    for (let count = 0; count < 48; count++) await kept(somebody);
    const last = await Promise.all(Array.from({ length: 6 }, async () => save(somebody)));
    expect(last.filter(({ view }) => view !== undefined)).toHaveLength(2);
    expect(last.filter(({ code }) => code === 'CONFLICT')).toHaveLength(4);
    expect(await read(somebody)).toHaveLength(50);
  });
});

describe('Who may do what with views, over HTTP', () => {
  it('has a row here for every mutation of the schema on views', async () => {
    const { __schema: schema } = await app.anyone.data<{
      __schema: { mutationType: { fields: { name: string; type: { ofType: { name: string } | null } }[] } };
    }>('{ __schema { mutationType { fields { name type { ofType { name } } } } } }');
    const onViews = schema.mutationType.fields.filter(({ type }) => type.ofType?.name === 'ChangeViewResult');
    expect(onViews.map(({ name }) => name).toSorted()).toEqual(Object.keys(OPERATIONS).toSorted());
  });

  it('is UNAUTHENTICATED for strangers and FORBIDDEN for apps, also reading', async () => {
    const key = await app.withKey(['REPORTS_READ', 'AGENCY_READ'], 'dlhk');
    for (const text of [READ, ...Object.values(OPERATIONS)]) {
      expect((await app.anyone.ask(text)).errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
      expect((await key.ask(text)).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    }
  });

  it.each(ROLES)('%s has views of their own, that nobody else sees or touches', async (role) => {
    const { id, name } = await kept(as(role));
    expect((await read(as(role))).map((view) => view.name)).toContain(name);
    for (const other of ROLES.filter((each) => each !== role)) {
      expect((await read(as(other))).map((view) => view.id)).not.toContain(id);
      expect(await rename(as(other), id, 'X')).toMatchObject({ code: 'NOT_FOUND' });
      expect(await remove(as(other), id)).toMatchObject({ code: 'NOT_FOUND' });
      expect(await save(as(other), { viewId: id })).toMatchObject({ code: 'NOT_FOUND' });
    }
    expect((await remove(as(role), id)).__typename).toBe('ChangedView');
  });

  it.each(ROLES)('%s shares, sees and changes what is shared as the table says', async (role) => {
    const shares = role === 'SUPERVISOR' || role === 'ADMINISTRATOR';
    const sees = shares || role === 'OPERATOR' || role === 'AUDITOR';
    const shared = await save(as(role), { shared: true });
    expect(shared.code ?? 'done').toBe(shares ? 'done' : 'NOT_ALLOWED');
    const given = await kept(await app.signIn('SUPERVISOR'), { shared: true });
    expect((await read(as(role))).some(({ id, own }) => id === given.id && !own)).toBe(sees);
    const expected = shares ? 'done' : sees ? 'NOT_ALLOWED' : 'NOT_FOUND';
    expect((await rename(as(role), given.id, 'Bersama')).code ?? 'done').toBe(expected);
    const changed = await save(as(role), { viewId: given.id, shared: true });
    expect(changed.code ?? 'done').toBe(expected);
    expect((await remove(as(role), given.id)).code ?? 'done').toBe(expected);
  });

  it('belongs to one city', async () => {
    await app.database.query(
      `insert into city (slug, name, time_zone, languages, settings)
       select 'uji', 'Uji', time_zone, languages, settings from city where slug = 'kupang'`,
    );
    await app.database.query("select pg_notify('catalogue', '')");
    await expect
      .poll(async () => JSON.stringify(await app.anyone.data('{ cities { slug } }')))
      .toContain('uji');
    const somebody = await app.signIn('SUPERVISOR');
    const { id } = await kept(somebody, { city: 'uji', shared: true });
    expect((await read(somebody)).map((view) => view.id)).not.toContain(id);
    expect(await save(somebody, { viewId: id, shared: true })).toMatchObject({ code: 'NOT_ALLOWED' });
  });
});
