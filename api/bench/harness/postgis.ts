import { execFileSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

const DEBIAN = '/usr/lib/postgresql';
const PORT = 54_399;

/** A PostgreSQL of the system with PostGIS, in a folder of its own; gone after `stop`. */
export interface PostgisServer {
  readonly client: pg.Client;
  stop(): Promise<void>;
}

/** Null where the system has no PostGIS: `apt-get install postgresql-15-postgis-3`. */
export async function startPostgis(): Promise<PostgisServer | null> {
  const version = existsSync(DEBIAN) ? readdirSync(DEBIAN).toSorted().at(-1) : undefined;
  if (version === undefined || !existsSync(`/usr/share/postgresql/${version}/extension/postgis.control`))
    return null;
  const folder = mkdtempSync(join(tmpdir(), 'tanggap-postgis-'));
  const user = ownerOf(folder);
  const run = (program: string, ...args: string[]): void => {
    execFileSync(`${DEBIAN}/${version}/bin/${program}`, args, { ...user, stdio: 'ignore', cwd: folder });
  };
  const data = join(folder, 'data');
  run(
    'initdb',
    '-D',
    data,
    '-U',
    'bench',
    '--auth=trust',
    '--encoding=UTF8',
    '--locale=C.UTF-8',
    '--no-sync',
  );
  const settings = `-p ${String(PORT)} -k ${folder} -c listen_addresses= -c fsync=off -c shared_buffers=256MB -c jit=off`;
  run('pg_ctl', 'start', '-w', '-D', data, '-l', join(folder, 'log'), '-o', settings);
  const client = new pg.Client({ host: folder, port: PORT, user: 'bench', database: 'postgres' });
  await client.connect();
  await client.query('create extension postgis');
  return {
    client,
    async stop() {
      await client.end();
      run('pg_ctl', 'stop', '-m', 'immediate', '-D', data);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** PostgreSQL refuses to run as root: then the user of Debian's package does it. */
function ownerOf(folder: string): { readonly uid?: number; readonly gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string): number => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  const [uid, gid] = [id('-u'), id('-g')];
  chownSync(folder, uid, gid);
  return { uid, gid };
}
