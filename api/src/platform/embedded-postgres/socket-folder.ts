import { createHash } from 'node:crypto';
import { chmodSync, lstatSync, mkdirSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StartRefusal } from '../start-refusal.ts';

/** The kernel's limit for the path of a Unix socket, less `/.s.PGSQL.5432.lock`. */
const longestFolder = 107 - 19;

/**
 * A folder that only we may enter, the same one for every process on this data folder, so that a command can
 * find the database of a server that runs. Who may enter it is the database's whole access control.
 */
export function socketFolder(dataFolder: string): string {
  const real = realpathSync(dataFolder);
  const inside = join(real, 'socket');
  const digest = createHash('sha256').update(real).digest('hex').slice(0, 16);
  const uid = process.getuid?.() ?? 0;
  const folder =
    Buffer.byteLength(inside) <= longestFolder ? inside : join(tmpdir(), `tanggap-${uid}-${digest}`);
  if (Buffer.byteLength(folder) > longestFolder) {
    throw new StartRefusal(
      `${folder} is too long a path for a Unix socket. Set DATA_DIR or TMPDIR to a shorter one.`,
    );
  }
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const found = lstatSync(folder);
  if (!found.isDirectory() || (uid !== 0 && found.uid !== uid)) {
    throw new StartRefusal(`${folder} belongs to somebody else. Remove it, or set TMPDIR to another folder.`);
  }
  chmodSync(folder, 0o700);
  return folder;
}
