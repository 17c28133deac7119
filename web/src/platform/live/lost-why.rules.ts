/** Why a link was lost, as far as the server said; `network` also when nobody said anything. */
export type LostWhy = 'network' | 'fault' | 'limit' | 'rights';

/**
 * Codes with which sockets are closed (RFC 6455's registry, graphql-transport-ws, and our server's own 4413 for
 * whoever does not read) and with which subscriptions are refused. What is not here is the network: also 1001 and
 * 1012, a server that starts again, which is joined as quickly.
 */
const whys: Readonly<Record<string, LostWhy>> = {
  1011: 'fault',
  1013: 'limit',
  4400: 'limit',
  4401: 'rights',
  4403: 'rights',
  4413: 'limit',
  4429: 'limit',
  4500: 'fault',
  FORBIDDEN: 'rights',
  INTERNAL: 'fault',
  RATE_LIMITED: 'limit',
  TIMEOUT: 'fault',
  UNAUTHENTICATED: 'rights',
};

export const whyLost = (code: unknown): LostWhy => whys[String(code)] ?? 'network';
