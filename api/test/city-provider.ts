import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';
import { afterAll } from 'vitest';

export const CLIENT = { clientId: 'tanggap', clientSecret: 'a secret between the two of them' };

export interface CityProvider {
  readonly issuer: string;
  /** Known at the provider; `verified` is what it says of the address. */
  add(email: string, verified: boolean): void;
}

/** A real OpenID provider on loopback, as a city runs one; whoever names an address at it is that person. */
export async function startCityProvider(redirectUri: string): Promise<CityProvider> {
  const people = new Map<string, boolean>();
  const server = createServer((request, response) => {
    void provider.callback()(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const provider = new Provider(issuer, {
    clients: [
      { client_id: CLIENT.clientId, client_secret: CLIENT.clientSecret, redirect_uris: [redirectUri] },
    ],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    cookies: { keys: ['a key of the test'] },
    findAccount: (_context, sub) => ({
      accountId: sub,
      claims: () => ({ sub, email: sub, email_verified: people.get(sub) === true, name: 'Nona Bria' }),
    }),
  });
  afterAll(() => {
    server.close();
    server.closeAllConnections();
  });
  return { issuer, add: (email, verified) => void people.set(email, verified) };
}
