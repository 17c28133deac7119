import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { errorCode, errorMessage, StartRefusal } from './start-refusal.ts';

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: "this user's disk quota is used up",
  ENOTDIR: 'a part of its path is a file',
  EEXIST: 'a file has that name',
  ENOENT: 'its path leads nowhere',
};

/** What a failed write in the data folder means to the person who starts the program. */
export function folderRefusal(folder: string, error: unknown): StartRefusal {
  const reason = reasons[errorCode(error)] ?? errorMessage(error);
  return new StartRefusal(`The data folder ${folder} cannot be used: ${reason}. DATA_DIR names another one.`);
}

/** Makes the folder if need be, readable by its owner only, and tries a write. */
export function prepareDataFolder(folder: string): void {
  const trial = join(folder, `.trial-${process.pid}`);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(trial, 'a write', { flush: true });
    rmSync(trial);
  } catch (error) {
    throw folderRefusal(folder, error);
  }
}

export interface FolderLock {
  release(): void;
}

/**
 * One owner per data folder. The lock is the operating system's, held through SQLite, since Node has none of
 * its own: it ends with the process however that dies, so nothing stale is ever left behind.
 */
export function lockDataFolder(folder: string): FolderLock | null {
  const lock = new DatabaseSync(join(folder, 'lock'));
  try {
    lock.exec('pragma journal_mode = memory; begin exclusive');
  } catch (error) {
    lock.close();
    if (errorMessage(error).includes('locked')) return null;
    throw folderRefusal(folder, error);
  }
  writeFileSync(join(folder, 'owner'), `${process.pid}\n`);
  return {
    release: () => {
      lock.close();
    },
  };
}

export function alreadyInUse(folder: string): StartRefusal {
  const owner = readIfThere(join(folder, 'owner')).trim();
  const process = owner ? ` (process ${owner})` : '';
  return new StartRefusal(
    `The data folder ${folder} is already in use by another Tanggap${process}. Stop that one, or set DATA_DIR to another folder.`,
  );
}

/** The secret of this installation: made once, kept beside the data, readable by its owner only. */
export function secretOfFolder(folder: string): string {
  const file = join(folder, 'secret');
  const kept = readIfThere(file).trim();
  if (kept) return kept;
  const draft = `${file}.${process.pid}`;
  try {
    writeFileSync(draft, `${randomBytes(48).toString('base64url')}\n`, { mode: 0o600, flush: true });
    linkSync(draft, file); // never half written, and of two that start at once the first one counts
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw folderRefusal(folder, error);
  } finally {
    rmSync(draft, { force: true });
  }
  return readFileSync(file, 'utf8').trim();
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return '';
    throw new StartRefusal(`${file} cannot be read: ${errorMessage(error)}.`);
  }
}
