import {
  ApolloServer,
  type ApolloServerOptionsWithGateway,
  type ApolloServerPlugin,
  HeaderMap,
} from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, RouteHandlerMethod } from 'fastify';
import {
  getOperationAST,
  GraphQLError,
  type GraphQLErrorExtensions,
  type GraphQLSchema,
  OperationTypeNode,
} from 'graphql';
import { ruruHTML } from 'ruru/server';
import { getStaticFile } from 'ruru/static';

import type { RequestContext } from '../accounts/index.ts';
import { type Logger, publicError } from '../platform/index.ts';
import { compiledOperations } from './compiled-operations.ts';
import { maskError } from './mask-error.ts';
import { limitComplexity, limitRules, TOKEN_LIMIT } from './operation-limits.ts';
import type { ReadBudget } from './read-budget.ts';
import { contextOf, type AskerOf } from './request-context.ts';
import { takeReading } from './take-reading.ts';

const EXPLORER_PATH = '/graphql/explorer/';

/** GraphQL over HTTP: POST, GET for queries, and an explorer for browsers that is served from here alone. */
export async function httpGraphql(
  server: FastifyInstance,
  schema: GraphQLSchema,
  deps: { log: Logger; askerOf: AskerOf; budget: ReadBudget },
): Promise<{ handler: RouteHandlerMethod; stop: () => Promise<void> }> {
  const apollo = new ApolloServer<RequestContext>({
    gateway: compilingGateway(schema),
    introspection: true,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    // Only JSON bodies are parsed (see below), which browsers never send across sites unasked; GET cannot change anything.
    csrfPrevention: false,
    persistedQueries: false,
    validationRules: limitRules,
    parseOptions: { maxLexicalTokens: TOKEN_LIMIT },
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      limitPlugin(schema, deps.budget),
      maskPlugin(deps.log),
    ],
    logger: deps.log,
  });
  await apollo.start();
  serveExplorer(server);
  const answer = fastifyApolloHandler(apollo, {
    context: async (request) => contextOf(request, deps.askerOf, deps.log),
  });
  return { handler: explorerOr(answer), stop: async () => apollo.stop() };
}

type Gateway = ApolloServerOptionsWithGateway<RequestContext>['gateway'];

/** Apollo leaves execution to whoever it takes for a gateway. */
function compilingGateway(schema: GraphQLSchema): Gateway {
  const run = compiledOperations(schema);
  return {
    load: async () => ({
      executor: async ({ document, operationName, request, context }) =>
        run({ document, operationName, context, variables: request.variables ?? {} }),
    }),
    stop: async () => undefined,
    onSchemaLoadOrUpdate(tell) {
      tell({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
  };
}

function limitPlugin(schema: GraphQLSchema, budget: ReadBudget): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({
        document,
        source,
        contextValue,
        request: { operationName, variables },
      }) =>
        withStatus(async () => {
          if (getOperationAST(document, operationName)?.operation === OperationTypeNode.SUBSCRIPTION)
            throw NOT_BY_HTTP;
          const complexity = limitComplexity(schema, document, variables, operationName);
          const reading = { document, operationName, query: source, variables, complexity };
          await takeReading(budget, contextValue, reading);
        }),
    }),
  };
}

const NOT_BY_HTTP = publicError(
  'BAD_REQUEST',
  'Subscribe over a socket at this address: graphql-transport-ws.',
);

/** Apollo answers 500 to what a plugin throws, unless the error says otherwise. */
async function withStatus(check: () => Promise<void>): Promise<void> {
  try {
    await check();
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const { message, nodes, originalError, extensions } = error;
    throw new GraphQLError(message, {
      ...(nodes === undefined ? {} : { nodes }),
      originalError: originalError ?? null,
      extensions: { ...extensions, http: answerTo(extensions) },
    });
  }
}

function answerTo({ retryAfterSeconds }: GraphQLErrorExtensions): object {
  if (retryAfterSeconds === undefined) return { status: 400 };
  return { status: 429, headers: new HeaderMap([['retry-after', String(Number(retryAfterSeconds))]]) };
}

/** `formatError` is not told whose request it was; this is. */
function maskPlugin(log: Logger): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ response, contextValue, errors }) => {
        if (response.body.kind !== 'single' || response.body.singleResult.errors === undefined) return;
        response.body.singleResult.errors = response.body.singleResult.errors.map((formatted, index) =>
          maskError(formatted, errors?.[index], contextValue.requestId, log),
        );
      },
    }),
  };
}

/** A browser that navigates here wants the explorer; a program that asks with GET wants an answer. */
function explorerOr(answer: RouteHandlerMethod): RouteHandlerMethod {
  const page = ruruHTML({
    staticPath: EXPLORER_PATH,
    endpoint: '/graphql',
    subscriptionEndpoint: '/graphql',
    subscriptions: true,
  });
  return function (request, reply) {
    const isNavigation = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
    const asksQuery = 'query' in (request.query as Record<string, unknown>);
    if (isNavigation && !asksQuery) return reply.type('text/html; charset=utf-8').send(page);
    if (request.method === 'POST' && request.body === undefined) {
      const message = 'POST a JSON body: { "query": … }, with content-type application/json.';
      return reply.code(400).send({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] });
    }
    return answer.call(this, request, reply);
  };
}

function serveExplorer(server: FastifyInstance): void {
  server.get(`${EXPLORER_PATH}*`, async (request, reply) => {
    const urlPath = request.url.split('?')[0] ?? '';
    const acceptEncoding = request.headers['accept-encoding'];
    const file = await getStaticFile({
      staticPath: EXPLORER_PATH,
      urlPath,
      acceptEncoding,
      disallowDevAssets: true,
    });
    if (file === null) return reply.code(404).send({ code: 'NOT_FOUND', message: 'Not found.' });
    return reply.headers({ ...file.headers, 'cache-control': 'public, max-age=86400' }).send(file.content);
  });
}
