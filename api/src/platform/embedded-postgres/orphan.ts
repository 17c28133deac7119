import { existsSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { errorCode, StartRefusal } from '../start-refusal.ts';

/**
 * Stops the database that a killed server left running, or clears the note of one that died with it. Only for
 * the owner of the data folder's lock. Without this PostgreSQL may take a reused process number for its own.
 */
export async function clearOrphan(databaseFolder: string): Promise<'none' | 'stale' | 'stopped'> {
  const note = join(databaseFolder, 'postmaster.pid');
  if (!existsSync(note)) return 'none';
  const pid = Number.parseInt(readFileSync(note, 'utf8'), 10);
  if (!Number.isInteger(pid) || pid <= 1 || !runsIn(pid, databaseFolder)) {
    rmSync(note, { force: true });
    return 'stale';
  }
  for (const [signal, seconds] of [
    ['SIGINT', 20],
    ['SIGQUIT', 20],
  ] as const) {
    process.kill(pid, signal);
    if (await gone(pid, databaseFolder, seconds)) return 'stopped';
  }
  throw new StartRefusal(
    `An earlier database (process ${pid}) does not stop. End that process, then start again.`,
  );
}

async function gone(pid: number, folder: string, seconds: number): Promise<boolean> {
  const end = Date.now() + seconds * 1000;
  while (Date.now() < end) {
    if (!runsIn(pid, folder)) return true;
    await pause(10);
  }
  return false;
}

/** Whether the process is a database of this very folder: PostgreSQL works in its data folder. */
function runsIn(pid: number, folder: string): boolean {
  if (!alive(pid)) return false;
  if (process.platform !== 'linux') return true;
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(folder);
  } catch {
    return false; // gone meanwhile, or another user's
  }
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}
