import { readFile, stat } from 'node:fs/promises';

import { errorCode, errorMessage } from '../../platform/index.ts';
import { aboutFile, type BoundaryProblem } from './boundary-problem.ts';

const MEGABYTE = 1024 * 1024;
/** What is parsed in one piece; ten times the boundaries of a metropolis. */
const MAX_FILE_BYTES = 64 * MEGABYTE;

/** Text of a file that a person named, or why it cannot be read; the size is looked at before a byte is read. */
export async function readBoundaryFile(path: string): Promise<string | BoundaryProblem> {
  try {
    const found = await stat(path);
    if (!found.isFile()) return aboutFile('UNREADABLE', `${path} is not a file.`);
    if (found.size > MAX_FILE_BYTES) {
      const size = Math.ceil(found.size / MEGABYTE);
      const most = MAX_FILE_BYTES / MEGABYTE;
      const reason = `The file has ${String(size)} MB; at most ${String(most)} MB are taken. Simplify it first.`;
      return aboutFile('TOO_LARGE', reason);
    }
    return await readFile(path, 'utf8');
  } catch (error) {
    const reason = errorCode(error) === 'ENOENT' ? 'there is no such file' : errorMessage(error);
    return aboutFile('UNREADABLE', `${path}: ${reason}.`);
  }
}
