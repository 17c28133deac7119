import { genericOAuth } from 'better-auth/plugins';
import { z } from 'zod';
import type { Database, Oidc } from '../../platform/index.ts';
import { joinByProvider } from '../people/join-by-invitation.ts';

/** How the city's own sign-in is called in addresses and rows. */
export const CITY_PROVIDER = 'city';

const profile = z.object({
  email: z.string(),
  email_verified: z.union([z.literal(true), z.literal('true')]),
});

/**
 * OpenID Connect with discovery, PKCE, state and nonce. It signs in whoever an administrator invited, found by the
 * address that the provider has verified; nobody else gets an account by it.
 */
export function citySignIn({ issuer, clientId, clientSecret }: Oidc, database: Database) {
  return genericOAuth({
    config: [
      {
        providerId: CITY_PROVIDER,
        clientId,
        clientSecret,
        discoveryUrl: `${issuer.replace(/\/+$/, '')}/.well-known/openid-configuration`,
        scopes: ['openid', 'email', 'profile'],
        pkce: true,
        requireIdTokenVerification: true,
        disableSignUp: true,
        disableImplicitSignUp: true,
        async mapProfileToUser(raw) {
          const { email } = profile.safeParse(raw).data ?? {};
          if (email !== undefined) await joinByProvider(database, email);
          return {};
        },
      },
    ],
  });
}
