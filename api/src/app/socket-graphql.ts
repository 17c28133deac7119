import type { IncomingHttpHeaders } from 'node:http';
import type { WebsocketHandler } from '@fastify/websocket';
import {
  type DocumentNode,
  type ExecutionArgs,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
} from 'graphql';
import type { FastifyRequest } from 'fastify';
import type { SubscribePayload } from 'graphql-ws';
import { makeHandler } from 'graphql-ws/use/@fastify/websocket';

import { type Accounts, type Asker, NOBODY, type RequestContext } from '../accounts/index.ts';
import { type Logger, publicError } from '../platform/index.ts';
import { createDocumentReader } from './document-reader.ts';
import { maskError } from './mask-error.ts';
import { limitComplexity } from './operation-limits.ts';
import type { ReadBudget } from './read-budget.ts';
import { type AskerOf, contextOf } from './request-context.ts';
import { takeReading } from './take-reading.ts';
import { isUnauthenticated } from './unauthenticated.ts';
import { watchRights } from './watch-rights.ts';

const KEEP_ALIVE_MILLISECONDS = 12_000;
const INIT_MILLISECONDS = 5_000;
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
  readonly budget: ReadBudget;
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
  const documents = createDocumentReader(schema);
  return async (operation, request, payload) => {
    const { document, errors } = documents.read(operation.query);
    if (document === null) return errors;
    const askerOf: AskerOf = async (headers) => askerBehind(headersOf(headers, payload), deps);
    const contextValue = await contextOf(request, askerOf, deps.log).catch(publicOnly);
    if (contextValue instanceof GraphQLError) return [contextValue];
    return checked(deps.budget, { schema, document, contextValue }, operation);
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

/** What is to be executed, or why it is not. */
async function checked(
  budget: ReadBudget,
  known: { schema: GraphQLSchema; document: DocumentNode; contextValue: RequestContext },
  { query, operationName, variables }: SubscribePayload,
): Promise<ExecutionArgs | readonly GraphQLError[]> {
  const { schema, document, contextValue } = known;
  try {
    const complexity = limitComplexity(schema, document, variables, operationName);
    await takeReading(budget, contextValue, { document, operationName, query, variables, complexity });
  } catch (error) {
    return [error instanceof GraphQLError ? error : new GraphQLError('This operation cannot be read.')];
  }
  return { ...known, operationName: operationName ?? null, variableValues: variables ?? null };
}

function masked(error: GraphQLError, requestId: string, log: Logger): GraphQLFormattedError {
  return maskError(error.toJSON(), error, requestId, log);
}
