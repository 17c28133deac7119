import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

import { freePort, residentOf } from '../bench/harness/servers.ts';
import { bundle } from '../bin/bundle.mjs';
import { createUser, type Role } from '../src/accounts/index.ts';
import {
  addressOfDatabase,
  createLog,
  type Database,
  openDatabase,
  startEmbeddedPostgres,
  withConnection,
} from '../src/platform/index.ts';
import { entities, prepareDatabase } from '../src/prepare-database.ts';
import { openProxy } from './proxy.ts';

const API = join(import.meta.dirname, '..');
const DATABASE = 'soak';
/** To start a process while the database may be away. */
const TRIES = 20;

/** One PostgreSQL, processes of the API on it, and a plain proxy in front. */
export interface Stand {
  /** Of the proxy. */
  readonly url: string;
  /** For looking on. */
  readonly database: Database;
  /** A person's cookie. */
  signIn(role: Role, agency?: string): Promise<string>;
  /** A key of a third party that reads reports. */
  appKey(): Promise<string>;
  /** Kills a process without a warning and starts it again. */
  kill(which: number): Promise<void>;
  /** Cuts every connection; how many. */
  cut(): number;
  /** Stops the database at once, as a crash does; its keeper starts it again. */
  restartDatabase(): Promise<void>;
  /** Leaves a writing transaction open. */
  holdTransaction(milliseconds: number): Promise<void>;
  /** Of the processes, in megabytes. */
  residentMegabytes(): readonly number[];
  close(): Promise<void>;
}

