import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { createLog, openInstallation, readEnv, Shutdown } from '../src/platform/index.ts';
import {
  databaseProcess,
  keepRow,
  rowsOf,
  type ServerProcess,
  spawnServer,
  startServer,
  type StartOptions,
  takePort,
} from './server-process.ts';

const started: ServerProcess[] = [];
const folders: string[] = [];

function dataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tanggap-start-'));
  folders.push(folder);
  return folder;
}

async function start(options: StartOptions): Promise<ServerProcess> {
  const server = await startServer(options);
  started.push(server);
  return server;
}

async function lastWords(options: StartOptions): Promise<{ code: unknown; words: string }> {
  const server = await spawnServer(options);
  return { code: await server.ended, words: server.words().trim() };
}

async function stop(server: ServerProcess): Promise<number | NodeJS.Signals> {
  server.child.kill('SIGTERM');
  return server.ended;
}

/** Writes until the server is gone; what it acknowledged must be there afterwards. */
async function writeUntilItDies(server: ServerProcess, from: number): Promise<number[]> {
  const kept: number[] = [];
  for (let n = from; await keepRow(server, n); n += 1) kept.push(n);
  return kept;
}

afterEach(async () => {
  for (const server of started.splice(0)) {
    server.child.kill('SIGTERM');
    await server.ended;
  }
});

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describe('after SIGKILL the next start recovers by itself, with every acknowledged row:', () => {
  const DATA_DIR = dataFolder();
  const kept: number[] = [];

  test.each(['the server', 'the database and the server'])('of %s', { timeout: 60_000 }, async (victims) => {
    const server = await start({ env: { DATA_DIR } });
    const writing = writeUntilItDies(server, kept.length * 1000);
    await new Promise((resolve) => setTimeout(resolve, 200));
    if (victims.includes('database')) process.kill(databaseProcess(DATA_DIR), 'SIGKILL');
    server.child.kill('SIGKILL');
    await server.ended;
    kept.push(...(await writing));
    expect(kept.length).toBeGreaterThan(0);
    expect(await rowsOf(await start({ env: { DATA_DIR } }))).toEqual(expect.arrayContaining(kept));
  });

  test('of the database alone, without a new start', { timeout: 60_000 }, async () => {
    const server = await start({ env: { DATA_DIR } });
    const first = databaseProcess(DATA_DIR);
    process.kill(first, 'SIGKILL');
    await vi.waitFor(async () => expect(await keepRow(server, -1)).toBe(true), { timeout: 15_000 });
    // Another connection of the pool may learn only now that its server is gone.
    await vi.waitFor(
      async () => expect(await rowsOf(server)).toEqual(expect.arrayContaining([...kept, -1])),
      { timeout: 15_000 },
    );
    expect(databaseProcess(DATA_DIR)).not.toBe(first);
    expect(await stop(server)).toBe(0);
  });
});

describe('one data folder', { timeout: 60_000 }, () => {
  const DATA_DIR = dataFolder();

  test('has one server: the second says so and exits with 1, and commands join the first', async () => {
    const server = await start({ env: { DATA_DIR } });
    expect(await lastWords({ env: { DATA_DIR } })).toEqual({
      code: 1,
      words: `The data folder ${DATA_DIR} is already in use by another Tanggap (process ${server.child.pid}). Stop that one, or set DATA_DIR to another folder.`,
    });
    await keepRow(server, 7);
    const log = createLog('silent');
    const shutdown = new Shutdown(log);
    const env = readEnv({ DATA_DIR }, '/');
    const joined = await openInstallation({
      ...{ env, log, shutdown, as: 'command', onDatabaseGivenUp: () => undefined },
    });
    expect(await joined.database.query('select n from row_kept')).toEqual([{ n: 7 }]);
    await shutdown.run();
    expect(await rowsOf(server)).toEqual([7]);
    expect(statSync(join(DATA_DIR, 'secret')).mode & 0o777).toBe(0o600);
  });

  test('is left by SIGTERM when what runs has finished', async () => {
    const server = await start({ env: { DATA_DIR } });
    const slow = fetch(`${server.address}/slow`);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await stop(server)).toBe(0);
    expect(await (await slow).json()).toEqual({ draining: true });
  });

  test('is left in order when SIGTERM comes while the server starts', async () => {
    const server = await spawnServer({ env: { DATA_DIR } });
    await vi.waitFor(() => expect(databaseProcess(DATA_DIR)).toBeGreaterThan(0), { timeout: 20_000 });
    expect(await stop(server)).toBe(0);
    expect(() => databaseProcess(DATA_DIR)).toThrow();
  });

  test('is left when the launcher is gone', async () => {
    const server = await start({ env: { DATA_DIR } });
    server.child.disconnect();
    expect(await server.ended).toBe(0);
  });
});

