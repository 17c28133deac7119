import { beforeAll, describe, expect, it } from 'vitest';

import { createUser } from '../../src/accounts/index.ts';
import { startTestApp, type TestApp } from '../app.ts';
import { Browser } from '../browser.ts';
import { type CityProvider, CLIENT, startCityProvider } from '../city-provider.ts';
import { testDatabase } from '../database.ts';
import { takePort } from '../server-process.ts';

let app: TestApp;
let provider: CityProvider;

/** The address is told to the provider before the app starts, so both know it. */
async function startWithProvider(): Promise<{ app: TestApp; provider: CityProvider }> {
  const { port, letGo } = await takePort();
  const home = `http://127.0.0.1:${String(port)}`;
  const made = await startCityProvider(`${home}/auth/callback/city`);
  letGo();
  const env = {
    ...{ PORT: String(port), PUBLIC_URL: home, OIDC_ISSUER: made.issuer, OIDC_NAME: 'Akun Kota' },
    ...{ OIDC_CLIENT_ID: CLIENT.clientId, OIDC_CLIENT_SECRET: CLIENT.clientSecret },
  };
  const database = await testDatabase();
  await database.query(`update city set settings = settings || '{"secondFactor": "REQUIRED"}'`);
  return { app: await startTestApp({ database, env }), provider: made };
}

beforeAll(async () => {
  ({ app, provider } = await startWithProvider());
});

interface Arrival {
  readonly browser: Browser;
  /** The path and query that the browser ends at. */
  readonly at: string;
  /** Where the provider was asked to say yes. */
  readonly asked: URL;
}

/** From the button to the screen, as a browser goes. */
async function signIn(email: string): Promise<Arrival> {
  const browser = new Browser(app.url);
  const begun = await browser.post('/auth/sign-in/city');
  const { url } = (await begun.json()) as { url: string };
  let response = await browser.go(url);
  for (let hops = 0; hops < 20; hops++) {
    const location = response.headers.get('location');
    if (location === null) {
      response = await answerProvider(browser, response, email);
      continue;
    }
    const next = new URL(location, response.url);
    if (next.origin === app.url && !next.pathname.startsWith('/auth/')) {
      return { browser, at: next.pathname + next.search, asked: new URL(url) };
    }
    response = await browser.go(next.href);
  }
  throw new Error('The browser is led in circles.');
}

/** The provider's own pages: sign in as this address, then consent. */
async function answerProvider(browser: Browser, page: Response, email: string): Promise<Response> {
  const html = await page.text();
  const prompt = /name="prompt" value="(\w+)"/.exec(html)?.[1] ?? 'login';
  const action = /action="([^"]+)"/.exec(html)?.[1] ?? page.url;
  return browser.go(new URL(action, page.url).href, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ prompt, login: email, password: 'x' }).toString(),
  });
}

const viewerOf = async (browser: Browser) =>
  (await browser.ask<{ viewer: { email: string; role: string } | null }>('{ viewer { email role } }')).viewer;

let people = 0;
async function person(verified = true): Promise<string> {
  const email = `person-${String(++people)}@kupang.example`;
  await createUser(app.database, { email, name: 'Nona Bria', role: 'OPERATOR' });
  provider.add(email, verified);
  return email;
}

