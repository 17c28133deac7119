import { ADVISORY_LOCKS, type Database } from '../../platform/index.ts';
import { checkedUser, insertUser } from './users.ts';
import type { Role } from '../viewer.ts';

export interface FirstUser {
  readonly role: Role;
  readonly email: string;
  readonly password: string;
}

const FIRST_USERS = [
  { role: 'ADMINISTRATOR', email: 'administrator@tanggap.local', name: 'Administrator' },
  { role: 'OPERATOR', email: 'operator@tanggap.local', name: 'Operator' },
] as const;

const SOME_USER = 'select exists (select from auth_user) as some';

/**
 * Makes the first administrator and the first operator, both or none, once: when there is no account at all.
 * Returns their passwords, which are kept nowhere: call it only when they will be shown. Whoever loses them
 * runs `tanggap user password`.
 */
export async function ensureFirstUsers(database: Database): Promise<readonly FirstUser[]> {
  const [before] = await database.query<{ some: boolean }>(SOME_USER);
  if (before?.some === true) return [];
  const users = await Promise.all(FIRST_USERS.map(checkedUser));
  const isMade = await database.transaction(async (client) => {
    await client.query('select pg_advisory_xact_lock($1)', [ADVISORY_LOCKS.firstUsers]);
    const { rows } = await client.query<{ some: boolean }>(SOME_USER);
    if (rows[0]?.some === true) return false;
    for (const user of users) await insertUser(client, user);
    return true;
  });
  return isMade ? users.map(({ role, email, password }) => ({ role, email, password })) : [];
}
