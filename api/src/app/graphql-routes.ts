import type { FastifyInstance, RouteHandlerMethod } from 'fastify';
import type { Registry } from 'prom-client';

import { Streams } from '../live/index.ts';
import type { AppOptions } from '../serve.ts';
import { eventStreams } from './event-stream.ts';
import { httpGraphql } from './http-graphql.ts';
import { OpenConnections } from './limit-connections.ts';
import { prefersEvents } from './prefers-events.ts';
import { ReadBudget } from './read-budget.ts';
import type { AskerOf } from './request-context.ts';
import { changeRunner } from './run-change.ts';
import { socketGraphql } from './socket-graphql.ts';
import { measureDelivery, measureStreams } from './stream-metrics.ts';
import type { World } from './world.ts';

export interface GraphqlRoutes {
  /** Ends the streams of events that are open; sockets are closed by whoever stops the server. */
  readonly endStreams: () => void;
  stop(): Promise<void>;
}

/** `/graphql`: over HTTP, as server-sent events, and over sockets; the explorer beside it. */
export async function registerGraphql(
  server: FastifyInstance,
  world: World,
  { env, log, registry }: AppOptions & { readonly registry: Registry },
): Promise<GraphqlRoutes> {
  const { schema, accounts, tail } = world;
  const askerOf: AskerOf = async (headers) => accounts.askerOf(headers);
  const budget = new ReadBudget(world.rateLimit, env.readCostPerMinute);
  const connections = new OpenConnections({ ofOneAddress: env.socketsPerAddress, inAll: env.sockets });
  const run = changeRunner(schema, log);
  const onDelivered = measureDelivery(registry);
  const { topicsPerAddress } = env;
  const streams = new Streams({ tail, log, run, onDelivered, topicsPerAddress });
  measureStreams(registry, { streams, connections, tail });
  const streamed = { log, accounts, budget, publicUrl: env.publicUrl, streams, connections };
  const events = eventStreams(schema, streamed);
  const http = await httpGraphql(server, schema, { log, askerOf, budget });
  const handler: RouteHandlerMethod = function (request, reply) {
    return (prefersEvents(request.headers.accept) ? events.handler : http.handler).call(this, request, reply);
  };
  server.route({ method: 'GET', url: '/graphql', handler, wsHandler: socketGraphql(schema, streamed) });
  server.route({ method: 'POST', url: '/graphql', handler });
  return { endStreams: events.close, stop: http.stop };
}
