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

export interface Database {
  readonly address: DatabaseAddress;
  readonly pool: pg.Pool;
  readonly orm: MikroORM;
  query<Row extends object>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  /** As `query`, parsed and planned once per connection; `name` stands for exactly one text. */
  prepared<Row extends object>(name: string, text: string, values?: readonly unknown[]): Promise<Row[]>;
  /**
   * For what people wait for: on connections of its own, so that no flood of readings holds up who writes, and not
   * for long. With a name as `prepared`. @throws TIMEOUT
   */
  read<Row extends object>(text: string, values?: readonly unknown[], name?: string): Promise<Row[]>;
  transaction<T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T>;
  /** The handler also runs, with '', whenever listening starts or starts again. Returns "unsubscribe". */
  listen(channel: string, handler: (payload: string) => void): () => void;
  close(): Promise<void>;
}

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
    max: options.connections ?? 10,
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

function openPool(options: DatabaseOptions): pg.Pool {
  const pool = new pg.Pool(poolConfig(options));
  pool.on('error', (error) => {
    if (pool.ending) return; // the last ones may be cut off before they have said goodbye
    options.log.warn({ err: error }, 'an idle database connection was lost');
  });
  return pool;
}

export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const pool = openPool(options);
  const readers = openPool({ ...options, statementSeconds: options.readSeconds ?? READ_SECONDS });
  const orm = await openOrm(options);
  const listener = new DatabaseListener(connectionConfig(options.address), options.log);
  return {
    address: options.address,
    pool,
    orm,
    query: async <Row extends object>(text: string, values: readonly unknown[] = []) =>
      (await pool.query<Row>(text, [...values])).rows,
    prepared: async <Row extends object>(name: string, text: string, values: readonly unknown[] = []) =>
      (await pool.query<Row>({ name, text, values: [...values] })).rows,
    read: async (text, values, name) => readFrom(readers, { text, values, name }),
    transaction: async (work) => inTransaction(pool, work),
    listen: (channel, handler) => listener.listen(channel, handler),
    close: async () => {
      await listener.close();
      await orm.close(true);
      await readers.end();
      await pool.end();
    },
  };
}
