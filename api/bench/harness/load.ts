import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

export interface Load {
  readonly url: string;
  /** Only the loopback is loaded. */
  readonly kind: 'submit' | 'list';
  /** A GraphQL document, or none for the plain server. */
  readonly query?: string;
  readonly cookie?: string;
  readonly connections: number;
  readonly seconds: number;
}

export interface LoadResult {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly failed: number;
}

/** Loads a server from a process of its own. @throws Error when an answer was not what it should be */
export async function load(options: Load): Promise<LoadResult> {
  const child = spawn(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'load-process.ts')], {
    cwd: join(import.meta.dirname, '../..'),
    env: { ...process.env, LOAD: JSON.stringify(options) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let words = '';
  child.stdout.on('data', (chunk: Buffer) => (words += chunk.toString()));
  await once(child, 'close');
  const result = JSON.parse(words) as LoadResult;
  if (result.failed > 0) throw new Error(`${String(result.failed)} answers of ${options.url} were wrong.`);
  return result;
}
