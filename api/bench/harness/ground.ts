import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';

import {
  addressOfDatabase,
  createLog,
  type DatabaseAddress,
  openDatabase,
  startEmbeddedPostgres,
  withConnection,
} from '../../src/platform/index.ts';
import { prepareDatabase } from '../../src/prepare-database.ts';
import { foldSums } from '../../src/reports/index.ts';
import { simulateCity } from '../../src/simulation/index.ts';
import { say } from './figures.ts';

/** Kept between runs, since filling a city takes longer than measuring it. Remove it to begin anew. */
export const GROUND_FOLDER = join(import.meta.dirname, '../../../node_modules/.cache/tanggap-bench');
const SEED = 'bench';
const YEARS = 5;
/** The same history at every run, whatever the day. */
const NOW = Date.parse('2026-11-20T04:00:00Z');

/** A PostgreSQL of our own, as durable as the real one, with cities of several sizes in it. */
export interface Ground {
  /** The address of a database with so many reports; made at first use, and only to be read. */
  readonly city: (reports: number) => Promise<string>;
  /** The same, as a copy that may be written; dropped at the end. */
  readonly copy: (reports: number) => Promise<string>;
  readonly close: () => Promise<void>;
}

export async function openGround(): Promise<Ground> {
  const log = createLog('error');
  mkdirSync(GROUND_FOLDER, { recursive: true, mode: 0o700 });
  const onGivenUp = (reason: string): void => {
    throw new Error(reason);
  };
  const postgres = await startEmbeddedPostgres({ dataFolder: GROUND_FOLDER, log, onGivenUp });
  const { address } = postgres;
  const copies: string[] = [];
  const administer = async (sql: string): Promise<void> => {
    await withConnection(addressOfDatabase(address, 'postgres'), async (client) => client.query(sql));
  };
  const city = async (reports: number): Promise<string> => {
    await fill(address, nameOf(reports), reports, administer);
    return urlOf(addressOfDatabase(address, nameOf(reports)));
  };
  return {
    city,
    async copy(reports) {
      await city(reports);
      const name = `copy_${String(Date.now())}`;
      copies.push(name);
      await administer(`create database ${name} template ${nameOf(reports)} strategy file_copy`);
      await administer('checkpoint');
      return urlOf(addressOfDatabase(address, name));
    },
    async close() {
      for (const name of copies) await administer(`drop database if exists ${name} with (force)`);
      await postgres.stop();
    },
  };
}

/** The database that a server opens by itself in the folder holds the hundred thousand. */
function nameOf(reports: number): string {
  return reports === 100_000 ? 'tanggap' : `city_${String(reports)}`;
}

async function fill(
  address: DatabaseAddress,
  name: string,
  reports: number,
  administer: (sql: string) => Promise<void>,
): Promise<void> {
  await administer(`create database ${pg.escapeIdentifier(name)} encoding 'UTF8' template template0`).catch(
    () => undefined, // it is there
  );
  const database = await openDatabase({
    ...{ address: addressOfDatabase(address, name), log: createLog('error'), statementSeconds: 0 },
  });
  try {
    await prepareDatabase(database, { demonstration: false });
    if (reports === 0) return;
    const { written, seconds } = await simulateCity(database, {
      ...{ city: 'kupang', reports, seed: SEED, years: YEARS, now: NOW, onProgress: () => undefined },
    });
    if (written === 0) {
      // A city of an earlier run may have sums of an earlier layout.
      await foldSums(database);
      return;
    }
    say(`  (${thousands(reports)} reports made, ${thousands(Math.round(written / seconds))} a second)`);
    await database.query('vacuum analyze');
    await database.query('checkpoint');
  } finally {
    await database.close();
  }
}

function urlOf(address: DatabaseAddress): string {
  if ('url' in address) return address.url;
  const { socketFolder, port, user, database } = address;
  const parts = new URLSearchParams({ host: socketFolder, port: String(port), user });
  return `postgresql:///${database}?${parts.toString()}`;
}

export function thousands(number: number): string {
  return number.toLocaleString('en');
}
