import { beforeAll, describe, expect, it } from 'vitest';

import { createUser } from '../../src/accounts/index.ts';
import { startTestApp, type TestApp } from '../app.ts';
import { Browser } from '../browser.ts';
import type { GraphqlClient } from '../graphql-client.ts';

const PASSWORD = 'correct horse battery';
const SESSIONS = '{ mySessions { id current method since lastSeenAt } }';
const VIEWER = '{ viewer { email role } }';

interface Sessions {
  readonly mySessions: { readonly id: string; readonly current: boolean; readonly lastSeenAt: string }[];
}
interface Seen {
  readonly viewer: { readonly email: string; readonly role: string } | null;
}

/** Two processes on one database. */
let here: TestApp;
let elsewhere: TestApp;
let administrator: GraphqlClient;
beforeAll(async () => {
  here = await startTestApp();
  elsewhere = await startTestApp({ database: here.database });
  administrator = await here.signIn('ADMINISTRATOR');
});

let people = 0;
async function person(devices: number): Promise<{ email: string; browsers: Browser[] }> {
  const email = `person-${String(++people)}@kupang.example`;
  await createUser(here.database, { email, name: 'Nona Bria', role: 'OPERATOR', password: PASSWORD });
  const browsers: Browser[] = [];
  for (let n = 0; n < devices; n++) {
    const browser = new Browser(here.url);
    await browser.post('/auth/sign-in/email', { email, password: PASSWORD });
    browsers.push(browser);
  }
  return { email, browsers };
}

/** The same cookie at the other process, which then remembers it for three seconds. */
async function seenElsewhere(browser: Browser): Promise<Seen['viewer']> {
  const client = new Browser(elsewhere.url);
  const response = await client.go('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: browser.cookie() },
    body: JSON.stringify({ query: VIEWER }),
  });
  return ((await response.json()) as { data: Seen }).data.viewer;
}

/** Sooner than the three seconds that each process remembers. */
async function goneElsewhere(browser: Browser): Promise<void> {
  await expect.poll(async () => seenElsewhere(browser), { timeout: 2_500, interval: 20 }).toBeNull();
}

async function idOf(email: string): Promise<string> {
  const { people: found } = await administrator.data<{ people: { nodes: { id: string }[] } }>(
    'query ($search: String) { people(search: $search) { nodes { id } } }',
    { search: email },
  );
  return found.nodes[0]?.id ?? '';
}

describe('The own sessions', () => {
  it('are listed with the one that asks, and never with where', async () => {
    const { browsers } = await person(3);
    const { mySessions } = (await browsers[1]?.ask<Sessions>(SESSIONS)) ?? { mySessions: [] };
    expect(mySessions.map(({ current }) => current)).toEqual([true, false, false]);
    for (const { lastSeenAt } of mySessions) expect(lastSeenAt).toMatch(/:00:00(\.0+)?Z$/);
  });

  it('are ended one by one, in every process at once, and nobody ends those of others', async () => {
    const [one, other] = [await person(2), await person(1)];
    const [asking, ended] = one.browsers as [Browser, Browser];
    const [stranger] = other.browsers as [Browser];
    for (const browser of [asking, ended, stranger]) expect(await seenElsewhere(browser)).not.toBeNull();
    const { mySessions } = await asking.ask<Sessions>(SESSIONS);
    const sessionId = mySessions.find(({ current }) => !current)?.id;
    const end = 'mutation ($sessionId: ID!) { endMySession(sessionId: $sessionId) { id } }';
    expect(await stranger.ask(end, { sessionId })).toMatchObject({ endMySession: { length: 1 } });
    expect(await seenElsewhere(ended)).not.toBeNull();
    expect(await asking.ask(end, { sessionId })).toMatchObject({ endMySession: { length: 1 } });
    await goneElsewhere(ended);
    expect(await seenElsewhere(asking)).not.toBeNull();
  });

  it('are ended all but this one', async () => {
    const { browsers } = await person(3);
    const [asking, ...others] = browsers as [Browser, ...Browser[]];
    for (const browser of browsers) await seenElsewhere(browser);
    await asking.ask('mutation { endMyOtherSessions { id } }');
    for (const browser of others) await goneElsewhere(browser);
    expect(await seenElsewhere(asking)).not.toBeNull();
  });

  it('end elsewhere at once when one signs out', async () => {
    const { browsers } = await person(1);
    const [browser] = browsers as [Browser];
    const cookie = browser.cookie();
    const before = { cookie: () => cookie } as Browser;
    expect(await seenElsewhere(before)).not.toBeNull();
    await browser.post('/auth/sign-out');
    await goneElsewhere(before);
  });

  it('are told to nobody who is not signed in', async () => {
    expect((await here.anyone.ask(SESSIONS)).errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  });
});

describe("An administrator's word", () => {
  it.each(['endSessions', 'disablePerson', 'removeSecondFactor'])(
    'by %s ends the sessions and the open socket of a person at once',
    async (operation) => {
      const { email, browsers } = await person(2);
      const [browser] = browsers as [Browser];
      const headers = { cookie: browser.cookie() };
      const socket = elsewhere.anyone.with(headers).follow('subscription { reportChanged { cursor } }');
      for (const each of browsers) expect(await seenElsewhere(each)).not.toBeNull();
      const mutation = `mutation ($id: ID!) { ${operation}(personId: $id) { ... on ChangedPerson { person { openSessions } } } }`;
      const answer = await administrator.data(mutation, { id: await idOf(email) });
      expect(answer).toEqual({ [operation]: { person: { openSessions: 0 } } });
      for (const each of browsers) await goneElsewhere(each);
      expect(await socket.ended).toMatchObject({ code: 4403 });
    },
  );

  it('refuses a disabled person in words, and opens the account again with the same password', async () => {
    const { email } = await person(0);
    const id = await idOf(email);
    const act = async (operation: string) =>
      administrator.data(`mutation ($id: ID!) { ${operation}(personId: $id) { __typename } }`, { id });
    await act('disablePerson');
    const browser = new Browser(here.url);
    const refused = await browser.post('/auth/sign-in/email', { email, password: PASSWORD });
    expect(refused.status).toBe(403);
    expect(await refused.json()).toMatchObject({ code: 'account_disabled' });
    await act('enablePerson');
    expect((await browser.post('/auth/sign-in/email', { email, password: PASSWORD })).status).toBe(200);
  });

  it('gives open sessions the new role at once', async () => {
    const { email, browsers } = await person(1);
    const [browser] = browsers as [Browser];
    expect(await seenElsewhere(browser)).toEqual({ email, role: 'OPERATOR' });
    const input = { personId: await idOf(email), role: 'SUPERVISOR' };
    await administrator.data(
      'mutation ($input: ChangePersonInput!) { changePerson(input: $input) { __typename } }',
      {
        input,
      },
    );
    await expect
      .poll(async () => seenElsewhere(browser), { timeout: 2_500, interval: 20 })
      .toEqual({ email, role: 'SUPERVISOR' });
  });
});
