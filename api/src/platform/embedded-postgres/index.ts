import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type DatabaseAddress, withConnection } from '../database.ts';
import type { Logger } from '../logging.ts';
import { StartRefusal } from '../start-refusal.ts';
import { databaseUser, initDatabase } from './init-database.ts';
import { findNativeFiles } from './native-files.ts';
import { clearOrphan } from './orphan.ts';
import { choosePostgresUser } from './postgres-user.ts';
import {
  hasExited,
  lastLine,
  type PostmasterPlan,
  spawnPostmaster,
  stopPostmaster,
  untilReady,
} from './postmaster.ts';
import { socketFolder } from './socket-folder.ts';

export interface EmbeddedPostgres {
  readonly address: DatabaseAddress;
  readonly pid: number;
  stop(): Promise<void>;
}

export interface EmbeddedPostgresOptions {
  dataFolder: string;
  log: Logger;
  durable?: boolean;
  /** The database died several times in a row and is given up. */
  onGivenUp: (reason: string) => void;
}

const port = 5432; // only names the socket; nothing listens on the network
const triesPerMinute = 5;

/** Where the database of a data folder answers, whoever started it. */
export function embeddedAddress(dataFolder: string): DatabaseAddress {
  return { socketFolder: socketFolder(dataFolder), port, user: databaseUser, database: 'tanggap' };
}

/** PostgreSQL as a child of this process. The caller holds the data folder's lock. */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const plan = planFor(options);
  initDatabase(plan);
  const orphan = await clearOrphan(plan.databaseFolder);
  if (orphan !== 'none') options.log.warn({ orphan }, 'recovering from a start that did not end properly');
  const address = embeddedAddress(options.dataFolder);
  const keeper = new PostmasterKeeper(plan, address, options);
  await keeper.start();
  await createDatabase(address);
  return {
    address,
    get pid() {
      return keeper.pid;
    },
    stop: async () => keeper.stop(),
  };
}

function planFor({ dataFolder, durable = true }: EmbeddedPostgresOptions): PostmasterPlan {
  const databaseFolder = join(dataFolder, 'database');
  const user = choosePostgresUser(databaseFolder);
  const socket = socketFolder(dataFolder);
  user.own(socket);
  return {
    files: findNativeFiles(dataFolder),
    user,
    databaseFolder,
    socketFolder: socket,
    logFile: join(dataFolder, 'database.log'),
    durable,
  };
}

async function createDatabase(address: DatabaseAddress): Promise<void> {
  await withConnection({ ...address, database: 'postgres' }, async (client) => {
    const found = await client.query("select from pg_database where datname = 'tanggap'");
    if (found.rowCount === 0) await client.query('create database tanggap');
  });
}

/** Starts the database again when it dies under a running server; connections come back by themselves. */
class PostmasterKeeper {
  readonly #plan: PostmasterPlan;
  readonly #address: DatabaseAddress;
  readonly #options: EmbeddedPostgresOptions;
  #child: ChildProcess | undefined;
  #stopping = false;
  #deaths: number[] = [];

  constructor(plan: PostmasterPlan, address: DatabaseAddress, options: EmbeddedPostgresOptions) {
    this.#plan = plan;
    this.#address = { ...address, database: 'postgres' };
    this.#options = options;
  }

  get pid(): number {
    return this.#child?.pid ?? 0;
  }

  /** Processes of a database killed a moment ago may hold its memory yet: a few tries are normal. */
  async start(): Promise<void> {
    for (let attempt = 0; attempt < 10 && !this.#stopping; attempt += 1) {
      const child = spawnPostmaster(this.#plan);
      this.#child = child;
      child.on('error', (error) => {
        this.#options.log.error({ err: error }, 'the database program could not be run');
      });
      if (await untilReady(child, this.#address)) {
        if (hasExited(child)) continue;
        child.once('exit', (code, signal) => void this.#died(code, signal));
        return;
      }
      if (!/in use|already exists/.test(lastLine(this.#plan.logFile))) break;
      await pause(300);
      await clearOrphan(this.#plan.databaseFolder);
    }
    if (this.#stopping) return;
    throw new StartRefusal(
      `The database does not start: ${lastLine(this.#plan.logFile)} (more in ${this.#plan.logFile})`,
    );
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    if (this.#child) await stopPostmaster(this.#child);
  }

  async #died(code: number | null, signal: NodeJS.Signals | null): Promise<void> {
    if (this.#stopping) return;
    const now = Date.now();
    this.#deaths = [...this.#deaths.filter((at) => at > now - 60_000), now];
    this.#options.log.error({ code, signal }, 'the database died; starting it again');
    if (this.#deaths.length > triesPerMinute) {
      this.#options.onGivenUp('The database died several times within a minute.');
      return;
    }
    try {
      await clearOrphan(this.#plan.databaseFolder);
      await this.start();
      this.#options.log.info('the database answers again');
    } catch (error) {
      this.#options.onGivenUp(error instanceof Error ? error.message : String(error));
    }
  }
}
