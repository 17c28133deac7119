import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { createSignInGuard } from './sign-in-guard.ts';
import { signInRoutes } from './sign-in.routes.ts';
import { createSignIn, type SignInOptions } from './sign-in.ts';
import { createSessionReader } from './viewer-of.ts';
import type { Viewer } from './viewer.ts';

export interface Accounts {
  /** Who sent a request, by its session cookie. */
  viewerOf(headers: IncomingHttpHeaders): Promise<Viewer>;
  /** `/auth/*` */
  routes(app: FastifyInstance): void;
  close(): Promise<void>;
}

/** Sign-in of people, and who they are on every request. */
export function createAccounts(options: SignInOptions): Accounts {
  const signIn = createSignIn(options);
  const sessions = createSessionReader(signIn);
  const guard = createSignInGuard(options.database, options.secrets);
  return {
    viewerOf: (headers) => sessions.viewerOf(headers),
    routes: (app) => {
      signInRoutes(app, { signIn, guard, sessions, publicUrl: options.publicUrl });
    },
    close: signIn.close,
  };
}
