import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import {
  addressOfDatabase,
  createLog,
  type DatabaseAddress,
  openDatabase,
  startEmbeddedPostgres,
  withConnection,
} from '../src/platform/index.ts';
import { prepareDatabase } from '../src/prepare-database.ts';

export interface TestServer {
  /** The migrated database with the cities loaded, which `testDatabase` clones. Nobody connects to it. */
  readonly template: string;
  readonly address: DatabaseAddress;
}

declare module 'vitest' {
  interface ProvidedContext {
    testServer: TestServer;
  }
}

const log = createLog('error');

/** One PostgreSQL for the whole run: the one of DATABASE_URL, else our own in a folder that is thrown away. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startServer();
  const template = `tanggap_template_${randomBytes(6).toString('hex')}`;
  await withConnection(server.address, async (client) => {
    await client.query(`create database ${pg.escapeIdentifier(template)} encoding 'UTF8' template template0`);
  });
  const database = await openDatabase({ address: addressOfDatabase(server.address, template), log });
  try {
    await prepareDatabase(database, { demonstration: false });
  } finally {
    await database.close();
  }
  project.provide('testServer', { template, address: server.address });
  return async () => {
    await withConnection(server.address, async (client) => {
      await client.query(`drop database if exists ${pg.escapeIdentifier(template)}`);
    });
    await server.stop();
  };
}

async function startServer(): Promise<{ address: DatabaseAddress; stop: () => Promise<void> }> {
  const url = process.env['DATABASE_URL'];
  if (url) return { address: { url }, stop: () => Promise.resolve() };
  const folder = mkdtempSync(join(tmpdir(), 'tanggap-test-'));
  const onGivenUp = (reason: string) => {
    log.fatal(reason);
  };
  const postgres = await startEmbeddedPostgres({ dataFolder: folder, log, durable: false, onGivenUp });
  return {
    address: postgres.address,
    stop: async () => {
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
