import { MikroORM, type Options } from '@mikro-orm/postgresql';
import pg from 'pg';
import type { Logger } from 'pino';
import { DatabaseListener } from './database-listener.ts';
import { readFrom, READ_SECONDS } from './database-read.ts';
import { columnParsers } from './database-types.ts';

/** Where PostgreSQL answers: an address of its own, or a folder that holds its Unix socket. */
export type DatabaseAddress =
  { url: string } | { socketFolder: string; port: number; user: string; database: string };

export interface DatabaseOptions {
  address: DatabaseAddress;
  entities?: NonNullable<Options['entities']>;
  log: Logger;
  connections?: number;
  /** 0 lifts the limit, for long administration. */
  statementSeconds?: number;
  /** How long one `read` may take. */
  readSeconds?: number;
}

/** Statements, each by itself on whichever connection of its pool is free. */
export interface Queries {
  query<Row extends object>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  /** As `query`, parsed and planned once per connection; `name` stands for exactly one text. */
  prepared<Row extends object>(name: string, text: string, values?: readonly unknown[]): Promise<Row[]>;
}

/** What is asked of it directly goes over the connections of those who write. */
export interface Database extends Queries {
  readonly address: DatabaseAddress;
  readonly pool: pg.Pool;
  readonly orm: MikroORM;
  /** For the one reader of the event log and its bell alone: they wait for nobody, however many write or follow. */
  readonly tail: Queries;
  /** What is shown to those who follow the log. No burst of writes holds it up, and it holds up no writer. */
  readonly streams: Queries;
  /** As `read`, for what takes either. */
  readonly reading: Queries;
  /**
   * For what people wait for: on connections of its own, so that no flood of readings holds up who writes, and not
   * for long. With a name as `prepared`. @throws TIMEOUT
   */
  read<Row extends object>(text: string, values?: readonly unknown[], name?: string): Promise<Row[]>;
  transaction<T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T>;
  /** The handler also runs, with '', whenever listening starts or starts again. Returns "unsubscribe". */
  listen(channel: string, handler: (payload: string) => void): () => void;
  /** Connections now, and how many statements wait for one, by what they are for. */
  connections(): Readonly<Record<PoolName, PoolFigures>>;
  close(): Promise<void>;
}

export type PoolName = 'writing' | 'reading' | 'tail' | 'streams';

export interface PoolFigures {
  readonly open: number;
  readonly idle: number;
  readonly waiting: number;
}

/** One reads the log, one rings the bell; neither has two statements under way at once. */
const TAIL_CONNECTIONS = 2;
/** A stream asks little at a time, and shares what it asks. */
const STREAM_CONNECTIONS = 4;
const CONNECTIONS = 10;
const LOST_TOGETHER_MILLISECONDS = 500;

export function connectionConfig(address: DatabaseAddress): pg.ClientConfig {
  const common = { application_name: 'tanggap', connectionTimeoutMillis: 10_000, keepAlive: true };
  if ('url' in address) return { ...common, connectionString: address.url };
  const { socketFolder, port, user, database } = address;
  return { ...common, host: socketFolder, port, user, database, ssl: false };
}

/** The same server, another database of it. */
export function addressOfDatabase(address: DatabaseAddress, database: string): DatabaseAddress {
  if (!('url' in address)) return { ...address, database };
  const url = new URL(address.url);
  url.pathname = `/${encodeURIComponent(database)}`;
  return { url: url.toString() };
}

