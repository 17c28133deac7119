import { beforeAll, describe, expect, it, vi } from 'vitest';

import { createUser, ROLES } from '../../src/accounts/index.ts';
import { type KeyClient, startTestApp, type TestApp } from '../app.ts';
import { Browser } from '../browser.ts';
import type { GraphqlClient } from '../graphql-client.ts';

const PASSWORD = 'correct horse battery';

/** Every administrative operation of the schema, with an id that may name nothing. */
const OPERATIONS: Readonly<Record<string, string>> = {
  people: '{ people { nodes { id } } }',
  invitations: '{ invitations { nodes { id } } }',
  apps: '{ apps { nodes { id } } }',
  adminChanges: '{ adminChanges { nodes { id } } }',
  invitePerson:
    'mutation { invitePerson(input: { email: "x@y.example", name: "X", role: AUDITOR }) { __typename } }',
  reissueInvitation: 'mutation { reissueInvitation(invitationId: "x") { __typename } }',
  revokeInvitation: 'mutation { revokeInvitation(invitationId: "x") { __typename } }',
  changePerson: 'mutation { changePerson(input: { personId: "x", name: "X" }) { __typename } }',
  disablePerson: 'mutation { disablePerson(personId: "x") { __typename } }',
  enablePerson: 'mutation { enablePerson(personId: "x") { __typename } }',
  endSessions: 'mutation { endSessions(personId: "x") { __typename } }',
  removeSecondFactor: 'mutation { removeSecondFactor(personId: "x") { __typename } }',
  createApp: 'mutation { createApp(input: { name: "", scopes: [] }) { __typename } }',
  issueApiKey: 'mutation { issueApiKey(input: { appId: "x" }) { __typename } }',
  revokeApiKey: 'mutation { revokeApiKey(keyId: "x") { __typename } }',
  endApp: 'mutation { endApp(appId: "x") { __typename } }',
  allAgencies: '{ allAgencies(city: "kupang") { listed } }',
  currentCategories: '{ currentCategories(city: "kupang") { version } }',
  holidays: '{ holidays(year: 2026, city: "kupang") { day } }',
  sealedHandlers: '{ sealedHandlers(city: "kupang") { categoryCode } }',
  changeCategory:
    'mutation { changeCategory(input: { city: "kupang", code: "X", version: 1 }) { __typename } }',
  addCategory:
    'mutation { addCategory(input: { city: "kupang", code: "x", audience: PARTNER, nameId: "", nameEn: "", lead: "x", urgency: LOW, visibility: PUBLIC }) { __typename } }',
  retireCategory:
    'mutation { retireCategory(input: { city: "kupang", code: "X", version: 1 }) { __typename } }',
  restoreCategory:
    'mutation { restoreCategory(input: { city: "kupang", code: "X", version: 1 }) { __typename } }',
  changeAgency: 'mutation { changeAgency(input: { city: "kupang", agency: "x" }) { __typename } }',
  addAgency:
    'mutation { addAgency(input: { city: "kupang", slug: "", name: "", abbreviation: "", kind: PARTNER }) { __typename } }',
  saveHoliday:
    'mutation { saveHoliday(input: { city: "kupang", day: "x", name: "", source: "" }) { __typename } }',
  removeHoliday: 'mutation { removeHoliday(input: { city: "kupang", day: "2026-02-30" }) { __typename } }',
  chooseBasemap: 'mutation { chooseBasemap(input: { city: "kupang" }) { __typename } }',
  nameSealedHandlers:
    'mutation { nameSealedHandlers(input: { city: "kupang", agency: "x", categoryCode: "X", personIds: ["x"] }) { __typename } }',
};

let app: TestApp;
let everywhere: GraphqlClient;
let ofKupang: Browser;
let away: number;
beforeAll(async () => {
  app = await startTestApp();
  everywhere = await app.signIn('ADMINISTRATOR');
  const [home] = await app.database.query<{ id: number }>('select id from city');
  const [other] = await app.database.query<{ id: number }>(
    `insert into city (slug, name, time_zone, languages, settings)
     select 'uji', 'Uji', time_zone, languages, settings from city limit 1 returning id`,
  );
  away = other?.id ?? 0;
  await app.database.query("select pg_notify('catalogue', '')");
  ofKupang = (await administrator(home?.id ?? 0)).browser;
  await vi.waitFor(async () => {
    expect(JSON.stringify(await app.anyone.data('{ cities { slug } }'))).toContain('uji');
  });
});

let people = 0;
async function person(part: object = {}): Promise<{ email: string; id: string }> {
  const email = `person-${String(++people)}@example.org`;
  await createUser(app.database, { email, name: 'Nona Bria', role: 'OPERATOR', password: PASSWORD, ...part });
  return { email, id: await idOf(email) };
}

async function idOf(email: string): Promise<string> {
  const found = await everywhere.data<{ people: { nodes: { id: string }[] } }>(
    'query ($search: String) { people(search: $search) { nodes { id } } }',
    { search: email },
  );
  return found.people.nodes[0]?.id ?? '';
}

async function administrator(cityId: number | null): Promise<{ id: string; browser: Browser }> {
  const { email, id } = await person({ role: 'ADMINISTRATOR', cityId });
  const browser = new Browser(app.url);
  await browser.post('/auth/sign-in/email', { email, password: PASSWORD });
  return { id, browser };
}

const REFUSAL = '__typename ... on Refusal { code field }';
const act = async (browser: Browser, operation: string, id: string) =>
  (
    await browser.ask<Record<string, { __typename: string; code?: string }>>(
      `mutation ($id: ID!) { ${operation}(personId: $id) { ${REFUSAL} } }`,
      { id },
    )
  )[operation];