export async function openStand(processes: number): Promise<Stand> {
  const folder = mkdtempSync(join(tmpdir(), 'tanggap-soak-'));
  const log = createLog('silent');
  const onGivenUp = (reason: string): void => {
    throw new Error(reason);
  };
  const postgres = await startEmbeddedPostgres({ dataFolder: folder, log, onGivenUp });
  await withConnection(addressOfDatabase(postgres.address, 'postgres'), async (client) => {
    await client.query(`create database ${DATABASE} encoding 'UTF8' template template0`);
  });
  const address = addressOfDatabase(postgres.address, DATABASE);
  if ('url' in address) throw new Error('The database of a soak is its own.');
  const parts = new URLSearchParams({
    ...{ host: address.socketFolder, port: String(address.port), user: address.user },
  });
  const databaseUrl = `postgresql:///${DATABASE}?${parts.toString()}`;
  const database = await openDatabase({ address, log, entities, connections: 4 });
  await prepareDatabase(database, { demonstration: false });
  const script = await bundle('api/src/main.ts');
  const ports = await Promise.all(Array.from({ length: processes }, async () => freePort()));
  const running: (ChildProcess | null)[] = ports.map(() => null);
  /** A process that finds the database away ends with one line; whoever keeps it starts it again. */
  const start = async (which: number, tries = TRIES): Promise<void> => {
    const child = spawnOn(which);
    if (await isReady(ports[which] ?? 0, child)) running[which] = child;
    else if (tries > 1) await start(which, tries - 1);
    else throw new Error('A process does not start; SOAK_LOG=1 shows what it says.');
  };
  const spawnOn = (which: number): ChildProcess => {
    const port = ports[which] ?? 0;
    return spawn(process.execPath, [script], {
      cwd: API,
      // A session of its own keeps a terminal's Ctrl-C away: that asks for the figures, and they ask these.
      detached: true,
      stdio: ['ignore', 'ignore', process.env['SOAK_LOG'] === undefined ? 'ignore' : 'inherit'],
      env: {
        ...{ PATH: process.env['PATH'] ?? '', LOG_LEVEL: 'warn', HOST: '127.0.0.1', PORT: String(port) },
        ...{ DATABASE_URL: databaseUrl, DATA_DIR: join(folder, `process-${String(which)}`) },
        TANGGAP_SECRET: 'the secret of a soak that all its processes share',
        ...{ SUBMISSIONS_PER_HOUR: '0', READ_COST_PER_MINUTE: '0', SOCKETS_PER_ADDRESS: '0' },
        TOPICS_PER_ADDRESS: '0',
      },
    });
  };
  // They have sessions of their own: whatever ends this one, they do not stay.
  process.once('exit', () => {
    for (const child of running) child?.kill('SIGKILL');
  });
  await Promise.all(ports.map(async (_, which) => start(which)));
  const proxy = await openProxy(() => ports.filter((_, which) => running[which] !== null));
  return {
    url: proxy.url,
    database,
    signIn: async (role, agency) => signIn(proxy.url, database, role, agency),
    appKey: async () => issueKey(proxy.url, await signIn(proxy.url, database, 'ADMINISTRATOR')),
    async kill(which) {
      const child = running[which];
      running[which] = null;
      if (child == null) return;
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
      await pause(500);
      await start(which);
    },
    cut: () => proxy.cut(),
    async restartDatabase() {
      process.kill(postmasterOf(folder), 'SIGQUIT');
      await untilAnswering(database);
    },
    async holdTransaction(milliseconds) {
      const client = new pg.Client({ connectionString: databaseUrl });
      client.on('error', () => undefined);
      await client.connect();
      await client.query('begin; select pg_current_xact_id()');
      await pause(milliseconds);
      await client.query('rollback').catch(() => undefined);
      await client.end().catch(() => undefined);
    },
    residentMegabytes: () =>
      running.flatMap((child) => (child?.pid === undefined ? [] : [residentOf(child.pid)])),
    async close() {
      await proxy.close();
      await Promise.all(
        running.map(async (child) => {
          if (child === null) return;
          const ended = once(child, 'exit');
          child.kill('SIGTERM');
          await ended;
        }),
      );
      await database.close();
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function signIn(url: string, database: Database, role: Role, agency?: string): Promise<string> {
  const [row] =
    agency === undefined
      ? []
      : await database.query<{ id: number }>('select id from agency where slug = $1', [agency]);
  const email = `${role.toLowerCase()}-${String(process.hrtime.bigint())}@example.org`;
  const { password } = await createUser(database, { email, name: role, role, agencyId: row?.id ?? null });
  const answer = await fetch(`${url}/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  if (!answer.ok) throw new Error(`Signing in failed: ${await answer.text()}`);
  return answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
}

async function issueKey(url: string, cookie: string): Promise<string> {
  const ask = async <Data>(query: string, input: object): Promise<Data> => {
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ query, variables: { input } }),
    });
    return ((await answer.json()) as { data: Data }).data;
  };
  const { createApp } = await ask<{ createApp: { app: { id: string } } }>(
    'mutation ($input: CreateAppInput!) { createApp(input: $input) { ... on ChangedApp { app { id } } } }',
    { name: 'Soak', scopes: ['REPORTS_READ'] },
  );
  const { issueApiKey } = await ask<{ issueApiKey: { key: string } }>(
    'mutation ($input: IssueApiKeyInput!) { issueApiKey(input: $input) { ... on IssuedApiKey { key } } }',
    { appId: createApp.app.id },
  );
  return issueApiKey.key;
}

async function isReady(port: number, child: ChildProcess): Promise<boolean> {
  while (child.exitCode === null) {
    const answer = await fetch(`http://127.0.0.1:${String(port)}/health/live`).catch(() => null);
    if (answer?.ok === true) return true;
    await pause(50);
  }
  return false;
}

async function untilAnswering(database: Database): Promise<void> {
  await pause(200);
  for (;;) {
    const answered = await database.query('select 1').then(
      () => true,
      () => false,
    );
    if (answered) return;
    await pause(50);
  }
}

function postmasterOf(folder: string): number {
  return Number.parseInt(readFileSync(join(folder, 'database', 'postmaster.pid'), 'utf8'), 10);
}