describe('what keeps a server from starting is one line and exit code 1:', { timeout: 60_000 }, () => {
  test('the port is taken', async () => {
    const { port, letGo } = await takePort();
    const PORT = String(port);
    const { code, words } = await lastWords({ env: { DATA_DIR: dataFolder(), PORT, LOG_LEVEL: 'silent' } });
    letGo();
    expect([code, words]).toEqual([
      1,
      `Port ${PORT} is already taken on 127.0.0.1. Set PORT to another one.`,
    ]);
  });

  test('the bucket of photos does not answer', async () => {
    const MEDIA_URL = 'http://akey:asecret@127.0.0.1:1/photos';
    const env = { DATA_DIR: dataFolder(), MEDIA_URL, LOG_LEVEL: 'silent' };
    const { code, words } = await lastWords({ env, whole: [] });
    expect(code).toBe(1);
    expect(words).toMatch(/^MEDIA_URL cannot keep photos \(127\.0\.0\.1:1\/photos\): .*ECONNREFUSED.*$/);
  });

  const file = join(dataFolder(), 'a-file');
  writeFileSync(file, '');
  test.each([
    [{ DATA_DIR: join(file, 'below') }, /^The data folder .* cannot be used: a part of its path is a file\./],
    [{ DATA_DIR: file }, /^The data folder .* cannot be used: a file has that name\./],
    [{ PORT: 'four' }, /^PORT must be a whole number from 0 to 65535\.$/],
    [
      { DATA_DIR: dataFolder(), DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/x' },
      /^DATABASE_URL does not answer \(127\.0\.0\.1:1\/x\): connect ECONNREFUSED/,
    ],
  ])('%o', async (env, line) => {
    const { code, words } = await lastWords({ env });
    expect(code).toBe(1);
    expect(words).toMatch(line);
    expect(words).not.toContain('\n');
  });
});

const stranger = 54_321;
const tsx = join(import.meta.dirname, 'tiny-server.ts');
const readable = () => spawnSync('test', ['-r', tsx], { uid: stranger, gid: stranger }).status === 0;
const isRoot = process.getuid?.() === 0;

describe.runIf(isRoot && readable())('an ordinary user', { timeout: 60_000 }, () => {
  test('starts as root does, and root carries on with that folder', async () => {
    const DATA_DIR = dataFolder();
    chownSync(DATA_DIR, stranger, stranger);
    const server = await start({ env: { DATA_DIR }, uid: stranger });
    await keepRow(server, 1);
    expect(await stop(server)).toBe(0);
    const asRoot = await start({ env: { DATA_DIR } });
    expect(await rowsOf(asRoot)).toEqual([1]);
    expect(await stop(asRoot)).toBe(0);
    expect(await rowsOf(await start({ env: { DATA_DIR }, uid: stranger }))).toEqual([1]);
  });

  test('is told of a folder that is closed to him', async () => {
    const DATA_DIR = dataFolder();
    chmodSync(DATA_DIR, 0o700);
    const { code, words } = await lastWords({ env: { DATA_DIR }, uid: stranger });
    expect(code).toBe(1);
    expect(words).toMatch(/^The data folder .* cannot be used: this user may not write there\./);
  });
});
