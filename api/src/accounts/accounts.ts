import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { bearerOf } from './apps/api-key.rules.ts';
import { createKeyReader } from './apps/key-reader.ts';
import type { Asker } from './asker.ts';
import { AskerMemory } from './asker-memory.ts';
import type { SecondFactorRule } from './sign-in/second-factor.rules.ts';
import { createSessionReader, sessionCookieOf } from './sign-in/session-reader.ts';
import { createSignInGuard } from './sign-in/sign-in-guard.ts';
import { signInRoutes } from './sign-in/sign-in.routes.ts';
import { createSignIn, type SignInOptions } from './sign-in/sign-in.ts';
import type { Viewer } from './viewer.ts';

type Headers = Pick<IncomingHttpHeaders, 'cookie' | 'authorization'>;

export interface Accounts {
  /** Who sent a request, by its API key or else its session cookie. @throws UNAUTHENTICATED for a wrong key */
  askerOf(headers: Headers): Promise<Asker>;
  /** What they may. @throws UNAUTHENTICATED for a wrong key */
  viewerOf(headers: Headers): Promise<Viewer>;
  /** Tells whose rights have changed, in any process: `account:<id>`, `app:<id>`, '' for perhaps anybody's. */
  onRightsChanged(listener: (name: string) => void): () => void;
  /** `/auth/*` */
  routes(app: FastifyInstance): void;
  close(): Promise<void>;
}

export interface AccountsOptions extends SignInOptions {
  readonly secondFactorRule: SecondFactorRule;
}

/** Triggers of the migration speak here. */
const RIGHTS_CHANNEL = 'rights';

/** Sign-in of people and apps, and who they are on every request. */
export function createAccounts(options: AccountsOptions): Accounts {
  const { database, secrets, publicUrl, log, oidc } = options;
  const signIn = createSignIn(options);
  const memory = new AskerMemory();
  const listeners = new Set<(name: string) => void>();
  const sessions = createSessionReader({ ...options, signIn, memory });
  const keys = createKeyReader(database, memory, log);
  const guard = createSignInGuard(database, secrets);
  const stop = database.listen(RIGHTS_CHANNEL, (name) => {
    memory.forget(name);
    for (const tell of listeners) tell(name);
  });
  const askerOf = async (headers: Headers): Promise<Asker> => {
    const key = bearerOf(headers.authorization);
    return key === null ? sessions(headers) : keys(key);
  };
  return {
    askerOf,
    viewerOf: async (headers) => (await askerOf(headers)).viewer,
    onRightsChanged(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    routes: (app) => {
      signInRoutes(app, {
        ...{ signIn, guard, sessions, database, publicUrl, hasCitySignIn: oidc !== null },
        forget: (headers) => {
          memory.forgetToken(sessionCookieOf(headers));
        },
      });
    },
    async close() {
      stop();
      await signIn.close();
    },
  };
}
