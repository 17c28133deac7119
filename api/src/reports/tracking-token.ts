import { createHash } from 'node:crypto';

import type { Secrets } from '../platform/index.ts';

const TOKEN = /^[A-Za-z0-9_-]{32}$/;

/** The private link's key: an HMAC of the client's id, so that a retry gets the same link. Newest secret first. */
export function trackingTokens(secrets: Secrets, clientId: string): readonly [string, ...string[]] {
  const [first, ...rest] = secrets.hmacs('tracking-token', clientId);
  return [tokenOf(first), ...rest.map(tokenOf)];
}

/** Only this hash is kept: whoever reads the database cannot open a link. */
export function trackingHash(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

export function isTrackingToken(text: string): boolean {
  return TOKEN.test(text);
}

function tokenOf(mac: Buffer): string {
  return mac.subarray(0, 24).toString('base64url');
}
