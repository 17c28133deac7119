import { createCatalogueRegistry } from '../agencies/index.ts';
import { createCityRegistry } from '../jurisdictions/index.ts';
import type { Database } from '../platform/index.ts';
import { foldSums, isWritten, type PastReport, writePastReports } from '../reports/index.ts';
import { readCityHabits } from './city-habits.ts';
import { PastReports } from './past-reports.ts';

export interface SimulateOptions {
  /** Without one, the only city. */
  readonly city?: string | undefined;
  readonly reports: number;
  /** The same seed, number and years make the same history. */
  readonly seed: string;
  readonly years: number;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly onProgress: (done: number, total: number) => void;
}

export interface Simulated {
  /** What an earlier run had written already. */
  readonly resumedAt: number;
  readonly written: number;
  readonly seconds: number;
}

/** Batches this small are written in about a quarter of a second, so the log's readers hardly wait. */
const BATCH = 1_000;
/** Reports made between two looks at the socket, so that the database is never left waiting. */
const SLICE = 50;
const YEAR = 365 * 86_400_000;

/** Fills a city with a plausible history. An interrupted run goes on where it stopped, and a finished one is left alone. */
export async function simulateCity(database: Database, options: SimulateOptions): Promise<Simulated> {
  const [cities, agencies] = await Promise.all([
    createCityRegistry(database),
    createCatalogueRegistry(database),
  ]);
  try {
    const city = cities.current().requireCity(options.city);
    const past = new PastReports({
      ...{ city, seed: options.seed, reports: options.reports, now: options.now },
      catalogues: { cities: () => cities.current(), agencies: () => agencies.current() },
      habits: await readCityHabits(city.slug),
      from: options.now - Math.round(options.years * YEAR),
    });
    return await write(database, past, options);
  } finally {
    cities.close();
    agencies.close();
  }
}

async function write(database: Database, past: PastReports, options: SimulateOptions): Promise<Simulated> {
  const { reports, onProgress } = options;
  const resumedAt = await countWritten(database, past, reports);
  const begin = performance.now();
  let writing: Promise<void> = Promise.resolve();
  onProgress(resumedAt, reports);
  for (let start = resumedAt; start < reports; start += BATCH) {
    const end = Math.min(reports, start + BATCH);
    // One batch is made while the one before it is written.
    const [batch] = await Promise.all([make(past, start, end), writing]);
    onProgress(start, reports);
    writing = writePastReports(database, batch);
    writing.catch(() => undefined); // it is awaited in the next turn
  }
  await writing;
  onProgress(reports, reports);
  await foldSums(database);
  return { resumedAt, written: reports - resumedAt, seconds: (performance.now() - begin) / 1000 };
}

async function make(past: PastReports, start: number, end: number): Promise<PastReport[]> {
  const made: PastReport[] = [];
  for (let index = start; index < end; index++) {
    if (made.length % SLICE === 0) await new Promise(setImmediate);
    made.push(past.report(index));
  }
  return made;
}

/** Batches are committed in order, so what is there is a beginning: found by halving. */
async function countWritten(database: Database, past: PastReports, reports: number): Promise<number> {
  let [low, high] = [0, reports];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (await isWritten(database, past.clientId(middle))) low = middle + 1;
    else high = middle;
  }
  return low;
}
