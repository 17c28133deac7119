import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { z } from 'zod';
import type { Database } from '../../platform/index.ts';
import type { Role } from '../viewer.ts';
import {
  hashPassword,
  hasPasswordLength,
  insertCredential,
  newPassword,
  PASSWORD_LENGTH,
} from './password.ts';

export interface NewUser {
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly agencyId?: number | null;
  /** Null: every city. */
  readonly cityId?: number | null;
  /** Made up when left out. */
  readonly password?: string;
}

export interface UserRow {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly agencyId: number | null;
  readonly cityId: number | null;
  readonly disabledAt: string | null;
}

/** Why an account cannot be made or changed, in words for the administrator. */
export class AccountRefusal extends Error {
  override readonly name = 'AccountRefusal';
}

const email = z.email();
const UNIQUE_VIOLATION = '23505';
export const NEEDS_AGENCY: readonly Role[] = ['OFFICER', 'AGENCY_HEAD'];

/** An account that may be written, with its password and the hash of it, which takes a while to make. */
export interface CheckedUser {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly agencyId: number | null;
  readonly cityId: number | null;
  readonly password: string;
  readonly hash: string;
}

/** @throws AccountRefusal */
export async function createUser(
  database: Database,
  user: NewUser,
): Promise<{ id: string; email: string; password: string }> {
  const checked = await checkedUser(user);
  await database.transaction(async (client) => insertUser(client, checked));
  return { id: checked.id, email: checked.email, password: checked.password };
}

/** @throws AccountRefusal */
export async function checkedUser(user: NewUser): Promise<CheckedUser> {
  const address = user.email.trim().toLowerCase();
  const { password = newPassword(), agencyId = null, cityId = null } = user;
  if (!email.safeParse(address).success) throw new AccountRefusal(`"${user.email}" is no email address.`);
  if (user.name.trim() === '') throw new AccountRefusal('An account needs a name.');
  if (NEEDS_AGENCY.includes(user.role) && agencyId === null) {
    throw new AccountRefusal(`An account with the role ${user.role} needs an agency.`);
  }
  const hash = await hashOf(password);
  const { role } = user;
  return { id: randomUUID(), email: address, name: user.name.trim(), role, agencyId, cityId, password, hash };
}

/** @throws AccountRefusal when there is one of the address; the transaction is then lost. */
export async function insertUser(client: pg.PoolClient, user: CheckedUser): Promise<void> {
  try {
    await client.query(
      `insert into auth_user (id, email, email_verified, name, role, agency_id, city_id)
       values ($1, $2, true, $3, $4, $5, $6)`,
      [user.id, user.email, user.name, user.role, user.agencyId, user.cityId],
    );
    await insertCredential(client, user.id, user.hash);
  } catch (error) {
    if (!(error instanceof pg.DatabaseError) || error.code !== UNIQUE_VIOLATION) throw error;
    throw new AccountRefusal(`There is an account of ${user.email} already.`);
  }
}

export async function listUsers(database: Database): Promise<UserRow[]> {
  return database.query<UserRow>(
    `select id, email, name, role, agency_id as "agencyId", city_id as "cityId", disabled_at as "disabledAt"
     from auth_user order by email`,
  );
}

/**
 * Sets a password, opens a disabled account again, and ends every session of it. A second factor stays unless it is
 * taken off too, for whoever lost the telephone and the backup codes. @throws AccountRefusal
 */
export async function setPassword(
  database: Database,
  address: string,
  password: string = newPassword(),
  options: { readonly removeSecondFactor?: boolean } = {},
): Promise<{ email: string; password: string }> {
  const hash = await hashOf(password);
  await database.transaction(async (client) => {
    const id = await endSessions(client, address, 'disabled_at = null');
    await insertCredential(client, id, hash);
    if (options.removeSecondFactor === true) await removeSecondFactor(client, id);
  });
  return { email: address.toLowerCase(), password };
}

/** Takes the password away and ends every session; what the person did keeps its name. @throws AccountRefusal */
export async function disableUser(database: Database, address: string): Promise<void> {
  await database.transaction(async (client) => endSessions(client, address, 'disabled_at = now()'));
}

export async function removeSecondFactor(client: pg.PoolClient, accountId: string): Promise<void> {
  await client.query('delete from auth_two_factor where user_id = $1', [accountId]);
  await client.query('update auth_user set two_factor_enabled = false where id = $1', [accountId]);
}

async function hashOf(password: string): Promise<string> {
  if (!hasPasswordLength(password)) {
    const { minPasswordLength, maxPasswordLength } = PASSWORD_LENGTH;
    throw new AccountRefusal(
      `A password has ${String(minPasswordLength)} to ${String(maxPasswordLength)} characters.`,
    );
  }
  return hashPassword(password);
}

async function endSessions(
  client: pg.PoolClient,
  address: string,
  change: 'disabled_at = null' | 'disabled_at = now()',
): Promise<string> {
  const { rows } = await client.query<{ id: string }>(
    `update auth_user set ${change}, updated_at = now() where email = lower($1) returning id`,
    [address.trim()],
  );
  const [user] = rows;
  if (user === undefined) throw new AccountRefusal(`There is no account of ${address}.`);
  await client.query('delete from auth_session where user_id = $1', [user.id]);
  await client.query("delete from auth_account where user_id = $1 and provider_id = 'credential'", [user.id]);
  return user.id;
}
