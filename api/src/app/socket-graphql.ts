import type { IncomingHttpHeaders } from 'node:http';
import type { WebsocketHandler } from '@fastify/websocket';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { makeHandler } from 'graphql-ws/use/@fastify/websocket';

import { ANYONE, type Viewer } from '../accounts/index.ts';
import { type Logger, publicError } from '../platform/index.ts';
import { maskError } from './mask-error.ts';
import { limitComplexity, limitRules, TOKEN_LIMIT } from './operation-limits.ts';
import { contextOf, type ViewerOf } from './request-context.ts';
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

/** graphql-transport-ws on the same address, under the same limits as HTTP. */
export function socketGraphql(
  schema: GraphQLSchema,
  deps: { log: Logger; viewerOf: ViewerOf; publicUrl: string },
): WebsocketHandler {
  const read = createDocumentReader(schema);
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
      async onSubscribe({ extra, subscriptions }, _id, { query, operationName, variables }) {
        if (Object.keys(subscriptions).length > OPERATIONS_AT_ONCE) return [TOO_MANY_AT_ONCE];
        const { document, errors } = read(query);
        if (document === null) return errors;
        const fault = complexityFault(schema, document, variables, operationName);
        if (fault !== null) return [fault];
        return {
          schema,
          document,
          operationName: operationName ?? null,
          variableValues: variables ?? null,
          contextValue: await contextOf(extra.request, viewerOf, deps.log),
        };
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