const change = async (browser: Browser, input: object) =>
  (
    await browser.ask<{ changePerson: { __typename: string; code?: string } }>(
      `mutation ($input: ChangePersonInput!) { changePerson(input: $input) { ${REFUSAL} } }`,
      { input },
    )
  ).changePerson;

describe('Administration', () => {
  it('has an entry here for every operation of the schema that says it is for administrators', async () => {
    const { __schema: schema } = await app.anyone.data<{
      __schema: Record<
        'queryType' | 'mutationType',
        { fields: { name: string; description: string | null }[] }
      >;
    }>(
      '{ __schema { queryType { fields { name description } } mutationType { fields { name description } } } }',
    );
    const fields = [...schema.queryType.fields, ...schema.mutationType.fields];
    const meant = fields.filter(({ description }) => description?.startsWith('Administrators:'));
    expect(meant.map(({ name }) => name).sort()).toEqual(Object.keys(OPERATIONS).sort());
  });

  it('is FORBIDDEN to every other role and to apps, UNAUTHENTICATED to strangers, in every operation', async () => {
    const askers: [string, GraphqlClient | KeyClient, string][] = [['anyone', app.anyone, 'UNAUTHENTICATED']];
    for (const role of ROLES.filter((each) => each !== 'ADMINISTRATOR'))
      askers.push([role, await app.signIn(role, 'dlhk'), 'FORBIDDEN']);
    const key = await app.withKey(['REPORTS_READ', 'AGENCY_READ', 'REPORTS_SUBMIT'], 'dlhk');
    askers.push(['app', key, 'FORBIDDEN']);
    for (const [name, client, expected] of askers)
      for (const [operation, text] of Object.entries(OPERATIONS)) {
        const { errors } = await client.ask(text);
        expect([name, operation, errors?.[0]?.extensions?.code]).toEqual([name, operation, expected]);
      }
  });

  it('answers an administrator, also for ids that name nothing', async () => {
    for (const [operation, text] of Object.entries(OPERATIONS)) {
      const { errors, data } = await everywhere.ask<object>(text);
      expect([operation, errors, data]).toEqual([operation, undefined, expect.anything()]);
    }
  });
});

describe('An administrator of one city', () => {
  it('sees nobody of another city, nor of every city, and cannot touch them', async () => {
    for (const cityId of [away, null]) {
      const { id, email } = await person({ cityId });
      const shown = await ofKupang.ask<{ people: { nodes: { email: string }[] } }>(
        '{ people(first: 200) { nodes { email } } }',
      );
      expect(shown.people.nodes.map((each) => each.email)).not.toContain(email);
      for (const operation of ['disablePerson', 'enablePerson', 'endSessions', 'removeSecondFactor'])
        expect(await act(ofKupang, operation, id)).toMatchObject({ code: 'NOT_FOUND' });
      expect(await change(ofKupang, { personId: id, name: 'Other' })).toMatchObject({ code: 'NOT_FOUND' });
    }
  });

  it('makes nobody administrator of every city or of another one', async () => {
    const invite = `mutation ($input: InvitePersonInput!) { invitePerson(input: $input) { ${REFUSAL} } }`;
    for (const city of [null, 'uji']) {
      const input = { email: 'new@example.org', name: 'New', role: 'ADMINISTRATOR', city };
      expect(await ofKupang.ask(invite, { input })).toMatchObject({ invitePerson: { code: 'NOT_ALLOWED' } });
    }
    const { id } = await administrator(await cityIdOf('kupang'));
    for (const city of [null, 'uji'])
      expect(await change(ofKupang, { personId: id, city })).toMatchObject({ code: 'NOT_ALLOWED' });
  });

  it('changes, disables and enables those of the own city', async () => {
    const { id } = await person({ cityId: await cityIdOf('kupang') });
    const input = { personId: id, role: 'OFFICER', agency: 'dlhk' };
    expect(await change(ofKupang, input)).toMatchObject({ __typename: 'ChangedPerson' });
    expect(await act(ofKupang, 'disablePerson', id)).toMatchObject({ __typename: 'ChangedPerson' });
    expect(await act(ofKupang, 'enablePerson', id)).toMatchObject({ __typename: 'ChangedPerson' });
  });
});

describe('Nobody', () => {
  it('takes their own rights', async () => {
    const { id, browser } = await administrator(null);
    expect(await change(browser, { personId: id, role: 'AUDITOR' })).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await act(browser, 'disablePerson', id)).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await change(browser, { personId: id, name: 'New Name' })).toMatchObject({
      __typename: 'ChangedPerson',
    });
  });

  it('removes the last administrator: of two who disable each other at once, one stays', async () => {
    const [one, other] = [await administrator(null), await administrator(null)];
    await app.database.query(
      `update auth_user set disabled_at = now() where role = 'ADMINISTRATOR' and number <> all
         (select number from auth_user where role = 'ADMINISTRATOR' order by number desc limit 2)`,
    );
    const both = await Promise.allSettled([
      act(one.browser, 'disablePerson', other.id),
      act(other.browser, 'disablePerson', one.id),
    ]);
    const done = both.filter(
      (each) => each.status === 'fulfilled' && each.value?.__typename === 'ChangedPerson',
    );
    expect(done).toHaveLength(1);
    const open = await app.database.query(
      `select from auth_user where role = 'ADMINISTRATOR' and disabled_at is null`,
    );
    expect(open).toHaveLength(1);
  });
});

async function cityIdOf(slug: string): Promise<number> {
  const [row] = await app.database.query<{ id: number }>('select id from city where slug = $1', [slug]);
  return row?.id ?? 0;
}
