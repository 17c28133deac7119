import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync, statSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { connectionConfig, type DatabaseAddress } from '../database.ts';
import type { NativeFiles } from './native-files.ts';
import type { PostgresUser } from './postgres-user.ts';

export interface PostmasterPlan {
  readonly files: NativeFiles;
  readonly user: PostgresUser;
  readonly databaseFolder: string;
  readonly socketFolder: string;
  readonly logFile: string;
  /** False only where losing the data is nothing: in tests. */
  readonly durable: boolean;
}

const largestLog = 5_000_000;

function settings(plan: PostmasterPlan): Record<string, string> {
  const fast = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };
  return {
    listen_addresses: '',
    unix_socket_directories: plan.socketFolder,
    unix_socket_permissions: '0700',
    // A process takes up to 37 (docs/deploy): room for three, for commands, and for tests beside each other.
    max_connections: '150',
    work_mem: '16MB',
    maintenance_work_mem: '128MB',
    max_wal_size: '2GB',
    random_page_cost: '1.1',
    jit: 'off',
    // What people wrote stays out of the log.
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    ...(plan.durable ? {} : fast),
  };
}

/** One run of the database, from start to exit. A session of its own keeps a terminal's Ctrl-C away from it. */
export function spawnPostmaster(plan: PostmasterPlan): ChildProcess {
  const options = Object.entries(settings(plan)).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const [program, args] = plan.user.command(plan.files.postgres, ['-D', plan.databaseFolder, ...options]);
  const log = openSync(plan.logFile, sizeOf(plan.logFile) > largestLog ? 'w' : 'a', 0o600);
  try {
    return spawn(program, args, {
      stdio: ['ignore', log, log],
      env: { PATH: process.env['PATH'] ?? '', LD_LIBRARY_PATH: plan.files.libraryPath, TZ: 'UTC' },
      cwd: plan.databaseFolder,
      detached: true,
    });
  } finally {
    closeSync(log);
  }
}

/** Waits until the database answers, for as long as it runs: recovery after a crash may take a while. */
export async function untilReady(child: ChildProcess, address: DatabaseAddress): Promise<boolean> {
  while (!hasExited(child)) {
    const client = new pg.Client({ ...connectionConfig(address), connectionTimeoutMillis: 2000 });
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.end();
      return true;
    } catch {
      await client.end().catch(() => undefined);
      await pause(20);
    }
  }
  return false;
}

export function hasExited(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null || child.pid === undefined;
}

/** "Fast": ends running transactions, writes everything down. Then "immediate", which recovers at next start. */
export async function stopPostmaster(child: ChildProcess): Promise<void> {
  if (hasExited(child)) return;
  const exited = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGINT');
  const patience = setTimeout(() => child.kill('SIGQUIT'), 20_000);
  await exited;
  clearTimeout(patience);
}

/** The last words of the database, for a person who has to mend something. */
export function lastLine(logFile: string): string {
  const lines = readFileSync(logFile, 'utf8').trim().split('\n');
  return lines.findLast((line) => /FATAL|PANIC|ERROR|error/.test(line)) ?? lines.at(-1) ?? '';
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