describe("The city's own sign-in", () => {
  it('is offered by its name, with PKCE, state and nonce', async () => {
    const { signIn: status } = await app.anyone.data<{ signIn: object }>('{ signIn { provider { name } } }');
    expect(status).toEqual({ provider: { name: 'Akun Kota' } });
    const { asked } = await signIn(await person());
    expect(asked.searchParams.get('code_challenge_method')).toBe('S256');
    expect(asked.searchParams.get('state')).toMatch(/^.{20,}$/);
    expect(asked.searchParams.get('nonce')).toMatch(/^.{20,}$/);
  });

  it('signs in whoever has an account of the verified address; its second factor is the provider’s affair', async () => {
    const email = await person();
    const { browser, at } = await signIn(email);
    expect(at).toBe('/command');
    expect(await viewerOf(browser)).toEqual({ email, role: 'OPERATOR' });
    const sessions = await browser.ask('{ mySessions { method } }');
    expect(sessions).toEqual({ mySessions: [{ method: 'PROVIDER' }] });
    expect((await signIn(email)).at).toBe('/command');
    const tokens = await app.database.query(
      `select from auth_account where provider_id = 'city' and
         coalesce(access_token, refresh_token, id_token) is not null`,
    );
    expect(tokens).toHaveLength(0);
  });

  it('makes the account that an open invitation promises, and ends the invitation', async () => {
    const administrator = await app.database.query<{ id: string }>('select id from auth_user limit 1');
    expect(administrator).not.toHaveLength(0);
    const email = 'invited@kupang.example';
    await app.database.query(
      `insert into invitation (email, name, role, token_hash, invited_by, expires_at)
       values ($1, 'Nona Bria', 'SUPERVISOR', '\\x01', 'A', now() + interval '1 day')`,
      [email],
    );
    provider.add(email, true);
    const { browser } = await signIn(email);
    expect(await viewerOf(browser)).toEqual({ email, role: 'SUPERVISOR' });
    const rows = await app.database.query(
      'select from invitation where email = $1 and joined_at is not null',
      [email],
    );
    expect(rows).toHaveLength(1);
  });

  it('makes no account for anybody else', async () => {
    provider.add('stranger@elsewhere.example', true);
    const { browser, at } = await signIn('stranger@elsewhere.example');
    expect(at).toMatch(/^\/command\?error=signup_disabled/);
    expect(await viewerOf(browser)).toBeNull();
    const rows = await app.database.query(`select from auth_user where email like 'stranger%'`);
    expect(rows).toHaveLength(0);
  });

  it.each(['an account', 'an invitation'])(
    'does not believe an address that the provider has not verified: %s stays shut',
    async (what) => {
      const email = what === 'an account' ? await person(false) : 'unverified@kupang.example';
      if (what === 'an invitation') {
        await app.database.query(
          `insert into invitation (email, name, role, token_hash, invited_by, expires_at)
           values ($1, 'N', 'OPERATOR', '\\x02', 'A', now() + interval '1 day')`,
          [email],
        );
        provider.add(email, false);
      }
      const { browser, at } = await signIn(email);
      expect(at).toMatch(/^\/command\?error=(account_not_linked|signup_disabled)/);
      expect(await viewerOf(browser)).toBeNull();
    },
  );

  it('refuses a disabled account in words', async () => {
    const email = await person();
    await app.database.query('update auth_user set disabled_at = now() where email = $1', [email]);
    const { browser, at } = await signIn(email);
    const words = new URL(at, app.url).searchParams;
    expect(words.get('error')).toBe('account_disabled');
    expect(words.get('error_description')).toMatch(/dinonaktifkan.*disabled/);
    expect(await viewerOf(browser)).toBeNull();
  });

  it('takes no answer that nobody asked for, nor one for another browser', async () => {
    const browser = new Browser(app.url);
    const forged = await browser.go('/auth/callback/city?code=x&state=made-up');
    expect(forged.headers.get('location')).toMatch(/\/command\?error=/);
    const victim = new Browser(app.url);
    const begun = await new Browser(app.url).post('/auth/sign-in/city');
    const { url } = (await begun.json()) as { url: string };
    const state = new URL(url).searchParams.get('state') ?? '';
    const other = await victim.go(`/auth/callback/city?code=x&state=${encodeURIComponent(state)}`);
    expect(other.headers.get('location')).toMatch(/\/command\?error=state_mismatch/);
  });

  it('begins on our own page only', async () => {
    const headers = { origin: 'https://evil.example', 'content-type': 'application/json' };
    const response = await fetch(`${app.url}/auth/sign-in/city`, { method: 'POST', headers, body: '{}' });
    expect(response.status).toBe(403);
  });
});
