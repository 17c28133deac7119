import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { pino } from 'pino';
import { afterAll } from 'vitest';

import { type AppScope, createUser, type Role } from '../src/accounts/index.ts';
import { createApp } from '../src/app.ts';
import { createSecrets, type Database, openDatabase, readEnv } from '../src/platform/index.ts';
import { entities } from '../src/prepare-database.ts';
import { testDatabaseAddress } from './database.ts';
import { GraphqlClient } from './graphql-client.ts';
import { takePort } from './server-process.ts';

export const TEST_SECRET = 'a secret of the tests of thirty-two characters or more';

export interface TestApp {
  readonly url: string;
  /** The database that the app reads; the same connection pool. */
  readonly database: Database;
  readonly anyone: GraphqlClient;
  /** Lines of the log, from `warn` upwards. */
  readonly logged: readonly string[];
  /** Somebody new, signed in over HTTP. */
  signIn(role: Role, agencySlug?: string): Promise<GraphqlClient>;
  /** A third party with a new API key; an administrator of every city made it. */
  withKey(scopes: readonly AppScope[], agencySlug?: string): Promise<KeyClient>;
  close(): Promise<void>;
}

export type KeyClient = GraphqlClient & {
  readonly key: string;
  readonly keyId: string;
  readonly appId: string;
};

export interface TestAppOptions {
  /** A database that several apps share; a new one without. */
  readonly database?: Database;
  readonly env?: Readonly<Record<string, string>>;
}

/** The whole application on a free port, with a database and a data folder of its own; closed after the file. */
export async function startTestApp(options: TestAppOptions = {}): Promise<TestApp> {
  const logged: string[] = [];
  const log = pino({ level: 'warn' }, keepLines(logged));
  const database = options.database ?? (await ownDatabase());
  const folder = mkdtempSync(join(tmpdir(), 'tanggap-app-'));
  const { port, letGo } = await takePort();
  letGo();
  const env = readEnv(
    { DATA_DIR: folder, PORT: String(port), SUBMISSIONS_PER_HOUR: '0', ...options.env },
    folder,
  );
  const secrets = createSecrets(env.secret ?? TEST_SECRET);
  const app = await createApp({
    ...{ env, log, database, secrets },
    joined: false,
    demonstration: null,
    draining: () => false,
  });
  await app.listen();
  const url = `http://127.0.0.1:${String(env.port)}`;
  let closing: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    closing ??= app.close().then(() => {
      rmSync(folder, { recursive: true, force: true });
    });
    return closing;
  };
  afterAll(close);
  return {
    ...{ url, database, logged, close },
    anyone: new GraphqlClient(url),
    signIn: async (role, agencySlug) => signInTo({ url, database }, role, agencySlug),
    withKey: async (scopes, agency) =>
      issueKey(await signInTo({ url, database }, 'ADMINISTRATOR'), scopes, agency),
  };
}

/** Closed after the app, which is stopped by a hook that was registered later. */
async function ownDatabase(): Promise<Database> {
  const address = await testDatabaseAddress();
  const database = await openDatabase({ log: pino({ level: 'silent' }), connections: 8, entities, address });
  afterAll(async () => database.close());
  return database;
}

async function signInTo(
  { url, database }: Pick<TestApp, 'url' | 'database'>,
  role: Role,
  agencySlug?: string,
): Promise<GraphqlClient> {
  const name = `${role} ${agencySlug ?? ''}`.trim();
  const agencyId = agencySlug === undefined ? null : await agencyIdOf(database, agencySlug);
  const email = `${randomBytes(6).toString('hex')}@example.org`;
  const { password } = await createUser(database, { email, name, role, agencyId });
  const answer = await fetch(`${url}/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  if (!answer.ok) throw new Error(`Signing in failed: ${await answer.text()}`);
  const cookie = answer.headers.getSetCookie().map((line) => line.split(';')[0]);
  return new GraphqlClient(url, { cookie: cookie.join('; ') });
}

async function issueKey(
  administrator: GraphqlClient,
  scopes: readonly AppScope[],
  agency: string | undefined,
): Promise<KeyClient> {
  const input = { name: `App ${agency ?? ''}`, scopes, agency };
  const { createApp: made } = await administrator.data<{ createApp: { app: { id: string } } }>(
    'mutation ($input: CreateAppInput!) { createApp(input: $input) { ... on ChangedApp { app { id } } } }',
    { input },
  );
  const { issueApiKey: issued } = await administrator.data<{
    issueApiKey: { key: string; apiKey: { id: string } };
  }>(
    `mutation ($input: IssueApiKeyInput!) { issueApiKey(input: $input) {
       ... on IssuedApiKey { key apiKey { id } } ... on Refusal { code message } } }`,
    { input: { appId: made.app.id } },
  );
  const client = new GraphqlClient(administrator.url, { authorization: `Bearer ${issued.key}` });
  return Object.assign(client, { key: issued.key, keyId: issued.apiKey.id, appId: made.app.id });
}

export async function agencyIdOf(database: Database, slug: string): Promise<number> {
  const [agency] = await database.query<{ id: number }>('select id from agency where slug = $1', [slug]);
  if (agency === undefined) throw new Error(`No agency ${slug}`);
  return agency.id;
}

function keepLines(lines: string[]): Writable {
  return new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines.push(chunk.toString());
      done();
    },
  });
}
