import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { testDatabase } from '../../../test/database.ts';
import { createLog, createSecrets, type Database } from '../../platform/index.ts';
import { type Accounts, createAccounts } from '../accounts.ts';
import { createUser, disableUser, setPassword } from '../people/users.ts';
import type { Viewer } from '../viewer.ts';

const secrets = createSecrets('a secret that is long enough for the tests');
const PASSWORD = 'correct horse battery';
let database: Database;
let accounts: Accounts;
let app: FastifyInstance;
let address: string;

beforeAll(async () => {
  database = await testDatabase();
  accounts = createAccounts({
    database,
    secrets,
    publicUrl: 'http://localhost:4000',
    log: createLog('error'),
    oidc: null,
    secondFactorRule: () => 'OPTIONAL',
  });
  app = Fastify({ trustProxy: true });
  accounts.routes(app);
  address = await app.listen({ port: 0 });
});

afterAll(async () => {
  await app.close();
  await accounts.close();
});

async function post(
  path: string,
  body: object = {},
  headers: Record<string, string> = {},
): Promise<Response> {
  return fetch(`${address}/auth/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
}

async function signIn(email: string, password = PASSWORD, headers = {}): Promise<Response> {
  return post('sign-in/email', { email, password }, headers);
}

async function cookieOf(email: string, password = PASSWORD): Promise<string> {
  const response = await signIn(email, password);
  expect(response.status).toBe(200);
  return response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
}

let people = 0;
async function operator(part = {}): Promise<string> {
  const email = `operator-${String(++people)}@kupang.example`;
  await createUser(database, { email, name: 'Nona Bria', role: 'OPERATOR', password: PASSWORD, ...part });
  return email;
}

/** As another process sees it, which remembers nothing. */
async function viewerElsewhere(cookie: string): Promise<Viewer> {
  const other = createAccounts({
    database,
    secrets,
    publicUrl: 'http://localhost:4000',
    log: createLog('error'),
    oidc: null,
    secondFactorRule: () => 'OPTIONAL',
  });
  const viewer = await other.viewerOf({ cookie });
  await other.close();
  return viewer;
}

describe('signing in', () => {
  it('gives a cookie that tells who asks', async () => {
    const email = await operator({ agencyId: 15, cityId: 1 });
    const response = await signIn(email.toUpperCase());
    const [cookie = ''] = response.headers.getSetCookie();
    expect(cookie).toMatch(/^tanggap\.session_token=.+; Max-Age=1209600; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(await response.text()).not.toMatch(/hash|scrypt|"password"/);
    expect(await accounts.viewerOf({ cookie: `lang=id; ${cookie.split(';')[0] ?? ''}` })).toEqual({
      kind: 'staff',
      accountId: expect.any(String) as string,
      role: 'OPERATOR',
      name: 'Nona Bria',
      email,
      agencyId: 15,
      cityId: 1,
    });
  });

  it('keeps nothing of where and with what', async () => {
    await cookieOf(await operator());
    const rows = await database.query<{ place: string }>(
      "select distinct coalesce(ip_address, '') || coalesce(user_agent, '') as place from auth_session",
    );
    expect(rows).toEqual([{ place: '' }]);
  });

  it('says the same of a wrong password and of an unknown address', async () => {
    const wrong = await signIn(await operator(), 'something else');
    const unknown = await signIn('nobody@kupang.example');
    expect([wrong.status, unknown.status]).toEqual([401, 401]);
    expect(await wrong.text()).toBe(await unknown.text());
  });

  it('makes secure cookies where the address is https', async () => {
    const publicUrl = 'https://tanggap.example';
    const secure = createAccounts({
      ...{ database, secrets, publicUrl, log: createLog('error'), oidc: null },
      secondFactorRule: () => 'OPTIONAL',
    });
    const server = Fastify();
    secure.routes(server);
    const response = await server.inject({
      method: 'POST',
      url: '/auth/sign-in/email',
      headers: { origin: publicUrl },
      payload: { email: await operator(), password: PASSWORD },
    });
    const cookie = String(response.headers['set-cookie']);
    expect(cookie).toMatch(/^__Secure-tanggap\.session_token=.*Secure/);
    expect(await secure.viewerOf({ cookie: cookie.split(';')[0] ?? '' })).toMatchObject({ kind: 'staff' });
    await server.close();
    await secure.close();
  });

  it.each([{}, { email: 7 }, { email: 'a@b.example' }, { email: { $ne: '' }, password: { $ne: '' } }, []])(
    'refuses the body %j',
    async (body) => {
      const { status } = await post('sign-in/email', body);
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
    },
  );
});

describe('who asks', () => {
  it.each([undefined, '', 'tanggap.session_token=', 'tanggap.session_token=made.up', 'other=1'])(
    'is anyone with the cookie "%s"',
    async (cookie) => {
      expect(await accounts.viewerOf(cookie === undefined ? {} : { cookie })).toEqual({ kind: 'anyone' });
    },
  );

  it('is anyone when the signature is not ours', async () => {
    const cookie = await cookieOf(await operator());
    const [token = ''] = cookie.split('.').slice(1);
    const forged = cookie.replace(
      /\..*$/,
      `.${token.split('.')[0] ?? ''}.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA%3D`,
    );
    expect(await accounts.viewerOf({ cookie: forged })).toEqual({ kind: 'anyone' });
    expect(await viewerElsewhere(cookie)).toMatchObject({ kind: 'staff' });
  });

  it('is anyone after signing out, at once', async () => {
    const cookie = await cookieOf(await operator());
    expect(await accounts.viewerOf({ cookie })).toMatchObject({ kind: 'staff' });
    expect((await post('sign-out', {}, { cookie, origin: address })).status).toBe(200);
    expect(await accounts.viewerOf({ cookie })).toEqual({ kind: 'anyone' });
  });

  it.each([
    ['disabled', async (email: string) => disableUser(database, email)],
    [
      'given another password',
      async (email: string) => setPassword(database, email, 'another good password'),
    ],
  ])('is anyone once the account is %s, and the old password opens nothing', async (_, change) => {
    const email = await operator();
    const cookie = await cookieOf(email);
    await change(email);
    expect(await viewerElsewhere(cookie)).toEqual({ kind: 'anyone' });
    expect((await signIn(email)).status).toBe(401);
  });

  it('is asked of the database once in three seconds', async () => {
    const email = await operator();
    const cookie = await cookieOf(email);
    vi.useFakeTimers({ toFake: ['Date'] });
    // As if nobody had heard of it: else every process is told at once.
    await database.query('alter table auth_session disable trigger session_ended');
    try {
      await accounts.viewerOf({ cookie });
      await database.query('delete from auth_session using auth_user u where user_id = u.id and email = $1', [
        email,
      ]);
      vi.setSystemTime(Date.now() + 2_900);
      expect(await accounts.viewerOf({ cookie })).toMatchObject({ kind: 'staff' });
      vi.setSystemTime(Date.now() + 200);
      expect(await accounts.viewerOf({ cookie })).toEqual({ kind: 'anyone' });
    } finally {
      vi.useRealTimers();
      await database.query('alter table auth_session enable trigger session_ended');
    }
  });
});

describe('what stays shut', () => {
  it.each([
    'sign-up/email',
    'update-user',
    'delete-user',
    'change-email',
    'forget-password',
    'request-password-reset',
  ])('POST /auth/%s', async (path) => {
    const cookie = await cookieOf(await operator());
    const body = { email: 'x@kupang.example', password: PASSWORD, name: 'X', role: 'ADMINISTRATOR' };
    expect((await post(path, body, { cookie, origin: address })).status).toBe(404);
  });

  it.each([
    ['another origin', { origin: 'https://evil.example' }],
    ['no origin that can be named', { origin: 'null' }],
    ['another site, as the browser tells', { 'sec-fetch-site': 'cross-site' }],
  ])('signing in and out from %s', async (_, headers) => {
    const email = await operator();
    const cookie = await cookieOf(email);
    expect((await signIn(email, PASSWORD, headers)).status).toBe(403);
    expect((await post('sign-out', {}, { ...headers, cookie })).status).toBe(403);
    expect(await viewerElsewhere(cookie)).toMatchObject({ kind: 'staff' });
  });

  it('a form of another page', async () => {
    const body = new URLSearchParams({ email: 'a@b.example', password: PASSWORD });
    expect((await fetch(`${address}/auth/sign-in/email`, { method: 'POST', body })).status).toBe(415);
  });
});

describe('guessing', () => {
  const from = (clientAddress: string) => ({ 'x-forwarded-for': clientAddress });

  it('ends after ten failures of one account from one address, also with the right password', async () => {
    const email = await operator();
    for (let times = 0; times < 10; times++) {
      expect((await signIn(email, 'a wrong password', from('198.51.100.1'))).status).toBe(401);
    }
    const locked = await signIn(email, PASSWORD, from('198.51.100.1'));
    expect(locked.status).toBe(429);
    expect(Number(locked.headers.get('retry-after'))).toBeGreaterThan(600);
    expect(await locked.json()).toMatchObject({ code: 'RATE_LIMITED' });
    expect((await signIn(email, PASSWORD, from('198.51.100.2'))).status).toBe(200);
  });

  it('does not get further by asking at once', async () => {
    const email = await operator();
    const tries = Array.from({ length: 14 }, () => signIn(email, 'a wrong password', from('198.51.100.3')));
    const statuses = (await Promise.all(tries)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 401)).toHaveLength(10);
  });

  it('is not what a person does who signs in often', async () => {
    const email = await operator();
    for (let times = 0; times < 12; times++) {
      expect((await signIn(email, PASSWORD, from('198.51.100.4'))).status).toBe(200);
    }
  });

  it('leaves neither addresses of people nor of machines behind', async () => {
    await signIn('someone@kupang.example', 'a wrong password', from('198.51.100.5'));
    const rows = await database.query<{ text: string }>(
      "select encode(key, 'escape') as text from auth_attempt",
    );
    expect(rows.map(({ text }) => text).join()).not.toMatch(/someone|198\.51/);
  });
});

describe('changing the own password', () => {
  it('needs the current one', async () => {
    const email = await operator();
    const cookie = await cookieOf(email);
    const change = (currentPassword: string) =>
      post(
        'change-password',
        { currentPassword, newPassword: 'a new good password', revokeOtherSessions: true },
        { cookie, origin: address },
      );
    expect((await change('a wrong password')).status).toBe(400);
    expect((await change(PASSWORD)).status).toBe(200);
    expect((await signIn(email)).status).toBe(401);
    expect((await signIn(email, 'a new good password')).status).toBe(200);
  });
});
