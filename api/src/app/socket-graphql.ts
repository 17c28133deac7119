import type { IncomingHttpHeaders } from 'node:http';
import type { WebSocket, WebsocketHandler } from '@fastify/websocket';
import {
  createSourceEventStream,
  type ExecutionArgs,
  type ExecutionResult,
  type GraphQLError,
  type GraphQLSchema,
} from 'graphql';
import { makeHandler } from 'graphql-ws/use/@fastify/websocket';

import { type Accounts, type Asker, NOBODY } from '../accounts/index.ts';
import { ChangeSource, type StreamOperation, type Streams } from '../live/index.ts';
import { type Logger, publicError } from '../platform/index.ts';
import type { OpenConnections } from './limit-connections.ts';
import { maskError } from './mask-error.ts';
import { executionOf, isRefused, operationReader } from './read-operation.ts';
import type { ReadBudget } from './read-budget.ts';
import { contextOf } from './request-context.ts';
import { maskedResult } from './run-change.ts';
import { isFlooded, silentIterator, socketSink } from './socket-stream.ts';
import { watchRights } from './watch-rights.ts';

const KEEP_ALIVE_MILLISECONDS = 12_000;
const INIT_MILLISECONDS = 5_000;
/** graphql-transport-ws: Too many requests. */
const TOO_MANY = 4429;
/** Of one socket. A screen has a handful; each subscription costs every event once more. */
const OPERATIONS_AT_ONCE = 50;
const TOO_MANY_AT_ONCE = publicError(
  'RATE_LIMITED',
  `A socket carries at most ${String(OPERATIONS_AT_ONCE)} operations at once. End some first.`,
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
  const handler = makeHandler(
    {
      schema,
      connectionInitWaitTimeout: INIT_MILLISECONDS,
      // Else the reason of a closing socket is the message of whatever error ended it.
      isProd: true,
      onConnect({ extra: { socket, request }, connectionParams }) {
        const headers = headersOf(request.headers, connectionParams);
        if (headers.cookie === undefined && headers.authorization === undefined) return;
        watchRights(socket, {
          askerOf: async () => askerBehind(headers, deps),
          onRightsChanged: (listener) => deps.accounts.onRightsChanged(listener),
        });
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
    KEEP_ALIVE_MILLISECONDS,
  );
  return withinLimits(handler, deps.connections);
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
  return silentIterator(async (signal) => streams.serve(operation, source, socketSink(socket, id), signal));
}

/** Takes no more sockets than one process and one address may have; the others are closed with words. */
function withinLimits(handler: WebsocketHandler, connections: OpenConnections): WebsocketHandler {
  return function (socket, request) {
    const place = connections.take(request.ip);
    if (typeof place === 'string') {
      socket.close(TOO_MANY, place);
      return;
    }
    socket.once('close', place);
    quietWhenClosed(socket);
    socket.on('ping', () => {
      isFlooded(socket);
    });
    return handler.call(this, socket, request);
  };
}

/** What was still to be sent to a socket that has ended is no fault of ours; graphql-ws would print each. */
function quietWhenClosed(socket: WebSocket): void {
  const send = socket.send.bind(socket) as (data: string, told?: (error?: Error) => void) => void;
  socket.send = (data: unknown, told?: unknown): void => {
    if (typeof told !== 'function') send(data as string);
    else
      send(data as string, (error) => {
        told(socket.readyState === socket.OPEN ? error : undefined);
      });
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
