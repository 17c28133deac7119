import type { FastifyInstance, FastifyRequest } from 'fastify';

import { mapRoutes } from '../map/index.ts';
import { mediaRoutes } from '../media/index.ts';
import { pageRoutes } from '../pages/index.ts';
import { photoAccess, type Reader } from '../reports/index.ts';
import type { AppOptions } from '../serve.ts';
import { pagePorts } from './page-ports.ts';
import { takeUpload } from './upload-limit.ts';
import type { World } from './world.ts';

/** The roads beside GraphQL. */
export async function registerRoutes(
  server: FastifyInstance,
  world: World,
  options: AppOptions,
): Promise<void> {
  const { accounts, catalogue, cities, ids, notifications, photos, reports } = world;
  const { database, env } = options;
  const readerOf = async (request: FastifyRequest): Promise<Reader> =>
    reports.readerOf({ viewer: await accounts.viewerOf(request.headers) });
  accounts.routes(server);
  await mediaRoutes(server, {
    ...photos,
    takeUpload: async (clientAddress) => takeUpload(world, env, clientAddress),
    mayRead: async (uuid, request) => photoAccess(database, await readerOf(request), uuid),
  });
  await pageRoutes(server, pagePorts(world, options));
  notifications.routes(server);
  const openReaderOf = async (request: FastifyRequest): Promise<Reader> =>
    reports.openReaderOf({ viewer: await accounts.viewerOf(request.headers) });
  const { names, sums } = reports;
  mapRoutes(server, { database, ids, cities, catalogue, readerOf: openReaderOf, names, sums });
}
