import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { clientNetwork, type Database } from '../../platform/index.ts';
import { CITY_PROVIDER } from './city-sign-in.ts';
import { challengedAccount } from './challenged-account.ts';
import { pass, refuse } from './pass-to-better-auth.ts';
import { SIGN_IN_PATH, type SignIn } from './sign-in.ts';
import type { SignInGuard } from './sign-in-guard.ts';
import type { SessionReader } from './session-reader.ts';

export interface SignInRouteDeps {
  readonly signIn: SignIn;
  readonly guard: SignInGuard;
  readonly sessions: SessionReader;
  readonly database: Database;
  readonly publicUrl: string;
  readonly hasCitySignIn: boolean;
  /** Whose session it was is asked anew. */
  readonly forget: (headers: FastifyRequest['headers']) => void;
}

const BODY_BYTES = 8 * 1024;
const addressIn = z.object({ email: z.string() });
const codeIn = z.object({ code: z.string().trim().max(40) });
const passwordIn = z.object({ password: z.string().max(200).optional() });

type Handle = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>;

/** The few doors of better-auth that are used; every other one stays shut. */
export function signInRoutes(app: FastifyInstance, deps: SignInRouteDeps): void {
  const door = (name: string, handle: Handle) => {
    app.post(`${SIGN_IN_PATH}/${name}`, { bodyLimit: BODY_BYTES }, handle);
  };
  app.get(`${SIGN_IN_PATH}/get-session`, async (request, reply) => pass(request, reply, deps));
  door('revoke-other-sessions', async (request, reply) => pass(request, reply, deps));
  door('sign-out', async (request, reply) =>
    // After the row is gone, so that nobody remembers it anew; by the time that the answer is read it is done.
    pass(request, reply, deps).finally(() => {
      deps.forget(request.headers);
    }),
  );
  door('sign-in/email', async (request, reply) => {
    const account = addressIn.safeParse(request.body).data?.email ?? '';
    return guarded(request, reply, deps, { account, body: request.body ?? {} });
  });
  door('change-password', async (request, reply) => {
    const { session } = await deps.sessions(request.headers);
    if (session?.pending === true) return refuse(request, reply, 403, 'SECOND_FACTOR_MISSING');
    return guarded(request, reply, deps, { account: ownAccount(session), body: request.body ?? {} });
  });
  secondFactorDoors(door, deps);
  if (deps.hasCitySignIn) citySignInDoors(app, door, deps);
}

/** The bodies are made here: a device cannot be trusted for later, nor another issuer be named. */
function secondFactorDoors(door: (name: string, handle: Handle) => void, deps: SignInRouteDeps): void {
  for (const name of ['enable', 'disable', 'generate-backup-codes']) {
    door(`two-factor/${name}`, async (request, reply) => {
      const { session } = await deps.sessions(request.headers);
      const body = passwordIn.safeParse(request.body).data ?? {};
      return guarded(request, reply, deps, { account: ownAccount(session), body });
    });
  }
  for (const name of ['verify-totp', 'verify-backup-code']) {
    door(`two-factor/${name}`, async (request, reply) => {
      const { session } = await deps.sessions(request.headers);
      const challenged = session?.accountId ?? (await challengedAccount(deps.database, request.headers));
      const body = { code: codeIn.safeParse(request.body).data?.code ?? '' };
      return guarded(request, reply, deps, { account: `second factor ${challenged ?? ''}`, body });
    });
  }
}

/** The provider's answer comes from its page; state, nonce and PKCE tell that it was asked for here. */
function citySignInDoors(
  app: FastifyInstance,
  door: (name: string, handle: Handle) => void,
  deps: SignInRouteDeps,
): void {
  door('sign-in/city', async (request, reply) =>
    pass(request, reply, deps, {
      path: `${SIGN_IN_PATH}/sign-in/social`,
      body: {
        provider: CITY_PROVIDER,
        callbackURL: '/command',
        errorCallbackURL: '/command',
        disableRedirect: true,
      },
    }),
  );
  app.get(`${SIGN_IN_PATH}/callback/${CITY_PROVIDER}`, async (request, reply) =>
    pass(request, reply, deps, { fromElsewhere: true }),
  );
}

/** A door behind which something is asked that can be guessed. */
async function guarded(
  request: FastifyRequest,
  reply: FastifyReply,
  deps: SignInRouteDeps,
  { account, body }: { account: string; body: unknown },
): Promise<FastifyReply> {
  const attempt = { account, clientAddress: clientNetwork(request.ip) };
  const { retryAfterSeconds } = await deps.guard.begin(attempt);
  if (retryAfterSeconds > 0) {
    return refuse(request, reply.header('retry-after', retryAfterSeconds), 429, 'RATE_LIMITED');
  }
  await pass(request, reply, deps, { body });
  if (reply.statusCode < 400) await deps.guard.forgive(attempt);
  return reply;
}

function ownAccount(session: { accountId: string } | null): string {
  return session === null ? '' : `password ${session.accountId}`;
}
