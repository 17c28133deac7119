import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyRequest } from 'fastify';

import type { RequestContext, Viewer } from '../accounts/index.ts';
import { clientNetwork, languageOf, type Language, type Logger } from '../platform/index.ts';
import { hiddenFault } from './mask-error.ts';

export type ViewerOf = (headers: IncomingHttpHeaders) => Promise<Viewer>;

/** Who asks, in which language, from where. @throws INTERNAL, masked, when nobody can tell who asks */
export async function contextOf(
  request: FastifyRequest,
  viewerOf: ViewerOf,
  log: Logger,
): Promise<RequestContext> {
  return {
    viewer: await viewerOf(request.headers).catch((error: unknown) => {
      throw hiddenFault(error, request.id, log);
    }),
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
