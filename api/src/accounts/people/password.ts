import { randomInt, randomUUID } from 'node:crypto';
import { hashPassword } from 'better-auth/crypto';
import type pg from 'pg';

export const PASSWORD_LENGTH = { minPasswordLength: 10, maxPasswordLength: 128 } as const;

/** Without letters and digits that look alike. */
const PASSWORD_ALPHABET = '23456789abcdefghjkmnpqrstvwxyz';

export function newPassword(): string {
  const letter = () => PASSWORD_ALPHABET.charAt(randomInt(PASSWORD_ALPHABET.length));
  const group = () => Array.from({ length: 4 }, letter).join('');
  return Array.from({ length: 4 }, group).join('-');
}

export function hasPasswordLength(password: string): boolean {
  const { minPasswordLength, maxPasswordLength } = PASSWORD_LENGTH;
  return password.length >= minPasswordLength && password.length <= maxPasswordLength;
}

export { hashPassword };

export async function insertCredential(client: pg.PoolClient, userId: string, hash: string): Promise<void> {
  await client.query(
    `insert into auth_account (id, account_id, provider_id, user_id, password)
     values ($1, $2, 'credential', $2, $3)`,
    [randomUUID(), userId, hash],
  );
}
