import type { Database } from '../../platform/index.ts';
import { CitySnapshot } from './city-snapshot.ts';
import { readCities } from './read-cities.ts';

/** Told whenever a city, an area, an agency or a category has changed. */
export const CATALOGUE_CHANNEL = 'catalogue';

/** What changes seldom and is read at every request lives in memory; NOTIFY says when to read it again. */
export interface Registry<Snapshot> {
  current(): Snapshot;
  reload(): Promise<void>;
  close(): void;
}

export type CityRegistry = Registry<CitySnapshot>;

export async function createCityRegistry(database: Database): Promise<CityRegistry> {
  return createRegistry(database, async () => readCitySnapshot(database));
}

/** The cities as they are now, for work that ends soon. */
export async function readCitySnapshot(database: Pick<Database, 'query'>): Promise<CitySnapshot> {
  return new CitySnapshot(await readCities(database));
}

/** Reads once before it answers, then after each notice; notices that arrive while reading cause one more read. */
export async function createRegistry<Snapshot>(
  database: Pick<Database, 'listen'>,
  read: () => Promise<Snapshot>,
): Promise<Registry<Snapshot>> {
  let snapshot = await read();
  let running: Promise<void> | null = null;
  let queued: Promise<void> | null = null;

  const run = async () => {
    snapshot = await read();
  };
  const reload = (): Promise<void> => {
    if (running === null) {
      running = run().finally(() => {
        running = null;
      });
      return running;
    }
    // The read under way may have missed what this notice is about.
    queued ??= running
      .catch(() => undefined)
      .then(async () => {
        queued = null;
        await reload();
      });
    return queued;
  };
  const stop = database.listen(CATALOGUE_CHANNEL, () => {
    reload().catch(() => undefined); // the snapshot stays; listening again after a lost connection reads anew
  });
  return { current: () => snapshot, reload, close: stop };
}
