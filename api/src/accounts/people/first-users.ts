import type { Database } from '../../platform/index.ts';
import { createUser } from './users.ts';
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

/** Any number that no other program on the same database locks. */
const FIRST_USERS_LOCK = 7_422_664_002n;

/**
 * Makes the first administrator and the first operator, once: when there is no account at all. Returns
 * their passwords, which are kept nowhere; whoever loses them runs `tanggap user password`.
 */
export async function ensureFirstUsers(database: Database): Promise<readonly FirstUser[]> {
  return database.transaction(async (client) => {
    await client.query('select pg_advisory_xact_lock($1)', [FIRST_USERS_LOCK]);
    const { rows } = await client.query<{ some: boolean }>('select exists (select from auth_user) as some');
    if (rows[0]?.some === true) return [];
    const made = [];
    for (const user of FIRST_USERS) made.push({ ...(await createUser(database, user)), role: user.role });
    return made.map(({ role, email, password }) => ({ role, email, password }));
  });
}
