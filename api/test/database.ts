import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll, inject } from 'vitest';
import {
  addressOfDatabase,
  createLog,
  type Database,
  type DatabaseAddress,
  type DatabaseOptions,
  openDatabase,
  withConnection,
} from '../src/platform/index.ts';

/** An address of a database of its own with every table and the cities in it; dropped after the file. */
export async function testDatabaseAddress(): Promise<DatabaseAddress> {
  const { template, address } = inject('testServer');
  const name = `tanggap_test_${randomBytes(6).toString('hex')}`;
  const run = async (sql: string) => withConnection(address, async (client) => client.query(sql));
  await run(`create database ${pg.escapeIdentifier(name)} template ${pg.escapeIdentifier(template)}`);
  afterAll(async () => {
    await run(`drop database if exists ${pg.escapeIdentifier(name)} with (force)`);
  });
  return addressOfDatabase(address, name);
}

/** The same, opened; closed after the file. Call it once per file, in `beforeAll` or at the top. */
export async function testDatabase(options: Partial<DatabaseOptions> = {}): Promise<Database> {
  const address = await testDatabaseAddress();
  const database = await openDatabase({ log: createLog('error'), connections: 5, ...options, address });
  afterAll(async () => {
    await database.close();
  });
  return database;
}
