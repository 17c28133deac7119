import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { from as copyFrom } from 'pg-copy-streams';

import { createLog, type Database, openDatabase, startEmbeddedPostgres } from '../src/platform/index.ts';
import { prepareDatabase } from '../src/prepare-database.ts';
import { simulateCity } from '../src/simulation/index.ts';
import { say } from './harness/figures.ts';
import { thousands } from './harness/ground.ts';

const REPORTS = Number(process.env['SIMULATE_REPORTS'] ?? 100_000);
const ROWS_A_PIECE = 200;

/** A made-up history, reports a second and memory, beside a plain COPY of as many rows of the same width. */
export async function run(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'tanggap-simulate-'));
  const log = createLog('error');
  const onGivenUp = (reason: string): void => {
    throw new Error(reason);
  };
  const postgres = await startEmbeddedPostgres({ dataFolder: folder, log, onGivenUp });
  const database = await openDatabase({ address: postgres.address, log, statementSeconds: 0 });
  try {
    await prepareDatabase(database, { demonstration: false });
    const { perSecond, quarterMegabytes, peakMegabytes } = await simulate(database);
    const width = await widthOfReport(database);
    const plain = await copyRows(database, width);
    say(
      `  ${thousands(REPORTS)} reports: ${thousands(Math.round(perSecond))}/s; plain COPY of rows of ${String(width)} bytes ` +
        `${thousands(Math.round(plain))}/s; ratio ${(perSecond / plain).toFixed(2)}`,
    );
    say(
      `  memory at most: ${quarterMegabytes.toFixed(0)} MB after a quarter, ${peakMegabytes.toFixed(0)} MB at the end ` +
        `(ratio ${(peakMegabytes / quarterMegabytes).toFixed(2)})`,
    );
  } finally {
    await database.close();
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function simulate(
  database: Database,
): Promise<{ perSecond: number; quarterMegabytes: number; peakMegabytes: number }> {
  const peak = (): number => process.resourceUsage().maxRSS / 1024;
  let quarterMegabytes: number | undefined;
  const { written, seconds } = await simulateCity(database, {
    ...{ city: 'kupang', reports: REPORTS, seed: 'bench', years: 5, now: Date.now() },
    onProgress: (done) => {
      if (done * 4 >= REPORTS) quarterMegabytes ??= peak();
    },
  });
  return {
    perSecond: written / seconds,
    quarterMegabytes: quarterMegabytes ?? peak(),
    peakMegabytes: peak(),
  };
}

/** Bytes that one report takes in its tables, without their indexes. */
async function widthOfReport(database: Database): Promise<number> {
  const [row] = await database.query<{ bytes: number }>(
    `select (pg_table_size('report') + pg_table_size('report_event') + pg_table_size('report_support'))::float8 as bytes`,
  );
  return Math.round((row?.bytes ?? 0) / REPORTS);
}

/** Rows a second of a table with a number, a text and a key. */
async function copyRows(database: Database, width: number): Promise<number> {
  await database.query('create table plain_row (id bigint primary key, body text not null)');
  await database.query('alter table plain_row alter column body set storage plain');
  const client = await database.pool.connect();
  const begin = performance.now();
  try {
    const stream = client.query(copyFrom('copy plain_row (id, body) from stdin'));
    await pipeline(Readable.from(pieces(width)), stream);
  } finally {
    client.release();
  }
  return REPORTS / ((performance.now() - begin) / 1000);
}

function* pieces(width: number): Generator<Buffer> {
  const body = 'x'.repeat(width);
  for (let start = 0; start < REPORTS; start += ROWS_A_PIECE) {
    const rows = Array.from(
      { length: Math.min(ROWS_A_PIECE, REPORTS - start) },
      (_, index) => `${String(start + index)}\t${body}\n`,
    );
    yield Buffer.from(rows.join(''));
  }
}
