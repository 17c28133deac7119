import type { FastifyRequest } from 'fastify';
import { clientNetwork, languageOf } from '../platform/index.ts';
import type { PageContext } from './ports.ts';

/** `?lang=` wins over what the browser says. */
export function contextOfPage(request: FastifyRequest): PageContext {
  const asked = (request.query as Record<string, unknown> | undefined)?.['lang'];
  const language = asked === 'id' || asked === 'en' ? asked : languageOf(request.headers['accept-language']);
  return { language, clientAddress: clientNetwork(request.ip), requestId: request.id };
}
