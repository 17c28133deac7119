import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { bundle } from '../../bin/bundle.mjs';

const API = join(import.meta.dirname, '../..');

export interface RunningServer {
  readonly address: string;
  /** Milliseconds from its start until it was ready. */
  readonly startMilliseconds: number;
  /** What it holds of memory now, in MB; of the process alone. */
  residentMegabytes(): number;
  /** What it has used of the processor since it started, in milliseconds; of the process alone. */
  usedMilliseconds(): number;
  stop(): Promise<void>;
}

interface ServerOptions {
  readonly script: string;
  readonly ready: string;
  readonly env: Readonly<Record<string, string>>;
  readonly nodeOptions?: readonly string[];
}

/** A server process of its own, on a free port of the loopback, run as `npm start` runs it: from one file. */
export async function startServer({
  script,
  ready,
  env,
  nodeOptions = [],
}: ServerOptions): Promise<RunningServer> {
  const port = await freePort();
  const begin = performance.now();
  const child = spawn(process.execPath, [...nodeOptions, script], {
    cwd: API,
    env: {
      PATH: process.env['PATH'] ?? '',
      HOST: '127.0.0.1',
      LOG_LEVEL: 'warn',
      NODE_COMPILE_CACHE: join(API, '../node_modules/.cache/node'),
      ...env,
      PORT: String(port),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  await new Promise<void>((resolve, reject) => {
    let words = '';
    child.stdout.on('data', (chunk: Buffer) => {
      words += chunk.toString();
      if (words.includes(ready)) resolve();
    });
    void ended.then(() => {
      reject(new Error(`${script} ended before it was ready: ${words}`));
    });
  });
  return {
    address: `http://127.0.0.1:${String(port)}`,
    startMilliseconds: performance.now() - begin,
    residentMegabytes: () => residentOf(child.pid ?? 0),
    usedMilliseconds: () => usedBy(child.pid ?? 0),
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** Our own server on a database that stands already. */
export async function startOurs(
  databaseUrl: string,
  nodeOptions: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<RunningServer> {
  const folder = mkdtempSync(join(tmpdir(), 'tanggap-bench-'));
  const server = await startServer({
    script: await bundle('api/src/main.ts'),
    ready: 'Tanggap is ready',
    env: { DATABASE_URL: databaseUrl, DATA_DIR: folder, SUBMISSIONS_PER_HOUR: '1000000', ...env },
    nodeOptions,
  });
  return {
    ...server,
    async stop() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/**
 * What a person waits for at `npm start` when all is installed and built: the launcher, its bundle, the embedded
 * PostgreSQL of an existing data folder and the server, until `/health/ready` says yes.
 */
export async function launchSeconds(dataFolder: string): Promise<number> {
  const port = await freePort();
  const begin = performance.now();
  const child = spawn(process.execPath, [join(API, 'bin/start.mjs')], {
    env: { PATH: process.env['PATH'] ?? '', DATA_DIR: dataFolder, LOG_LEVEL: 'warn', PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = once(child, 'exit');
  while (!(await isReady(port))) {
    if (child.exitCode !== null) throw new Error('The launcher ended before the server was ready.');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  const seconds = (performance.now() - begin) / 1000;
  child.kill('SIGTERM');
  await ended;
  return seconds;
}

async function isReady(port: number): Promise<boolean> {
  const answer = await fetch(`http://127.0.0.1:${String(port)}/health/ready`).catch(() => null);
  await answer?.arrayBuffer();
  return answer?.ok ?? false;
}

/** Plain Fastify with one statement each, see `plain-server.ts`. */
export async function startPlain(databaseUrl: string): Promise<RunningServer> {
  return startServer({
    script: await bundle('api/bench/harness/plain-server.ts'),
    ready: 'ready',
    env: { DATABASE_URL: databaseUrl },
  });
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** Of a process, in MB. */
export function residentOf(pid: number): number {
  const status = readFileSync(`/proc/${String(pid)}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? NaN) / 1024;
}

/** Of `/proc/PID/stat`, fields 14 and 15 (proc(5)), in hundredths of a second on every Linux that we know. */
function usedBy(pid: number): number {
  const fields =
    readFileSync(`/proc/${String(pid)}/stat`, 'utf8')
      .split(') ')
      .at(-1)
      ?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
}
