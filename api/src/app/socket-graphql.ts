import type { IncomingHttpHeaders } from 'node:http';
import type { WebsocketHandler } from '@fastify/websocket';
import {
  type DocumentNode,
  type ExecutionArgs,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
} from 'graphql';
import type { SubscribePayload } from 'graphql-ws';
import { makeHandler } from 'graphql-ws/use/@fastify/websocket';

import { ANYONE, type RequestContext, type Viewer } from '../accounts/index.ts';
import { type Logger, publicError } from '../platform/index.ts';
import { createDocumentReader } from './document-reader.ts';
import { maskError } from './mask-error.ts';
import { limitComplexity } from './operation-limits.ts';
import type { ReadBudget } from './read-budget.ts';
import { contextOf, type ViewerOf } from './request-context.ts';
import { takeReading } from './take-reading.ts';
import { watchRights } from './watch-rights.ts';

const KEEP_ALIVE_MILLISECONDS = 12_000;
const INIT_MILLISECONDS = 5_000;
/** Of one socket. A screen has a handful; each subscription costs every event once more. */
const OPERATIONS_AT_ONCE = 50;
const TOO_MANY_AT_ONCE = publicError(
  'RATE_LIMITED',
  `A socket carries at most ${String(OPERATIONS_AT_ONCE)} operations at once. End some first.`,
);

/** graphql-transport-ws on the same address, under the same limits as HTTP. */
export function socketGraphql(
  schema: GraphQLSchema,
  deps: { log: Logger; viewerOf: ViewerOf; publicUrl: string; budget: ReadBudget },
): WebsocketHandler {
  const documents = createDocumentReader(schema);
  const viewerOf: ViewerOf = async (headers) => viewerBehind(headers, deps);
  return makeHandler(
    {
      schema,
      connectionInitWaitTimeout: INIT_MILLISECONDS,
      // Else the reason of a closing socket is the message of whatever error ended it.
      isProd: true,
      onConnect({ extra: { socket, request } }) {
        if (request.headers.cookie === undefined) return;
        watchRights(socket, async () => viewerOf(request.headers));
      },
      async onSubscribe({ extra, subscriptions }, _id, payload) {
        if (Object.keys(subscriptions).length > OPERATIONS_AT_ONCE) return [TOO_MANY_AT_ONCE];
        const read = documents.read(payload.query);
        if (read.document === null) return read.errors;
        const contextValue = await contextOf(extra.request, viewerOf, deps.log);
        return checked(deps.budget, { schema, document: read.document, contextValue }, payload);
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

/** Another site's page may open a socket with the visitor's cookies: whoever comes from elsewhere is a stranger. */
async function viewerBehind(
  headers: IncomingHttpHeaders,
  { viewerOf, publicUrl }: { viewerOf: ViewerOf; publicUrl: string },
): Promise<Viewer> {
  const { origin, host } = headers;
  const own =
    origin === undefined ||
    [`http://${host ?? ''}`, `https://${host ?? ''}`, new URL(publicUrl).origin].includes(origin);
  return own ? viewerOf(headers) : ANYONE;
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
