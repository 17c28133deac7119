import { CATALOGUE_CHANNEL, readCityFolder, saveCity } from '../jurisdictions/index.ts';
import type { Database } from '../platform/index.ts';
import { readCatalogueFolder } from './catalogue-folder.ts';
import { saveCatalogue } from './save-catalogue.ts';

export interface LoadOptions {
  /** Everything reported in this city is marked as a demonstration. */
  readonly demonstration?: boolean;
}

/** Whoever writes a city's catalogue holds it. Any number that no other program on the same database locks. */
export const CATALOGUE_LOCK = 7_422_664_002n;

/**
 * Reads the folder of a city, checks all of it, and writes it in one transaction: all or nothing. Loading the same
 * folder again changes nothing; processes that start together load one after the other.
 * @throws StartRefusal that names file, line and column of what is wrong
 */
export async function loadCity(
  folder: string,
  database: Pick<Database, 'transaction'>,
  options: LoadOptions = {},
): Promise<{ cityId: number; slug: string }> {
  const city = await readCityFolder(folder);
  const catalogue = await readCatalogueFolder(folder, city);
  return database.transaction(async (client) => {
    await client.query('select pg_advisory_xact_lock($1)', [CATALOGUE_LOCK]);
    const saved = await saveCity(client, city, options.demonstration ?? false);
    await saveCatalogue(client, saved, catalogue);
    await client.query('select pg_notify($1, $2)', [CATALOGUE_CHANNEL, city.settings.slug]);
    return { cityId: saved.cityId, slug: city.settings.slug };
  });
}
