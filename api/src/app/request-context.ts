import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyRequest } from 'fastify';

import type { Asker, RequestContext } from '../accounts/index.ts';
import { clientNetwork, languageOf, type Language, type Logger } from '../platform/index.ts';
import { hiddenFault } from './mask-error.ts';
import { isUnauthenticated } from './unauthenticated.ts';

export type AskerOf = (headers: IncomingHttpHeaders) => Promise<Asker>;

/**
 * Who asks, in which language, from where.
 * @throws UNAUTHENTICATED for a wrong API key; INTERNAL, masked, when nobody can tell who asks
 */
export async function contextOf(
  request: FastifyRequest,
  askerOf: AskerOf,
  log: Logger,
): Promise<RequestContext> {
  return {
    ...(await askerOf(request.headers).catch((error: unknown) => {
      throw isUnauthenticated(error) ? error : hiddenFault(error, request.id, log);
    })),
    language: requestLanguage(request),
    requestId: request.id,
    clientAddress: clientNetwork(request.ip),
  };
}

/** `?lang=` wins over what the browser says. */
export function requestLanguage(request: FastifyRequest): Language {
  const asked = (request.query as Record<string, unknown> | undefined)?.['lang'];
  return asked === 'id' || asked === 'en' ? asked : languageOf(request.headers['accept-language']);
}
