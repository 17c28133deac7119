import cors from '@fastify/cors';
import websocket from '@fastify/websocket';
import Fastify, { LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import type { Registry } from 'prom-client';
import { handleProtocols } from 'graphql-ws';

import { ensureFirstUsers } from './accounts/index.ts';
import { answerFaults } from './app/answer-fault.ts';
import { withPlay } from './app/demonstration.ts';
import { createWorld, type World } from './app/world.ts';
import { registerGraphql } from './app/graphql-routes.ts';
import { registerRoutes } from './app/routes.ts';
import { startWarnings } from './app/start-warnings.ts';
import { startSweeps } from './app/sweeps.ts';
import { appSweeps } from './app/housekeeping.ts';
import { measureJobs } from './app/job-metrics.ts';
import { closeServer, createMetrics, registerHealth } from './platform/index.ts';
import type { App, AppOptions } from './serve.ts';

const JSON_BYTES = 256 * 1024;
const SOCKET_MESSAGE_BYTES = 64 * 1024;
/**
 * Connections that wait to be taken; Linux allows 4,096 by itself. After a drop thousands come at once: who finds the
 * queue full tries again after one, three, seven, fifteen seconds, and hears nothing until then. Node's own is 511.
 */
const ACCEPT_QUEUE = 4_096;

/** The whole application, from its parts. */
export async function createApp(options: AppOptions): Promise<App> {
  const { env, log } = options;
  const world = await createWorld(options);
  const server = openServer(options);
  answerFaults(server, log);
  await server.register(cors, {
    origin: '*',
    methods: ['GET', 'POST'],
    exposedHeaders: ['retry-after'],
    maxAge: 86_400,
  });
  await server.register(websocket, { options: { maxPayload: SOCKET_MESSAGE_BYTES, handleProtocols } });
  const registry = createMetrics();
  const graphql = await registerGraphql(server, world, { ...options, registry });
  await registerRoutes(server, world, options);
  registerProbes(server, world, { ...options, registry });
  const stopSweeps = startSweeps(appSweeps(world, options), log);
  const app: App = {
    warnings: startWarnings(world.cities),
    async listen() {
      await server.listen({ port: env.port, host: env.host, backlog: ACCEPT_QUEUE });
    },
    signIns: async () => ensureFirstUsers(options.database),
    async close() {
      await stopSweeps();
      for (const socket of server.websocketServer.clients) socket.close(1001, 'The server is going away.');
      graphql.endStreams();
      await closeServer(server, server.websocketServer.clients);
      await graphql.stop();
      await world.close();
    },
  };
  return withPlay(app, server, world, options);
}

function registerProbes(
  server: FastifyInstance,
  world: World,
  { database, draining, registry }: AppOptions & { readonly registry: Registry },
): void {
  const probes = { 'event-log': async () => stalled(world) };
  measureJobs(registry, database, world.notifications.jobs);
  registerHealth(server, { database, draining, registry, probes });
}

function openServer({ env, log }: AppOptions): FastifyInstance {
  const loggerInstance: FastifyBaseLogger = log;
  return Fastify({
    loggerInstance,
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: trustOf(env.trustProxy),
    bodyLimit: JSON_BYTES,
    genReqId: () => crypto.randomUUID().slice(0, 8),
    forceCloseConnections: 'idle',
  });
}

/** A number is how many proxies stand in front; hop 0 is the nearest of them. */
function trustOf(
  setting: boolean | number | string,
): boolean | string | ((address: string, hop: number) => boolean) {
  return typeof setting === 'number' ? (_address, hop) => hop < setting : setting;
}

const ALARMING_SECONDS = 10;

/** A transaction that never ends holds every later event back, as does a log that cannot be read. */
function stalled({ tail }: World): string | null {
  const [stalled, unread] = [tail.stalledSeconds(), tail.unreadSeconds()];
  if (Math.max(stalled, unread) < ALARMING_SECONDS) return null;
  const [seconds, why] =
    stalled > unread ? [stalled, 'a transaction does not end'] : [unread, 'the log cannot be read'];
  return `no event can be told for ${String(Math.round(seconds))} s: ${why}`;
}
