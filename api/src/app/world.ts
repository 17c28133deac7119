import type { GraphQLSchema } from 'graphql';

import { type Accounts, createAccounts } from '../accounts/index.ts';
import { type CatalogueRegistry, createCatalogueRegistry } from '../agencies/index.ts';
import { createCityRegistry, type CityRegistry } from '../jurisdictions/index.ts';
import { followLog, type LogTail } from '../live/index.ts';
import { openPhotoStore, type PhotoDeps, PhotoGate } from '../media/index.ts';
import { createNotifications, type Notifications } from '../notifications/index.ts';
import { createRateLimit, type OpaqueIds, type RateLimit } from '../platform/index.ts';
import { createEventBell, ensureLogEpoch, type EventBell, type ReportsModule } from '../reports/index.ts';
import type { AppOptions } from '../serve.ts';
import { schemaOf } from './build-schema.ts';
import { createResolvers } from './resolvers.ts';
import { secondFactorOf } from './workplaces.ts';

const MEGABYTE = 1024 * 1024;

/** Everything that lives as long as the process does. */
export interface World {
  readonly schema: GraphQLSchema;
  readonly accounts: Accounts;
  readonly ids: OpaqueIds;
  readonly cities: CityRegistry;
  readonly catalogue: CatalogueRegistry;
  readonly reports: ReportsModule;
  readonly photos: PhotoDeps;
  readonly bell: EventBell;
  readonly tail: LogTail;
  readonly notifications: Notifications;
  readonly rateLimit: RateLimit;
  close(): Promise<void>;
}

export async function createWorld(options: AppOptions): Promise<World> {
  const { database, secrets, env, log } = options;
  const store = await openPhotoStore({ folder: `${env.dataDir}/photos`, mediaUrl: env.mediaUrl });
  const epoch = await ensureLogEpoch(database);
  const [cities, catalogue] = await Promise.all([
    createCityRegistry(database),
    createCatalogueRegistry(database),
  ]);
  const rateLimit = createRateLimit(database);
  const bell = createEventBell(database, (error) => {
    log.warn({ err: error }, 'other processes could not be woken; they look again within a second');
  });
  const tail = await followLog(database, bell, log);
  const accounts = createAccounts({
    ...{ database, secrets, log, publicUrl: env.publicUrl, oidc: env.oidc },
    secondFactorRule: (cityId) => secondFactorOf(cities.current(), cityId),
  });
  const room = { waitingBytes: env.waitingPhotosMegabytes * MEGABYTE };
  const parts = { database, secrets, env, bell, rateLimit, cities, catalogue, tail, epoch };
  const { resolvers, reports, ids } = createResolvers(parts);
  const { catalogues } = reports;
  const { publicUrl, smtpUrl } = env;
  const notifications = await createNotifications(
    { database, secrets, bell, log, publicUrl, catalogues },
    smtpUrl,
  );
  return {
    schema: await schemaOf(resolvers),
    photos: { database, secrets, store, log, room, gate: new PhotoGate() },
    ...{ accounts, ids, cities, catalogue, reports, bell, tail, rateLimit, notifications },
    async close() {
      await notifications.close();
      tail.close();
      bell.close();
      cities.close();
      catalogue.close();
      await accounts.close();
    },
  };
}
