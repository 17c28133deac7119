import type { IncomingHttpHeaders } from 'node:http';
import type { Database } from '../../platform/index.ts';

const CHALLENGE_COOKIE = /(?:^|;\s*)(?:__Secure-)?tanggap\.two_factor=([^;\s]+)/;

/**
 * Whose second factor is asked for, so that guesses are counted by person and not by challenge: a new challenge
 * costs a guesser one sign-in. The signature is looked at by better-auth; a forged name counts against itself.
 */
export async function challengedAccount(
  database: Database,
  { cookie }: Pick<IncomingHttpHeaders, 'cookie'>,
): Promise<string | null> {
  const [, value = ''] = CHALLENGE_COOKIE.exec(cookie ?? '') ?? [];
  const [identifier = ''] = value.split('.');
  if (identifier === '' || identifier.length > 100) return null;
  const [row] = await database.query<{ value: string }>(
    'select value from auth_verification where identifier = $1 and expires_at > now()',
    [decoded(identifier)],
  );
  return row?.value ?? null;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
