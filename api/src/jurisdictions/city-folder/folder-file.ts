import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

import { errorCode, errorMessage, StartRefusal } from '../../platform/index.ts';

/** One thing wrong with a file of a city folder; lines count from 1. */
export interface FileProblem {
  readonly line: number | null;
  readonly column: string | null;
  readonly reason: string;
}

const SHOWN = 20;

/** A file of a city folder, named with its folder: `<city>/areas.csv`. */
export interface FolderFile {
  readonly label: string;
  readonly text: string;
}

export async function readFolderFile(folder: string, name: string): Promise<FolderFile> {
  const label = `${basename(folder)}/${name}`;
  try {
    const text = await readFile(join(folder, name), 'utf8');
    return { label, text: text.replace(/^\uFEFF/, '') };
  } catch (error) {
    const reason = errorCode(error) === 'ENOENT' ? 'the file is missing.' : errorMessage(error);
    throw new StartRefusal(`${label}: ${reason}`, { cause: error });
  }
}

/** Every problem on a line of its own, with file, line and column. */
export function refuseFile(label: string, problems: readonly FileProblem[]): never {
  const lines = problems.slice(0, SHOWN).map(({ line, column, reason }) => {
    const place = [
      label,
      line === null ? '' : `line ${String(line)}`,
      column === null ? '' : `column ${column}`,
    ];
    return `${place.filter((part) => part !== '').join(', ')}: ${reason}`;
  });
  if (problems.length > SHOWN) lines.push(`${label}: ${String(problems.length - SHOWN)} more problems.`);
  throw new StartRefusal(lines.join('\n'));
}
