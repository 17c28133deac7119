import type { ServerResponse } from 'node:http';
import type { FastifyReply, FastifyRequest, RouteHandlerMethod } from 'fastify';
import {
  createSourceEventStream,
  execute,
  type ExecutionResult,
  getOperationAST,
  GraphQLError,
  type GraphQLSchema,
  OperationTypeNode,
} from 'graphql';

import { ChangeSource, type Frame, type Sink, type StreamOperation } from '../live/index.ts';
import { publicError } from '../platform/index.ts';
import {
  executionOf,
  isRefused,
  operationReader,
  type OperationReader,
  type SentOperation,
} from './read-operation.ts';
import { contextOf } from './request-context.ts';
import { maskedResult } from './run-change.ts';
import { type StreamDeps, TOO_MANY_TOPICS } from './socket-graphql.ts';
import { watchRights } from './watch-rights.ts';

/** Proxies give up on a connection on which nothing comes. */
const KEEP_ALIVE_MILLISECONDS = 12_000;
const GRACE_MILLISECONDS = 2_000;
/** EventSource waits this long before it comes again. */
const RETRY_MILLISECONDS = 1_000;

const HEADERS = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-cache, no-store, no-transform',
  connection: 'keep-alive',
  // nginx holds back what it has not been told to let through.
  'x-accel-buffering': 'no',
};

export interface EventStreams {
  readonly handler: RouteHandlerMethod;
  /** Ends those that are open: the server goes away, and clients come again with their cursors. */
  readonly close: () => void;
}

/**
 * GraphQL over server-sent events, distinct connections mode (github.com/enisdenjo/graphql-sse, PROTOCOL.md): one
 * operation a request, `next` events and a `complete`. Each change carries its cursor as the id of its event, and
 * `Last-Event-ID`, which browsers send by themselves when they come again, goes on after it.
 */
export function eventStreams(schema: GraphQLSchema, deps: StreamDeps): EventStreams {
  const parts: Parts = { ...deps, schema, read: operationReader(schema, deps.budget) };
  const open = new Set<ServerResponse>();
  const handler: RouteHandlerMethod = async (request, reply) => {
    const place = deps.connections.take(request.ip);
    if (typeof place === 'string') return refuseMore(reply, place);
    const response = begin(request, reply);
    open.add(response);
    const ended = new AbortController();
    response.once('close', () => {
      open.delete(response);
      place();
      ended.abort();
    });
    await answer(parts, request, response, ended.signal).catch((error: unknown) => {
      deps.log.error({ err: error, requestId: request.id }, 'a stream of events failed');
      response.end();
    });
    return reply;
  };
  return {
    handler,
    close: () => {
      for (const response of open) response.end();
    },
  };
}

interface Parts extends StreamDeps {
  readonly schema: GraphQLSchema;
  readonly read: OperationReader;
}

async function answer(
  parts: Parts,
  request: FastifyRequest,
  response: ServerResponse,
  signal: AbortSignal,
): Promise<void> {
  // Before anyone asks whose rights they are: what ends in between is seen.
  if (isSignedIn(request)) watch(request, response, parts);
  const operation = await readFrom(parts, request);
  const result = isRefused(operation) ? { errors: operation } : await begun(parts, request, operation);
  if (result instanceof ChangeSource && !isRefused(operation)) {
    const leave = parts.streams.admit(operation, result);
    if (leave === null) tellOnce({ errors: [TOO_MANY_TOPICS] });
    else await parts.streams.serve(operation, result, sinkOf(response), signal).finally(leave);
  } else tellOnce(result as ExecutionResult);
  response.end(COMPLETE);

  function tellOnce(answer: ExecutionResult): void {
    response.write(next(JSON.stringify(maskedResult(answer, request.id, parts.log))));
  }
}

/** What was sent, checked; or why it is not run. */
async function readFrom(
  { read, accounts, log }: Parts,
  request: FastifyRequest,
): Promise<StreamOperation | readonly GraphQLError[]> {
  try {
    return await read(sentBy(request), async () => ({
      ...(await contextOf(request, async (headers) => accounts.askerOf(headers), log)),
      ...lastEventOf(request),
    }));
  } catch (error) {
    if (error instanceof GraphQLError) return [error];
    throw error;
  }
}

