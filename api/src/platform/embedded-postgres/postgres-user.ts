import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, readFileSync, statSync } from 'node:fs';
import { userInfo } from 'node:os';
import { StartRefusal } from '../start-refusal.ts';

/** How a PostgreSQL program is started: it refuses to run as root. */
export interface PostgresUser {
  readonly name: 'ordinary' | 'namespace' | 'another user';
  command(program: string, args: readonly string[]): readonly [string, string[]];
  /** Hands over a folder that the database will own. */
  own(folder: string): void;
}

const nobody = 65_534;

const ordinary: PostgresUser = {
  name: 'ordinary',
  command: (program, args) => [program, [...args]],
  own: () => undefined,
};

/**
 * The same user outside, another inside a namespace of its own: nothing changes its owner, any path is
 * reachable. It must be one that the machine knows by name, or initdb stops.
 */
const inNamespace: PostgresUser = {
  name: 'namespace',
  command: (program, args) => {
    const known = knownUser();
    return ['unshare', ['--user', `--map-user=${known}`, `--map-group=${known}`, '--', program, ...args]];
  },
  own: () => undefined,
};

/** Anybody but root; `nobody` has this number almost everywhere. */
function knownUser(): number {
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n');
  const ids = lines.map((line) => Number(line.split(':')[2])).filter((id) => id > 0);
  return ids.includes(nobody) ? nobody : (ids[0] ?? nobody);
}

/** Containers may run under a number that no name belongs to. */
function hasName(): boolean {
  try {
    userInfo();
    return true;
  } catch {
    return false;
  }
}

/** Another user who may read past the modes of folders, since the data may lie below root's closed home. */
function anotherUser(uid: number, gid: number): PostgresUser {
  const capabilities = ['inh', 'ambient', 'bounding'].map((set) =>
    set === 'bounding' ? '--bounding-set=-all,+dac_override' : `--${set}-caps=-all,+dac_override`,
  );
  const identity = [`--reuid=${uid}`, `--regid=${gid}`, '--clear-groups'];
  return {
    name: 'another user',
    command: (program, args) => ['setpriv', [...identity, ...capabilities, '--', program, ...args]],
    own: (folder) => {
      chownSync(folder, uid, gid);
    },
  };
}

/** Looks at who owns the database that is there, so that one folder is always run the same way. */
export function choosePostgresUser(databaseFolder: string): PostgresUser {
  if (process.getuid?.() !== 0) return hasName() || !works(inNamespace) ? ordinary : inNamespace;
  const owner = existsSync(databaseFolder) ? statSync(databaseFolder) : null;
  if (owner && owner.uid !== 0) return mustWork(anotherUser(owner.uid, owner.gid));
  if (works(inNamespace)) return inNamespace;
  if (owner) throw cannotLeaveRoot();
  return mustWork(anotherUser(nobody, nobody));
}

function works(user: PostgresUser): boolean {
  const [program, args] = user.command('true', []);
  return spawnSync(program, args, { stdio: 'ignore', timeout: 10_000 }).status === 0;
}

function mustWork(user: PostgresUser): PostgresUser {
  if (works(user)) return user;
  throw cannotLeaveRoot();
}

function cannotLeaveRoot(): StartRefusal {
  return new StartRefusal(
    'PostgreSQL refuses to run as root, and this machine lets root neither open a user namespace nor change its user. Start as an ordinary user, or set DATABASE_URL.',
  );
}
