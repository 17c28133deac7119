import { resolve } from 'node:path';
import {
  type Database,
  type DatabaseAddress,
  openDatabase,
  type DatabaseOptions,
  withConnection,
} from './database.ts';
import { alreadyInUse, lockDataFolder, prepareDataFolder, secretOfFolder } from './data-folder.ts';
import { embeddedAddress, startEmbeddedPostgres } from './embedded-postgres/index.ts';
import type { Env } from './env.ts';
import type { Logger } from './logging.ts';
import { createSecrets, type Secrets } from './secrets.ts';
import type { Shutdown } from './shutdown.ts';
import { errorCode, errorMessage, StartRefusal } from './start-refusal.ts';

/** What every part of the program stands on: the data of one installation and the keys to it. */
export interface Installation {
  readonly env: Env;
  readonly log: Logger;
  readonly database: Database;
  readonly secrets: Secrets;
  /** The database is that of a server which runs on the same folder. */
  readonly joined: boolean;
}

export interface OpenOptions {
  readonly env: Env;
  readonly log: Logger;
  readonly shutdown: Shutdown;
  readonly entities?: NonNullable<DatabaseOptions['entities']>;
  /** A server owns the data folder; a command joins the server that runs, or owns it for its own time. */
  readonly as: 'server' | 'command';
  readonly onDatabaseGivenUp: (reason: string) => void;
}

const oldestVersion = 15;

export async function openInstallation(options: OpenOptions): Promise<Installation> {
  const { env, log, shutdown, entities } = options;
  prepareDataFolder(env.dataDir);
  const { address, joined } = env.databaseUrl
    ? { address: { url: env.databaseUrl }, joined: false }
    : await ownOrJoin(options);
  await checkServer(address, env);
  const statementSeconds = options.as === 'command' ? 0 : 30;
  const database = await openDatabase({ address, log, statementSeconds, ...(entities ? { entities } : {}) });
  shutdown.onClose('database connections', async () => database.close());
  const secrets = createSecrets(env.secret ?? secretOfFolder(env.dataDir));
  return { env, log, database, secrets, joined };
}

async function ownOrJoin({
  env,
  log,
  shutdown,
  as,
  onDatabaseGivenUp,
}: OpenOptions): Promise<{ address: DatabaseAddress; joined: boolean }> {
  const lock = lockDataFolder(env.dataDir);
  if (!lock) {
    if (as === 'server') throw alreadyInUse(env.dataDir);
    return { address: embeddedAddress(env.dataDir), joined: true };
  }
  shutdown.onClose('data folder', () => {
    lock.release();
  });
  const postgres = await startEmbeddedPostgres({
    dataFolder: env.dataDir,
    log,
    onGivenUp: onDatabaseGivenUp,
  });
  shutdown.onClose('database', async () => postgres.stop());
  return { address: postgres.address, joined: false };
}

/** A server that has just been started may need a moment; one that is not there is told at once. */
async function checkServer(address: DatabaseAddress, env: Env): Promise<void> {
  const end = Date.now() + 20_000;
  for (;;) {
    try {
      await withConnection(address, async (client) => {
        const { rows } = await client.query<{ version: string }>(
          `select current_setting('server_version') as version`,
        );
        checkVersion(rows[0]?.version ?? '');
      });
      return;
    } catch (error) {
      if (error instanceof StartRefusal) throw error;
      const startingUp =
        errorCode(error) === '57P03' || (!('url' in address) && errorCode(error) === 'ENOENT');
      if (startingUp && Date.now() < end) {
        await new Promise((done) => setTimeout(done, 200));
        continue;
      }
      throw unanswered(env, error);
    }
  }
}

function checkVersion(version: string): void {
  if (Number.parseInt(version, 10) >= oldestVersion) return;
  throw new StartRefusal(
    `DATABASE_URL leads to PostgreSQL ${version}; Tanggap needs ${oldestVersion} or newer.`,
  );
}

function unanswered(env: Env, error: unknown): StartRefusal {
  const reason = errorMessage(error) || errorCode(error);
  if (!env.databaseUrl) return new StartRefusal(`The database of ${env.dataDir} does not answer: ${reason}.`);
  const { host, pathname } = new URL(env.databaseUrl);
  return new StartRefusal(`DATABASE_URL does not answer (${host}${pathname}): ${reason}.`);
}

/** A demonstration never touches a real city: it has a folder of its own beside the real one. */
export function demonstrationEnv(env: Env): Env {
  if (env.databaseUrl) {
    throw new StartRefusal('--demo keeps to a database of its own. Start it without DATABASE_URL.');
  }
  // Its many played phones have one address, and a person beside them shall not be turned away.
  return { ...env, dataDir: resolve(`${env.dataDir}-demo`), submissionsPerHour: 0 };
}
