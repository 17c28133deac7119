import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const tinyServer = fileURLToPath(new URL('tiny-server.ts', import.meta.url));
const wholeServer = fileURLToPath(new URL('../src/main.ts', import.meta.url));
const api = fileURLToPath(new URL('..', import.meta.url));

export interface ServerProcess {
  readonly child: ChildProcess;
  readonly address: string;
  /** What it wrote, to a person and to the log. */
  readonly words: () => string;
  /** The exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals>;
}

export interface StartOptions {
  env: Record<string, string>;
  uid?: number;
  /** The real application in place of the tiny one, with these arguments. */
  whole?: readonly string[];
}

/** Holds a free port until it is let go. */
export async function takePort(): Promise<{ port: number; letGo: () => void }> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    letGo: () => void server.close(),
  };
}

async function freePort(): Promise<number> {
  const { port, letGo } = await takePort();
  letGo();
  return port;
}

/** The life of a real server process, around a tiny app or the whole one; returns at once. */
export async function spawnServer({ env, uid, whole }: StartOptions): Promise<ServerProcess> {
  const port = env['PORT'] ?? String(await freePort());
  const program = whole === undefined ? [tinyServer] : [wholeServer, ...whole];
  const child = spawn(process.execPath, ['--import', 'tsx', ...program], {
    cwd: api,
    env: { PATH: process.env['PATH'] ?? '', LOG_LEVEL: 'info', ...env, PORT: port },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  const words: string[] = [];
  child.stdout?.on('data', (chunk: Buffer) => words.push(chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => words.push(chunk.toString()));
  const ended = endOf(child);
  return { child, address: `http://127.0.0.1:${port}`, words: () => words.join(''), ended };
}

/** Not the event 'close', which waits for the channel that a test may have cut. */
async function endOf(child: ChildProcess): Promise<number | NodeJS.Signals> {
  const streams = [child.stdout, child.stderr].flatMap((stream) => (stream ? [once(stream, 'close')] : []));
  await Promise.all([once(child, 'exit'), ...streams]);
  return child.exitCode ?? child.signalCode ?? 0;
}

/** The same, once it is ready. */
export async function startServer(options: StartOptions): Promise<ServerProcess> {
  const server = await spawnServer(options);
  let over: number | NodeJS.Signals | undefined;
  void server.ended.then((code) => (over = code));
  while (!server.words().includes('Tanggap is ready')) {
    if (over !== undefined) throw new Error(`The server ended with ${over}: ${server.words()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return server;
}

export function databaseProcess(folder: string): number {
  return Number.parseInt(readFileSync(join(folder, 'database', 'postmaster.pid'), 'utf8'), 10);
}

export async function keepRow(server: ServerProcess, n: number): Promise<boolean> {
  const answer = await fetch(`${server.address}/rows/${n}`, { method: 'POST' }).catch(() => null);
  return answer?.ok ?? false;
}

export async function rowsOf(server: ServerProcess): Promise<number[]> {
  const answer = await fetch(`${server.address}/rows`);
  return ((await answer.json()) as { n: number }[]).map(({ n }) => n);
}
