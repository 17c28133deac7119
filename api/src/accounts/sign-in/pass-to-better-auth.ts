import { fromNodeHeaders } from 'better-auth/node';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { languageOf } from '../../platform/index.ts';
import type { SignIn } from './sign-in.ts';

export interface Passing {
  /** In place of the request's own. */
  readonly path?: string;
  readonly body?: unknown;
  /** True where another site's page is meant to lead here. */
  readonly fromElsewhere?: boolean;
}

const WORDS = {
  RATE_LIMITED: {
    id: 'Terlalu banyak percobaan masuk yang gagal. Coba lagi nanti.',
    en: 'Too many failed attempts to sign in. Try again later.',
  },
  FORBIDDEN: {
    id: 'Permintaan ini datang dari halaman lain.',
    en: 'This request comes from another page.',
  },
  SECOND_FACTOR_MISSING: {
    id: 'Pasang dulu kode masuk kedua; kota ini mewajibkannya.',
    en: 'Set up the second factor first; this city requires it.',
  },
} as const;

/** Hands a request that came to one of our doors to better-auth, and its answer back. */
export async function pass(
  request: FastifyRequest,
  reply: FastifyReply,
  { signIn, publicUrl }: { signIn: SignIn; publicUrl: string },
  { path = request.url, body = request.body ?? {}, fromElsewhere = false }: Passing = {},
): Promise<FastifyReply> {
  const origin = fromElsewhere ? new URL(publicUrl).origin : ownOrigin(request, publicUrl);
  if (origin === null) return refuse(request, reply, 403, 'FORBIDDEN');
  const headers = fromNodeHeaders(request.headers);
  headers.set('origin', origin);
  for (const name of ['content-length', 'user-agent', 'authorization']) headers.delete(name);
  const hasBody = request.method === 'POST';
  if (hasBody) headers.set('content-type', 'application/json');
  const answer = await signIn.auth.handler(
    new Request(new URL(path, origin), {
      method: request.method,
      headers,
      ...(hasBody ? { body: JSON.stringify(body) } : {}),
    }),
  );
  void reply.code(answer.status).header('cache-control', 'no-store');
  for (const [name, value] of answer.headers) {
    if (name !== 'content-length') void reply.header(name, value);
  }
  return reply.send(await answer.text());
}

/**
 * The origin of the request when it is the address that it was sent to or the public one; null for other
 * pages. Programs send none; a browser always tells when it posts.
 */
function ownOrigin(request: FastifyRequest, publicUrl: string): string | null {
  const own = [new URL(publicUrl).origin, `http://${request.host}`, `https://${request.host}`];
  const { origin } = request.headers;
  if (origin !== undefined) return own.includes(origin) ? origin : null;
  const isCrossSite = ['cross-site', 'same-site'].includes(String(request.headers['sec-fetch-site']));
  return isCrossSite ? null : new URL(publicUrl).origin;
}

export function refuse(
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  code: keyof typeof WORDS,
): FastifyReply {
  const message = WORDS[code][languageOf(request.headers['accept-language'])];
  return reply.code(status).header('cache-control', 'no-store').send({ code, message });
}
