import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../../../test/database.ts';
import { createLog, createSecrets, type Database } from '../../platform/index.ts';
import { type Accounts, createAccounts } from '../accounts.ts';
import { ensureFirstUsers } from './first-users.ts';
import { createUser, disableUser, listUsers, setPassword } from './users.ts';

let database: Database;
let accounts: Accounts;
let app: FastifyInstance;

beforeAll(async () => {
  database = await testDatabase();
  const secrets = createSecrets('a secret that is long enough for the tests');
  accounts = createAccounts({
    database,
    secrets,
    publicUrl: 'http://localhost:4000',
    log: createLog('error'),
    oidc: null,
    secondFactorRule: () => 'OPTIONAL',
  });
  app = Fastify();
  accounts.routes(app);
});

afterAll(async () => {
  await app.close();
  await accounts.close();
});

let people = 0;
async function operator(): Promise<string> {
  const email = `operator-${String(++people)}@kupang.example`;
  await createUser(database, { email, name: 'Nona Bria', role: 'OPERATOR' });
  return email;
}

async function statusOfSignIn(email: string, password: string): Promise<number> {
  const payload = { email, password };
  return (await app.inject({ method: 'POST', url: '/auth/sign-in/email', payload })).statusCode;
}

describe('accounts', () => {
  it.each([
    ['an address that is none', { email: 'nobody' }, 'no email address'],
    ['a short password', { password: 'short' }, '10 to 128 characters'],
    ['no name', { name: ' ' }, 'needs a name'],
    ['an officer without an agency', { role: 'OFFICER' as const }, 'needs an agency'],
  ])('are refused with %s', async (_, part, message) => {
    const user = { email: 'new@kupang.example', name: 'New', role: 'OPERATOR' as const, ...part };
    await expect(createUser(database, user)).rejects.toThrow(message);
  });

  it('are one per address, in any case of letters', async () => {
    const email = await operator();
    const again = { email: email.toUpperCase(), name: 'Again', role: 'OPERATOR' as const };
    await expect(createUser(database, again)).rejects.toThrow('already');
  });

  it('that do not exist cannot be changed', async () => {
    await expect(setPassword(database, 'nobody@kupang.example')).rejects.toThrow('no account');
    await expect(disableUser(database, 'nobody@kupang.example')).rejects.toThrow('no account');
  });

  it('that are disabled open again with a new password', async () => {
    const email = await operator();
    await disableUser(database, email);
    const { password } = await setPassword(database, email);
    expect(password).toMatch(/^([2-9a-z]{4}-){3}[2-9a-z]{4}$/);
    expect(await statusOfSignIn(email, password)).toBe(200);
  });
});

describe('the first start', () => {
  it('makes both accounts or none', async () => {
    await database.query('delete from auth_user');
    await database.query(
      "alter table auth_user add constraint no_operator check (role <> 'OPERATOR') not valid",
    );
    await expect(ensureFirstUsers(database)).rejects.toThrow('no_operator');
    expect(await listUsers(database)).toEqual([]);
    await database.query('alter table auth_user drop constraint no_operator');
  });

  it('makes one administrator and one operator, once, whoever asks at the same time', async () => {
    await database.query('delete from auth_user');
    const made = (await Promise.all([1, 2, 3].map(() => ensureFirstUsers(database)))).flat();
    expect(made.map(({ role }) => role)).toEqual(['ADMINISTRATOR', 'OPERATOR']);
    expect(await ensureFirstUsers(database)).toEqual([]);
    expect((await listUsers(database)).map(({ role }) => role)).toEqual(['ADMINISTRATOR', 'OPERATOR']);
    for (const { email, password } of made) expect(await statusOfSignIn(email, password)).toBe(200);
  });
});
