import type { IncomingHttpHeaders } from 'node:http';
import type { WebsocketHandler } from '@fastify/websocket';
import {
  type DocumentNode,
  type ExecutionArgs,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import type { FastifyRequest } from 'fastify';
import type { SubscribePayload } from 'graphql-ws';
import { makeHandler } from 'graphql-ws/use/@fastify/websocket';

import { type Accounts, type Asker, NOBODY } from '../accounts/index.ts';
import { type Logger, publicError } from '../platform/index.ts';
import { maskError } from './mask-error.ts';
import { limitComplexity, limitRules, TOKEN_LIMIT } from './operation-limits.ts';
import { type AskerOf, contextOf } from './request-context.ts';
import { isUnauthenticated } from './unauthenticated.ts';
import { watchRights } from './watch-rights.ts';

const KEEP_ALIVE_MILLISECONDS = 12_000;
const INIT_MILLISECONDS = 5_000;
const DOCUMENTS_KEPT = 500;
/** Of one socket. A screen has a handful; each subscription costs every event once more. */
const OPERATIONS_AT_ONCE = 50;
const TOO_MANY_AT_ONCE = publicError(
  'RATE_LIMITED',
  `A socket carries at most ${String(OPERATIONS_AT_ONCE)} operations at once. End some first.`,
);

interface SocketDeps {
  readonly log: Logger;
  readonly accounts: Pick<Accounts, 'askerOf' | 'onRightsChanged'>;
  readonly publicUrl: string;
}

/** graphql-transport-ws on the same address, under the same limits as HTTP. */
export function socketGraphql(schema: GraphQLSchema, deps: SocketDeps): WebsocketHandler {
  const prepare = operationReader(schema, deps);
  return makeHandler(
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
      onSubscribe: async ({ extra, subscriptions, connectionParams }, _id, operation) => {
        if (Object.keys(subscriptions).length > OPERATIONS_AT_ONCE) return [TOO_MANY_AT_ONCE];
        return prepare(operation, extra.request, connectionParams);
      },
      onError: ({ extra }, _id, _payload, errors) =>
        errors.map((error) => masked(error, extra.request.id, deps.log)),
      onNext({ extra }, _id, _payload, _args, { data, errors }) {
        if (errors === undefined) return;
        const shown = errors.map((error) => masked(error, extra.request.id, deps.log));
        return { ...(data === undefined ? {} : { data }), errors: shown };
      },
    },
    KEEP_ALIVE_MILLISECONDS,
  );
}

type PrepareOperation = (
  operation: SubscribePayload,
  request: FastifyRequest,
  payload: ConnectionPayload,
) => Promise<ExecutionArgs | readonly GraphQLError[]>;

/** Checks an operation as HTTP does, and finds out who asks it. */
function operationReader(schema: GraphQLSchema, deps: SocketDeps): PrepareOperation {
  const read = createDocumentReader(schema);
  return async ({ query, operationName, variables }, request, payload) => {
    const { document, errors } = read(query);
    if (document === null) return errors;
    const fault = complexityFault(schema, document, variables, operationName);
    if (fault !== null) return [fault];
    const askerOf: AskerOf = async (headers) => askerBehind(headersOf(headers, payload), deps);
    const contextValue = await contextOf(request, askerOf, deps.log).catch(publicOnly);
    if (contextValue instanceof GraphQLError) return [contextValue];
    return {
      schema,
      document,
      operationName: operationName ?? null,
      variableValues: variables ?? null,
      contextValue,
    };
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
async function askerBehind(headers: Headers, { accounts, publicUrl }: SocketDeps): Promise<Asker> {
  const { origin, host, authorization } = headers;
  const own =
    origin === undefined ||
    [`http://${host ?? ''}`, `https://${host ?? ''}`, new URL(publicUrl).origin].includes(origin);
  if (own) return accounts.askerOf(headers);
  return authorization === undefined ? NOBODY : accounts.askerOf({ authorization });
}

/** A wrong key is told; what is ours goes on to be masked. */
function publicOnly(error: unknown): GraphQLError {
  if (isUnauthenticated(error)) return error;
  throw error;
}

function complexityFault(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Record<string, unknown> | null | undefined,
  operationName: string | null | undefined,
): GraphQLError | null {
  try {
    limitComplexity(schema, document, variables, operationName);
    return null;
  } catch (error) {
    return error instanceof GraphQLError ? error : new GraphQLError('This operation cannot be read.');
  }
}

/** Parses and validates a text once, for all who send it. */
function createDocumentReader(schema: GraphQLSchema): (query: string) => ReadDocument {
  const known = new Map<string, ReadDocument>();
  return (query) => {
    const earlier = known.get(query);
    if (earlier !== undefined) return earlier;
    const read = readDocument(schema, query);
    if (read.document !== null) {
      if (known.size >= DOCUMENTS_KEPT) known.clear();
      known.set(query, read);
    }
    return read;
  };
}

type ReadDocument =
  | { readonly document: DocumentNode; readonly errors: null }
  | { readonly document: null; readonly errors: readonly GraphQLError[] };

function readDocument(schema: GraphQLSchema, query: string): ReadDocument {
  try {
    const document = parse(query, { maxTokens: TOKEN_LIMIT });
    const errors = validate(schema, document, [...specifiedRules, ...limitRules]);
    if (errors.length === 0) return { document, errors: null };
    return { document: null, errors: errors.map((error) => coded(error, 'GRAPHQL_VALIDATION_FAILED')) };
  } catch (error) {
    if (error instanceof GraphQLError)
      return { document: null, errors: [coded(error, 'GRAPHQL_PARSE_FAILED')] };
    throw error;
  }
}

function masked(error: GraphQLError, requestId: string, log: Logger): GraphQLFormattedError {
  return maskError(error.toJSON(), error, requestId, log);
}

function coded(error: GraphQLError, code: string): GraphQLError {
  const extensions = { ...error.extensions, code };
  return new GraphQLError(error.message, { ...(error.nodes ? { nodes: error.nodes } : {}), extensions });
}
