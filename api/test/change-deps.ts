import { afterAll } from 'vitest';

import { createCatalogueRegistry } from '../src/agencies/index.ts';
import { createCityRegistry } from '../src/jurisdictions/index.ts';
import { createLog, type Database, type DatabaseAddress, openDatabase } from '../src/platform/index.ts';
import { type ChangeDeps, createEventBell } from '../src/reports/index.ts';

/** What use cases change reports with, as a process of its own has it: own connections, own catalogue. */
export async function changeDeps(address: DatabaseAddress): Promise<ChangeDeps & { database: Database }> {
  const log = createLog('silent');
  const database = await openDatabase({ address, log, connections: 3 });
  const [cities, agencies] = await Promise.all([
    createCityRegistry(database),
    createCatalogueRegistry(database),
  ]);
  const bell = createEventBell(database, () => undefined);
  afterAll(async () => {
    bell.close();
    cities.close();
    agencies.close();
    await database.close();
  });
  return {
    database,
    bell,
    catalogues: { cities: () => cities.current(), agencies: () => agencies.current() },
  };
}
