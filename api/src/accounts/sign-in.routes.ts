import { fromNodeHeaders } from 'better-auth/node';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { clientNetwork, languageOf } from '../platform/index.ts';
import { SIGN_IN_PATH, type SignIn } from './sign-in.ts';
import type { SignInGuard } from './sign-in-guard.ts';
import { type SessionReader, sessionCookieOf } from './viewer-of.ts';

interface SignInRouteDeps {
  readonly signIn: SignIn;
  readonly guard: SignInGuard;
  readonly sessions: SessionReader;
  readonly publicUrl: string;
}

const BODY_BYTES = 8 * 1024;
const addressIn = z.object({ email: z.string() });

const WORDS = {
  RATE_LIMITED: {
    id: 'Terlalu banyak percobaan masuk yang gagal. Coba lagi nanti.',
    en: 'Too many failed attempts to sign in. Try again later.',
  },
  FORBIDDEN: {
    id: 'Permintaan ini datang dari halaman lain.',
    en: 'This request comes from another page.',
  },
} as const;

/** The few doors of better-auth that are used; every other one stays shut. */
export function signInRoutes(app: FastifyInstance, deps: SignInRouteDeps): void {
  const limits = { bodyLimit: BODY_BYTES };
  app.get(`${SIGN_IN_PATH}/get-session`, async (request, reply) => pass(request, reply, deps));
  app.post(`${SIGN_IN_PATH}/sign-in/email`, limits, async (request, reply) => {
    return guarded(request, reply, deps, addressIn.safeParse(request.body).data?.email ?? '');
  });
  app.post(`${SIGN_IN_PATH}/change-password`, limits, async (request, reply) =>
    guarded(request, reply, deps, sessionCookieOf(request.headers) ?? ''),
  );
  for (const door of ['sign-out', 'revoke-other-sessions']) {
    app.post(`${SIGN_IN_PATH}/${door}`, limits, async (request, reply) => {
      deps.sessions.forget(request.headers);
      return pass(request, reply, deps);
    });
  }
}

/** A door behind which a password is asked. */
async function guarded(
  request: FastifyRequest,
  reply: FastifyReply,
  deps: SignInRouteDeps,
  account: string,
): Promise<FastifyReply> {
  const attempt = { account, clientAddress: clientNetwork(request.ip) };
  const { retryAfterSeconds } = await deps.guard.begin(attempt);
  if (retryAfterSeconds > 0) {
    return refuse(request, reply.header('retry-after', retryAfterSeconds), 429, 'RATE_LIMITED');
  }
  await pass(request, reply, deps);
  if (reply.statusCode < 400) await deps.guard.forgive(attempt);
  return reply;
}

async function pass(
  request: FastifyRequest,
  reply: FastifyReply,
  { signIn, publicUrl }: SignInRouteDeps,
): Promise<FastifyReply> {
  const origin = ownOrigin(request, publicUrl);
  if (origin === null) return refuse(request, reply, 403, 'FORBIDDEN');
  const headers = fromNodeHeaders(request.headers);
  headers.set('origin', origin);
  for (const name of ['content-length', 'user-agent']) headers.delete(name);
  const hasBody = request.method === 'POST';
  if (hasBody) headers.set('content-type', 'application/json');
  const answer = await signIn.auth.handler(
    new Request(new URL(request.url, origin), {
      method: request.method,
      headers,
      ...(hasBody ? { body: JSON.stringify(request.body ?? {}) } : {}),
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

function refuse(
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  code: keyof typeof WORDS,
): FastifyReply {
  const message = WORDS[code][languageOf(request.headers['accept-language'])];
  return reply.code(status).header('cache-control', 'no-store').send({ code, message });
}
