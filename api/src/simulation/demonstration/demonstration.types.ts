import type { CityRecord } from '../../jurisdictions/index.ts';
import type { PhotoDeps } from '../../media/index.ts';
import type { Database, Logger } from '../../platform/index.ts';
import type { Catalogues, EventBell } from '../../reports/index.ts';

export interface DemonstrationDeps {
  readonly database: Database;
  readonly log: Logger;
  readonly bell: EventBell;
  readonly catalogues: Catalogues;
  readonly photos: PhotoDeps;
  /** City seconds per second. */
  readonly speed: number;
}

/** The first city that is loaded is the one that is played. */
export function cityOf({ catalogues }: Pick<DemonstrationDeps, 'catalogues'>): CityRecord {
  const [city] = catalogues.cities().cities;
  if (city === undefined) throw new Error('There is no city to demonstrate.');
  return city;
}
