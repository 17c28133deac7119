import cors from '@fastify/cors';
import websocket from '@fastify/websocket';
import Fastify, { LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify';

import { ensureFirstUsers } from './accounts/index.ts';
import { answerFaults } from './app/answer-fault.ts';
import { withPlay } from './app/demonstration.ts';
import { createWorld, type World } from './app/world.ts';
import type { AskerOf } from './app/request-context.ts';
import { httpGraphql } from './app/http-graphql.ts';
import { limitSockets } from './app/limit-sockets.ts';
import { ReadBudget } from './app/read-budget.ts';
import { registerRoutes } from './app/routes.ts';
import { socketGraphql } from './app/socket-graphql.ts';
import { startWarnings } from './app/start-warnings.ts';
import { startSweeps } from './app/sweeps.ts';
import { appSweeps } from './app/housekeeping.ts';
import { measureJobs } from './app/job-metrics.ts';
import { closeServer, createMetrics, registerHealth } from './platform/index.ts';
import type { App, AppOptions } from './serve.ts';

const JSON_BYTES = 256 * 1024;
const SOCKET_MESSAGE_BYTES = 64 * 1024;

/** The whole application, from its parts. */
export async function createApp(options: AppOptions): Promise<App> {
  const { env, log } = options;
  const world = await createWorld(options);
  const loggerInstance: FastifyBaseLogger = log;
  const server: FastifyInstance = Fastify({
    loggerInstance,
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: trustOf(env.trustProxy),
    bodyLimit: JSON_BYTES,
    genReqId: () => crypto.randomUUID().slice(0, 8),
    forceCloseConnections: 'idle',
  });
  answerFaults(server, log);
  await server.register(cors, {
    origin: '*',
    methods: ['GET', 'POST'],
    exposedHeaders: ['retry-after'],
    maxAge: 86_400,
  });
  await server.register(websocket, { options: { maxPayload: SOCKET_MESSAGE_BYTES } });
  const stopGraphql = await registerGraphql(server, world, options);
  await registerRoutes(server, world, options);
  registerProbes(server, world, options);
  const stopSweeps = startSweeps(appSweeps(world, options), log);
  const app: App = {
    warnings: startWarnings(env, world.cities),
    async listen() {
      await server.listen({ port: env.port, host: env.host });
    },
    signIns: async () => ensureFirstUsers(options.database),
    async close() {
      await stopSweeps();
      for (const socket of server.websocketServer.clients) socket.close(1001, 'The server is going away.');
      await closeServer(server, server.websocketServer.clients);
      await stopGraphql();
      await world.close();
    },
  };
  return withPlay(app, server, world, options);
}

async function registerGraphql(
  server: FastifyInstance,
  world: World,
  { env, log }: AppOptions,
): Promise<() => Promise<void>> {
  const { schema, accounts } = world;
  const askerOf: AskerOf = async (headers) => accounts.askerOf(headers);
  const budget = new ReadBudget(world.rateLimit, env.readCostPerMinute);
  const { handler, stop } = await httpGraphql(server, schema, { log, askerOf, budget });
  const sockets = socketGraphql(schema, { log, accounts, budget, publicUrl: env.publicUrl });
  const wsHandler = limitSockets(sockets, { ofOneAddress: env.socketsPerAddress, inAll: env.sockets });
  server.route({ method: 'GET', url: '/graphql', handler, wsHandler });
  server.route({ method: 'POST', url: '/graphql', handler });
  return stop;
}

function registerProbes(server: FastifyInstance, world: World, { database, draining }: AppOptions): void {
  const probes = { 'event-log': async () => stalled(world) };
  const registry = createMetrics();
  measureJobs(registry, database, world.notifications.jobs);
  registerHealth(server, { database, draining, registry, probes });
}

/** A number is how many proxies stand in front; hop 0 is the nearest of them. */
function trustOf(
  setting: boolean | number | string,
): boolean | string | ((address: string, hop: number) => boolean) {
  return typeof setting === 'number' ? (_address, hop) => hop < setting : setting;
}

/** A transaction that never ends holds every later event back; ten seconds of that is worth an alarm. */
function stalled({ tail }: World): string | null {
  const seconds = tail.stalledSeconds();
  return seconds < 10
    ? null
    : `no event can be told for ${String(Math.round(seconds))} s: a transaction does not end`;
}
