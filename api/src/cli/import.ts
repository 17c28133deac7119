import { createCatalogueRegistry } from '../agencies/index.ts';
import { createCityRegistry } from '../jurisdictions/index.ts';
import type { Database } from '../platform/index.ts';
import { createEventBell, type Replaced, replaceReports } from '../reports/index.ts';
import type { CommandSet } from './command-set.ts';
import { registerImportAreas } from './import-areas.ts';

/** Adds `tanggap import …`. */
export const registerImportCommands: CommandSet = (program, withInstallation) => {
  registerImportAreas(program, { withInstallation, replaceReports: replaceOpenReports });
};

async function replaceOpenReports(
  database: Database,
  cityId: number,
  onProgress: (looked: number, left: number) => void,
): Promise<Replaced> {
  const cities = await createCityRegistry(database);
  const catalogue = await createCatalogueRegistry(database);
  // A server that runs beside looks at the log every second anyway.
  const bell = createEventBell(database, () => undefined);
  try {
    const catalogues = { cities: () => cities.current(), agencies: () => catalogue.current() };
    return await replaceReports({ database, bell, catalogues }, cityId, onProgress);
  } finally {
    bell.close();
    catalogue.close();
    cities.close();
  }
}
