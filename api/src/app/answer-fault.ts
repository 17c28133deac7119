import type { FastifyError, FastifyInstance } from 'fastify';

import { sendFaultPage, wantsPage } from '../pages/index.ts';
import type { ErrorCode, Logger } from '../platform/index.ts';

/**
 * What a route did not answer itself. The sender's own mistakes are told as they are; ours are logged and say only
 * where to find them, for an error of the database names tables. GraphQL's clients read their own form of it.
 */
export function answerFaults(server: FastifyInstance, log: Logger): void {
  server.setErrorHandler<FastifyError>((error, request, reply) => {
    const status = error.statusCode ?? 500;
    const isOurs = status >= 500;
    if (isOurs) log.error({ err: error, requestId: request.id }, 'a request failed');
    const code: ErrorCode = isOurs ? 'INTERNAL' : status === 401 ? 'UNAUTHENTICATED' : 'BAD_REQUEST';
    const message = isOurs ? helpWords(request.id) : error.message;
    const isGraphql = request.url.startsWith('/graphql');
    if (isOurs && !isGraphql && wantsPage(request)) return sendFaultPage(request, reply, status);
    return reply
      .code(status)
      .header('cache-control', 'no-store')
      .send(isGraphql ? { errors: [{ message, extensions: { code } }] } : { code, message });
  });
}

/** What a stranger is told of a mistake of ours. */
export function helpWords(requestId: string): string {
  return `Something went wrong on our side. Help code ${requestId}.`;
}