/** One connection, closed whatever happens: for the work that a pool is wrong for. */
export async function withConnection<T>(
  address: DatabaseAddress,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ ...connectionConfig(address), types: columnParsers() });
  client.on('error', () => undefined); // the query under way rejects with it
  await client.connect();
  try {
    await client.query("set timezone to 'UTC'");
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Idle transactions hold back the horizon below which the event log is read, so they are cut off. */
function beginSession(statementSeconds: number): (client: pg.ClientBase) => Promise<unknown> {
  const settings = [
    `set timezone to 'UTC'`,
    `set idle_in_transaction_session_timeout to '10s'`,
    `set statement_timeout to '${Math.round(statementSeconds * 1000)}ms'`,
  ];
  return async (client) => {
    outliveLoss(client);
    return client.query(settings.join('; '));
  };
}

/**
 * A connection that is lost while it is lent out rejects the query under way. It tells of it by an event as well,
 * which ends the process when nobody listens: a pool listens to idle ones only, and libraries that borrow one do not.
 */
export function outliveLoss(client: pg.ClientBase): void {
  client.on('error', () => undefined);
}

function poolConfig(options: DatabaseOptions): pg.PoolConfig {
  const config = {
    ...connectionConfig(options.address),
    max: options.connections ?? CONNECTIONS,
    types: columnParsers(),
    onConnect: beginSession(options.statementSeconds ?? 30), // the pool waits for it
  };
  return config;
}

async function openOrm(options: DatabaseOptions): Promise<MikroORM> {
  return MikroORM.init({
    dbName: 'tanggap', // only a label: driverOptions carry the whole address
    entities: options.entities ?? [],
    driverOptions: { ...poolConfig(options), max: Math.min(4, options.connections ?? 4) },
    discovery: { warnWhenNoEntities: false },
    logger: (message) => {
      options.log.debug(message);
    },
  });
}

async function inTransaction<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken = false;
  // The pool listens to idle connections only: one that is cut off between two statements would end the process.
  const onLost = (): void => {
    broken = true;
  };
  client.on('error', onLost);
  try {
    await client.query('begin');
    const result = await work(client);
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch(() => {
      broken = true;
    });
    throw error;
  } finally {
    client.off('error', onLost);
    client.release(broken);
  }
}

/** A database that goes away cuts them all off together: that is one line, not one for each. */
function lossTeller(log: Logger): (error: Error) => void {
  let count = 0;
  return (error) => {
    count += 1;
    if (count > 1) return;
    setTimeout(() => {
      log.warn({ err: error, connections: count }, 'idle database connections were lost');
      count = 0;
    }, LOST_TOGETHER_MILLISECONDS).unref();
  };
}

function openPool(options: DatabaseOptions, onLost: (error: Error) => void): pg.Pool {
  const pool = new pg.Pool(poolConfig(options));
  pool.on('error', (error) => {
    if (!pool.ending) onLost(error); // the last ones may be cut off before they have said goodbye
  });
  return pool;
}

/** Opened as they are needed: a command that follows no log has none for it. */
function openPools(options: DatabaseOptions): Readonly<Record<PoolName, pg.Pool>> {
  const most = options.connections ?? CONNECTIONS;
  const onLost = lossTeller(options.log);
  const open = (other: Partial<DatabaseOptions>): pg.Pool => openPool({ ...options, ...other }, onLost);
  return {
    writing: open({}),
    reading: open({ statementSeconds: options.readSeconds ?? READ_SECONDS }),
    tail: open({ connections: TAIL_CONNECTIONS }),
    streams: open({ connections: Math.min(STREAM_CONNECTIONS, most) }),
  };
}

function queriesOf(pool: pg.Pool): Queries {
  return {
    query: async <Row extends object>(text: string, values: readonly unknown[] = []) =>
      (await pool.query<Row>(text, [...values])).rows,
    prepared: async <Row extends object>(name: string, text: string, values: readonly unknown[] = []) =>
      (await pool.query<Row>({ name, text, values: [...values] })).rows,
  };
}

function readingOf(pool: pg.Pool): Pick<Database, 'read' | 'reading'> {
  const read: Database['read'] = async (text, values, name) => readFrom(pool, { text, values, name });
  return { read, reading: { query: read, prepared: async (name, text, values) => read(text, values, name) } };
}

function figuresOf({ totalCount, idleCount, waitingCount }: pg.Pool): PoolFigures {
  return { open: totalCount, idle: idleCount, waiting: waitingCount };
}

export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const pools = openPools(options);
  const { writing, reading, tail, streams } = pools;
  const orm = await openOrm(options);
  const listener = new DatabaseListener(connectionConfig(options.address), options.log);
  return {
    address: options.address,
    pool: writing,
    orm,
    ...queriesOf(writing),
    ...readingOf(reading),
    tail: queriesOf(tail),
    streams: queriesOf(streams),
    transaction: async (work) => inTransaction(writing, work),
    listen: (channel, handler) => listener.listen(channel, handler),
    connections: () => ({
      ...{ writing: figuresOf(writing), reading: figuresOf(reading) },
      ...{ tail: figuresOf(tail), streams: figuresOf(streams) },
    }),
    close: async () => {
      await listener.close();
      await orm.close(true);
      // Those who write last: what ends with the others may still be written down.
      for (const pool of [streams, tail, reading, writing]) await pool.end();
    },
  };
}
