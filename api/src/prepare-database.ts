import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { migrations as accounts } from './accounts/index.ts';
import { AgencyEntity, CategoryEntity, loadCity, migrations as agencies } from './agencies/index.ts';
import { migrations as casework } from './casework/index.ts';
import {
  BasemapEntity,
  CityEntity,
  HolidayEntity,
  JurisdictionEntity,
  migrations as jurisdictions,
} from './jurisdictions/index.ts';
import { mediaMigrations } from './media/index.ts';
import { migrations as notifications } from './notifications/index.ts';
import {
  type Database,
  type DatabaseOptions,
  migrate,
  type Migration,
  rateLimitMigrations,
} from './platform/index.ts';
import { ensureLogEpoch, migrations as reports } from './reports/index.ts';

/** The schema, module by module in the order of the rows; within a module the older step first. */
const migrations: readonly Migration[] = [
  ...rateLimitMigrations,
  ...jurisdictions,
  ...agencies,
  ...accounts,
  ...mediaMigrations,
  ...reports,
  ...casework,
  ...notifications,
];

/** What administration writes through the ORM. */
export const entities: NonNullable<DatabaseOptions['entities']> = [
  CityEntity,
  JurisdictionEntity,
  HolidayEntity,
  BasemapEntity,
  AgencyEntity,
  CategoryEntity,
];

const CITIES = fileURLToPath(new URL('../cities/', import.meta.url));

/** Brings the schema up to date and loads the cities of this installation: at every start, before serving. */
export async function prepareDatabase(
  database: Database,
  options: { demonstration: boolean },
): Promise<void> {
  await migrate(database.address, migrations);
  await ensureLogEpoch(database);
  const folders = await readdir(CITIES, { withFileTypes: true });
  for (const folder of folders.filter((entry) => entry.isDirectory())) {
    await loadCity(`${CITIES}${folder.name}`, database, options);
  }
}
