import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { StartRefusal } from '../start-refusal.ts';
import type { PostmasterPlan } from './postmaster.ts';

const major = '18';
export const databaseUser = 'tanggap';

/** Makes the database beside its final name first: one that was interrupted is begun anew. */
export function initDatabase(plan: PostmasterPlan): void {
  const { databaseFolder, files, user } = plan;
  if (existsSync(databaseFolder)) {
    checkVersion(databaseFolder);
    return;
  }
  const draft = `${databaseFolder}.new`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  user.own(draft);
  const [program, args] = user.command(files.initdb, [
    ...['-D', draft, `--username=${databaseUser}`, '--auth=trust', '--encoding=UTF8', '--locale=C'],
    // Sorted alike on every machine and after every update of its C library.
    ...['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--no-instructions'],
    ...(plan.durable ? [] : ['--no-sync']),
  ]);
  const done = spawnSync(program, args, {
    encoding: 'utf8',
    cwd: draft,
    env: { PATH: process.env['PATH'] ?? '', LD_LIBRARY_PATH: files.libraryPath, TZ: 'UTC' },
  });
  if (done.status !== 0) {
    rmSync(draft, { recursive: true, force: true });
    const words = done.error?.message ?? done.stderr.trim().split('\n').at(-1) ?? '';
    throw new StartRefusal(`The database in ${databaseFolder} could not be made: ${words}`);
  }
  renameSync(draft, databaseFolder);
}

function checkVersion(folder: string): void {
  const file = join(folder, 'PG_VERSION');
  const found = existsSync(file) ? readFileSync(file, 'utf8').trim() : 'none';
  if (found === major) return;
  throw new StartRefusal(
    `${folder} holds a database of PostgreSQL ${found}; this version of Tanggap reads ${major}. Set DATA_DIR to another folder and restore a backup there.`,
  );
}
