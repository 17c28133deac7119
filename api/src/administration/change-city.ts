import type { EntityManager } from '@mikro-orm/postgresql';
import type pg from 'pg';

import { administer, type ChangedField, type Viewer } from '../accounts/index.ts';
import { CATALOGUE_CHANNEL, type CityRecord } from '../jurisdictions/index.ts';
import { ADVISORY_LOCKS, entitiesIn, isRefusal, type RefusalData } from '../platform/index.ts';
import type { AdministrationDeps } from './administration.deps.ts';

/** An administrator at work on the settings of one city, inside one transaction. */
export interface CityChange {
  readonly city: CityRecord;
  readonly client: pg.PoolClient;
  /** Of the same transaction; flushed at its end. */
  readonly em: EntityManager;
  readonly actor: { readonly id: string; readonly name: string };
  readonly record: (action: string, subject: string, fields?: readonly ChangedField[]) => Promise<void>;
}

/**
 * Changes what a city is set up with: in one transaction with the line that says who did it, and told to every
 * process, this one before it answers.
 * @throws UNAUTHENTICATED, FORBIDDEN for whoever is no administrator; CITY_UNKNOWN
 */
export async function changeCity<Result extends object>(
  deps: AdministrationDeps,
  viewer: Viewer,
  citySlug: string | null,
  work: (change: CityChange) => Promise<Result | RefusalData>,
): Promise<Result | RefusalData> {
  const done = await administer(
    deps.database,
    viewer,
    async ({ client, actor, actorName, refusal, record }) => {
      const city = deps.cities.current().requireCity(citySlug);
      const no = refusal('changeCity', { to: { cityId: city.id } });
      if (no !== null) return no;
      await client.query('select pg_advisory_xact_lock($1)', [ADVISORY_LOCKS.cityFolders]);
      const em = entitiesIn(deps.database, client);
      const result = await work({
        ...{ city, client, em, actor: { id: actor.accountId, name: actorName } },
        record: async (action, subject, fields = []) => record({ cityId: city.id, action, subject, fields }),
      });
      if (isRefusal(result)) return result;
      await em.flush();
      await client.query('select pg_notify($1, $2)', [CATALOGUE_CHANNEL, city.slug]);
      return result;
    },
  );
  if (!isRefusal(done)) await Promise.all([deps.cities.reload(), deps.catalogue.reload()]);
  return done;
}