/** What a subscription follows; of everything else the answer. */
async function begun(
  { schema }: Parts,
  request: FastifyRequest,
  operation: StreamOperation,
): Promise<ChangeSource | ExecutionResult> {
  const execution = executionOf(schema, operation);
  const kind = getOperationAST(operation.document, operation.operationName)?.operation;
  if (kind === OperationTypeNode.MUTATION && request.method === 'GET') return { errors: [NOT_BY_GET] };
  if (kind !== OperationTypeNode.SUBSCRIPTION) return execute(execution);
  return (await createSourceEventStream(execution)) as ChangeSource | ExecutionResult;
}

const NOT_BY_GET = publicError('BAD_REQUEST', 'GET changes nothing. POST a mutation.');
const COMPLETE = 'event: complete\ndata:\n\n';

function next(payload: string, cursor?: string): string {
  const id = cursor === undefined ? '' : `id: ${cursor}\n`;
  return `${id}event: next\ndata: ${payload}\n\n`;
}

function refuseMore(reply: FastifyReply, message: string): FastifyReply {
  const errors = [{ message, extensions: { code: 'RATE_LIMITED' } }];
  return reply.code(429).header('retry-after', '30').send({ errors });
}

/** From here on the response is ours and not Fastify's; what its hooks have set goes along. */
function begin(request: FastifyRequest, reply: FastifyReply): ServerResponse {
  reply.hijack();
  const response = reply.raw;
  request.raw.socket.setNoDelay(true);
  response.writeHead(200, { ...(reply.getHeaders() as Record<string, string>), ...HEADERS });
  response.write(`retry: ${String(RETRY_MILLISECONDS)}\n\n`);
  const timer = setInterval(() => response.write(':\n\n'), KEEP_ALIVE_MILLISECONDS);
  timer.unref();
  response.once('close', () => {
    clearInterval(timer);
  });
  return response;
}

function sinkOf(response: ServerResponse): Sink {
  return {
    write({ payload, cursor }: Frame) {
      if (!response.writableEnded) response.write(next(payload, cursor));
    },
    buffered: () => response.writableLength,
    giveUp() {
      // There is no code to close with: a comment tells whoever looks, and the client comes again by itself.
      response.end(': nothing was read for long; come again with Last-Event-ID\n\n');
      setTimeout(() => response.destroy(), GRACE_MILLISECONDS).unref();
    },
  };
}

/** POST with a JSON body or GET, as HTTP has it. @throws BAD_REQUEST for what is of another kind */
function sentBy(request: FastifyRequest): SentOperation {
  const given = (request.method === 'GET' ? request.query : request.body) as Record<string, unknown> | null;
  const { query, operationName = null, variables = null } = given ?? {};
  if (typeof query !== 'string') throw publicError('BAD_REQUEST', 'Send the operation as `query`, a text.');
  if (operationName !== null && typeof operationName !== 'string')
    throw publicError('BAD_REQUEST', '`operationName` is a text.');
  const read = typeof variables === 'string' ? parsedOr(variables) : variables;
  if (read !== null && !isRecord(read)) throw publicError('BAD_REQUEST', '`variables` is a JSON object.');
  return { query, operationName, variables: read };
}

function parsedOr(text: string): unknown {
  try {
    return text === '' ? null : JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function lastEventOf({ headers }: FastifyRequest): { lastEventId?: string } {
  const id = headers['last-event-id'];
  return typeof id === 'string' && id !== '' ? { lastEventId: id } : {};
}

function isSignedIn({ headers }: FastifyRequest): boolean {
  return headers.cookie !== undefined || headers.authorization !== undefined;
}

/** The stream ends with the rights that it began with, without `complete`: the client comes again, and is told. */
function watch(request: FastifyRequest, response: ServerResponse, { accounts }: StreamDeps): void {
  const closable = {
    close: () => void response.end(),
    once: (event: 'close', listener: () => void) => response.once(event, listener),
  };
  watchRights(closable, {
    askerOf: async () => accounts.askerOf(request.headers),
    onRightsChanged: (listener) => accounts.onRightsChanged(listener),
  });
}
