import type { FastifyInstance } from 'fastify';

import type { App, AppOptions } from '../serve.ts';
import {
  type DemonstrationDeps,
  ensureDemonstrationUsers,
  seedDemonstration,
  startDemonstration,
} from '../simulation/index.ts';
import type { World } from './world.ts';

/** The app with the play of a city day beside it, when a demonstration was asked for. */
export function withPlay(app: App, server: FastifyInstance, world: World, options: AppOptions): App {
  const { demonstration, database, log, secrets } = options;
  if (demonstration === null) return app;
  const { bell, photos, reports } = world;
  const { speed } = demonstration;
  const deps: DemonstrationDeps = { database, log, bell, photos, speed, catalogues: reports.catalogues };
  let stop = async (): Promise<void> => undefined;
  return {
    warnings: app.warnings,
    signIns: async () => ensureDemonstrationUsers(database, secrets),
    async listen() {
      await seedDemonstration(deps).catch((error: unknown) => {
        log.error({ err: error }, 'the demonstration has no past');
      });
      await app.listen();
      stop = startDemonstration(deps, loopbackAddress(server));
    },
    async close() {
      await stop();
      await app.close();
    },
  };
}

/** A server that listens everywhere is reached on this machine as well. */
function loopbackAddress(server: FastifyInstance): string {
  const listening = server.server.address();
  if (listening === null || typeof listening === 'string') throw new Error('The server does not listen.');
  const { address, family, port } = listening;
  if (address === '0.0.0.0' || address === '::') return `http://127.0.0.1:${String(port)}`;
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${String(port)}`;
}
