import { beforeAll, describe, expect, it } from 'vitest';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';

import { type KeyClient, startTestApp, type TestApp } from '../app.ts';
import { Following, GraphqlClient } from '../graphql-client.ts';
import { submission, SUBMIT, submit } from '../submissions.ts';

const LIST = '{ reports(first: 1) { nodes { code } } }';
const FOLLOW = 'subscription { reportChanged { reportId } }';
const WRONG = `tgp_${'a'.repeat(8)}_${'b'.repeat(32)}`;

/** Two processes on one database. */
let app: TestApp;
let elsewhere: TestApp;
let administrator: GraphqlClient;
beforeAll(async () => {
  app = await startTestApp();
  elsewhere = await startTestApp({ database: app.database });
  administrator = await app.signIn('ADMINISTRATOR');
});

const codeOf = async (client: GraphqlClient, query = LIST, variables = {}): Promise<string> =>
  (await client.ask(query, variables)).errors?.[0]?.extensions?.code ?? 'answered';

const bearing = (text: string): GraphqlClient => new GraphqlClient(app.url, { authorization: text });

/** As a browser does, which cannot set headers of a socket. */
function byPayload(url: string, authorization: unknown): Following<object> {
  const client = createClient({
    url: `${url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    connectionParams: { authorization },
  });
  return new Following<object>(client, FOLLOW, {});
}

const revoke = async ({ keyId }: KeyClient): Promise<unknown> =>
  administrator.data('mutation ($id: ID!) { revokeApiKey(keyId: $id) { ... on Refusal { code } } }', {
    id: keyId,
  });

describe('An API key', () => {
  it('is shown once, and no row holds it', async () => {
    const client = await app.withKey(['REPORTS_READ']);
    expect(client.key).toMatch(/^tgp_[0-9A-Za-z]{8}_[0-9A-Za-z]{32}$/);
    const rows = await app.database.query<{ text: string }>(
      'select k::text || a::text || coalesce((select string_agg(c::text, chr(10)) from admin_change c), $1) as text from app_key k join app a on a.id = k.app_id',
      [''],
    );
    const secret = client.key.split('_')[2] ?? '';
    for (const { text } of rows) expect(text).not.toContain(secret);
    expect(await codeOf(client)).toBe('answered');
  });

  it.each([
    ['a made-up key', `Bearer ${WRONG}`],
    ['another kind of token', 'Bearer eyJhbGciOiJIUzI1NiJ9.e30.x'],
    ['nothing after the scheme', 'Bearer '],
    ['megabytes', `Bearer ${'x'.repeat(8_000)}`],
  ])(
    'that is %s is UNAUTHENTICATED, never anyone: by HTTP, by socket, for tiles',
    async (_, authorization) => {
      expect(await codeOf(bearing(authorization))).toBe('UNAUTHENTICATED');
      expect((await bearing(authorization).post({ query: LIST })).status).toBe(401);
      const heard = JSON.stringify(await byPayload(app.url, authorization).ended);
      expect(heard).toContain('UNAUTHENTICATED');
      const tile = await bearing(authorization).get('/tiles/open/12/3454/2164.mvt');
      expect([401, 404]).toContain(tile.status);
    },
  );

  it('of another scheme is somebody else’s affair', async () => {
    expect(await codeOf(bearing('Basic dGFuZ2dhcDp0YW5nZ2Fw'))).toBe('answered');
  });

  it('that was revoked opens nothing any more, in every process and on open sockets at once', async () => {
    const client = await app.withKey(['REPORTS_READ']);
    const there = new GraphqlClient(elsewhere.url, client.headers);
    expect(await codeOf(there)).toBe('answered');
    const header = there.follow(FOLLOW);
    const payload = byPayload(elsewhere.url, client.headers['authorization']);
    while (header.data.length === 0 || payload.data.length === 0) await submit(app.anyone);
    expect(await revoke(client)).toEqual({ revokeApiKey: {} });
    await expect.poll(async () => codeOf(there), { timeout: 3_000, interval: 20 }).toBe('UNAUTHENTICATED');
    expect(await header.ended).toMatchObject({ code: 4403 });
    expect(await payload.ended).toMatchObject({ code: 4403 });
  });

  it('ends with its app, and by itself on its last day', async () => {
    const [ended, expired] = [await app.withKey(['REPORTS_READ']), await app.withKey(['REPORTS_READ'])];
    await administrator.data('mutation ($id: ID!) { endApp(appId: $id) { __typename } }', {
      id: ended.appId,
    });
    await app.database.query('update app_key set expires_at = now() where prefix = $1', [
      expired.key.slice(4, 12),
    ]);
    for (const client of [ended, expired])
      await expect.poll(async () => codeOf(client), { timeout: 3_000 }).toBe('UNAUTHENTICATED');
  });

  it('tells its administrator when it was last used, to the minute', async () => {
    const client = await app.withKey(['REPORTS_READ']);
    await codeOf(client);
    const list =
      '{ apps(first: 1) { nodes { name scopes keys { prefix lastUsedAt expiresAt revokedAt } } } }';
    await expect
      .poll(async () => JSON.stringify(await administrator.data(list)))
      .toMatch(/"lastUsedAt":"[^"]+:00(\.0+)?Z"/);
  });
});

describe('An app', () => {
  it('sends reports only with REPORTS_SUBMIT', async () => {
    const variables = { input: submission() };
    expect(await codeOf(await app.withKey(['REPORTS_READ']), SUBMIT, variables)).toBe('FORBIDDEN');
    expect(await codeOf(await app.withKey(['AGENCY_READ'], 'dlhk'), SUBMIT, variables)).toBe('FORBIDDEN');
    expect(await codeOf(await app.withKey(['REPORTS_SUBMIT']), SUBMIT, variables)).toBe('answered');
  });

  it('acts on no report, whatever its scopes', async () => {
    const all = await app.withKey(['REPORTS_READ', 'AGENCY_READ', 'REPORTS_SUBMIT'], 'dlhk');
    const { report } = await submit(app.anyone);
    const { id: reportId, version } = report;
    const acts = {
      supportReport: { reportId, clientId: 'a-client-id-of-the-test' },
      acknowledgeReport: { reportId, version },
      correctSubdistrict: { reportId, version, subdistrictCode: '53.71.04.1010' },
      takeDownReport: { reportId, version, reason: 'x' },
    };
    for (const [name, input] of Object.entries(acts)) {
      const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
      const mutation = `mutation ($input: ${type}) { ${name}(input: $input) { __typename } }`;
      expect([name, await codeOf(all, mutation, { input })]).toEqual([name, 'FORBIDDEN']);
    }
    expect(await all.data('{ viewer { name } signIn { state } }')).toEqual({
      viewer: null,
      signIn: { state: 'SIGNED_OUT' },
    });
  });

  it.each([
    [{ name: '', scopes: ['REPORTS_READ'] }, 'name'],
    [{ name: 'Peta', scopes: [] }, 'scopes'],
    [{ name: 'Peta', scopes: ['AGENCY_READ'] }, 'agency'],
    [{ name: 'Peta', scopes: ['AGENCY_READ'], agency: 'nasa' }, 'agency'],
  ])('is not made of %o', async (input, field) => {
    const mutation = `mutation ($input: CreateAppInput!) { createApp(input: $input) { ... on Refusal { code field } } }`;
    expect(await administrator.data(mutation, { input })).toEqual({ createApp: { code: 'INVALID', field } });
  });

  it.each([0, -1, 731])('gets no key for %i days', async (validDays) => {
    const { appId } = await app.withKey(['REPORTS_READ']);
    const mutation = `mutation ($input: IssueApiKeyInput!) { issueApiKey(input: $input) { ... on Refusal { field } } }`;
    const answer = await administrator.data(mutation, { input: { appId, validDays } });
    expect(answer).toEqual({ issueApiKey: { field: 'validDays' } });
  });
});
