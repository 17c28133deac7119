import type { FastifyRequest } from 'fastify';

/**
 * Whether a form was sent by a page of ours. A page without referrer sends `Origin: null`: there the browser's own word
 * on where it comes from decides, and where an older one has none, the secret in the address does.
 */
export function sentFromHere(request: FastifyRequest, publicUrl: string): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  const { origin } = request.headers;
  if (origin === undefined || origin === 'null') return true;
  return [new URL(publicUrl).origin, `http://${request.host}`, `https://${request.host}`].includes(origin);
}
