import type { IncomingHttpHeaders } from 'node:http';
import type { WebSocket, WebsocketHandler } from '@fastify/websocket';
import {
  createSourceEventStream,
  type ExecutionArgs,
  type ExecutionResult,
  type GraphQLError,
  type GraphQLSchema,
} from 'graphql';

import { type Accounts, type Asker, NOBODY } from '../accounts/index.ts';
import { ChangeSource, type StreamOperation, type Streams } from '../live/index.ts';
import { type Logger, publicError } from '../platform/index.ts';
import type { OpenConnections } from './limit-connections.ts';
import { maskError } from './mask-error.ts';
import { executionOf, isRefused, operationReader } from './read-operation.ts';
import type { ReadBudget } from './read-budget.ts';
import { contextOf } from './request-context.ts';
import { maskedResult } from './run-change.ts';
import { socketHandler } from './socket-handler.ts';
import { isFlooded, silentIterator, socketSink } from './socket-stream.ts';
import { watchRights } from './watch-rights.ts';

const KEEP_ALIVE_MILLISECONDS = 12_000;
const INIT_MILLISECONDS = 5_000;
/** Try again later (RFC 6455's registry). 4429 means other things in graphql-transport-ws, and clients do not retry it. */
const TRY_AGAIN_LATER = 1013;
/** Of one socket. A screen has a handful; each subscription costs every event once more. */
const OPERATIONS_AT_ONCE = 50;
const TOO_MANY_AT_ONCE = publicError(
  'RATE_LIMITED',
  `A socket carries at most ${String(OPERATIONS_AT_ONCE)} operations at once. End some first.`,
);

export const TOO_MANY_TOPICS = publicError(
  'RATE_LIMITED',
  'You follow too many different things at once. End some first, or ask for what others ask for as well.',
);

export interface StreamDeps {
  readonly log: Logger;
  readonly accounts: Pick<Accounts, 'askerOf' | 'onRightsChanged'>;
  readonly publicUrl: string;
  readonly budget: ReadBudget;
  readonly streams: Streams;
  readonly connections: OpenConnections;
}

/** Which subscription on which socket some arguments of an execution are for. */
interface Subscriber {
  readonly operation: StreamOperation;
  readonly socket: WebSocket;
  readonly id: string;
}

/** graphql-transport-ws on the same address, under the same limits as HTTP. */
export function socketGraphql(schema: GraphQLSchema, deps: StreamDeps): WebsocketHandler {
  const read = operationReader(schema, deps.budget);
  const subscribers = new WeakMap<object, Subscriber>();
  const handler = socketHandler(
    {
      schema,
      connectionInitWaitTimeout: INIT_MILLISECONDS,
      onConnect({ extra: { socket, request }, connectionParams }) {
        watch(socket, headersOf(request.headers, connectionParams), deps);
      },
      onPing({ extra }) {
        isFlooded(extra.socket);
      },
      async onSubscribe({ extra, subscriptions, connectionParams }, id, sent) {
        const { socket, request } = extra;
        if (isFlooded(socket) || Object.keys(subscriptions).length > OPERATIONS_AT_ONCE)
          return [TOO_MANY_AT_ONCE];
        const operation = await read(sent, async () =>
          contextOf(
            request,
            async (headers) => askerBehind(headersOf(headers, connectionParams), deps),
            deps.log,
          ),
        );
        if (isRefused(operation)) return operation;
        const execution = executionOf(schema, operation);
        subscribers.set(execution, { operation, socket, id });
        return execution;
      },
      subscribe: async (execution) => follow(execution, subscribers.get(execution), deps.streams),
      onError: ({ extra }, _id, _payload, errors) =>
        errors.map((error) => masked(error, extra.request.id, deps.log)),
      onNext({ extra }, _id, _payload, _args, result) {
        return result.errors === undefined ? undefined : maskedResult(result, extra.request.id, deps.log);
      },
    },
    { log: deps.log, keepAliveMilliseconds: KEEP_ALIVE_MILLISECONDS },
  );
  return withinLimits(handler, deps.connections);
}

/** The stream of whoever signed in, or has a key, ends with the rights that it began with. */
function watch(socket: WebSocket, headers: Headers, deps: StreamDeps): void {
  if (headers.cookie === undefined && headers.authorization === undefined) return;
  watchRights(socket, {
    askerOf: async () => askerBehind(headers, deps),
    onRightsChanged: (listener) => deps.accounts.onRightsChanged(listener),
  });
}

/** What is to be told goes straight to the socket, from whatever is worked out for all subscribers alike. */
async function follow(
  execution: ExecutionArgs,
  subscriber: Subscriber | undefined,
  streams: Streams,
): Promise<ExecutionResult | AsyncGenerator<never, void, void>> {
  const source = await createSourceEventStream(execution);
  if (!(source instanceof ChangeSource)) return source as ExecutionResult;
  if (subscriber === undefined) throw new Error('A subscription came without its socket.');
  const { operation, socket, id } = subscriber;
  const leave = streams.admit(operation, source);
  if (leave === null) return { errors: [TOO_MANY_TOPICS] };
  return silentIterator(
    async (signal) => streams.serve(operation, source, socketSink(socket, id), signal),
    leave,
  );
}

/** Takes no more sockets than one process and one address may have; the others are closed with words. */
function withinLimits(handler: WebsocketHandler, connections: OpenConnections): WebsocketHandler {
  return function (socket, request) {
    const place = connections.take(request.ip);
    if (typeof place === 'string') {
      socket.close(TRY_AGAIN_LATER, place);
      return;
    }
    socket.once('close', place);
    socket.on('ping', () => {
      isFlooded(socket);
    });
    return handler.call(this, socket, request);
  };
}

type ConnectionPayload = Readonly<Record<string, unknown>> | undefined;
type Headers = Pick<IncomingHttpHeaders, 'cookie' | 'authorization' | 'origin' | 'host'>;

/** Browsers cannot give a socket headers: a key may also come in the payload of connection_init. */
function headersOf(headers: Headers, payload: ConnectionPayload): Headers {
  const authorization = payload?.['authorization'];
  return typeof authorization === 'string' ? { ...headers, authorization } : headers;
}

/** Another site's page may open a socket with the visitor's cookies: they count only on our own. A key always does. */
async function askerBehind(headers: Headers, { accounts, publicUrl }: StreamDeps): Promise<Asker> {
  const { origin, host, authorization } = headers;
  const own =
    origin === undefined ||
    [`http://${host ?? ''}`, `https://${host ?? ''}`, new URL(publicUrl).origin].includes(origin);
  if (own) return accounts.askerOf(headers);
  return authorization === undefined ? NOBODY : accounts.askerOf({ authorization });
}

function masked(error: GraphQLError, requestId: string, log: Logger): ReturnType<typeof maskError> {
  return maskError(error.toJSON(), error, requestId, log);
}
