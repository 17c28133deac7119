import { Command } from 'commander';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { testDatabase } from '../../test/database.ts';
import { listUsers } from '../accounts/index.ts';
import { createLog, createSecrets, type Database, readEnv } from '../platform/index.ts';
import { registerUserCommands } from './user.ts';

const database: Database = await testDatabase();
let printed = '';

beforeEach(() => {
  printed = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
});

async function tanggap(...words: string[]): Promise<string> {
  const program = new Command('tanggap').exitOverride().configureOutput({ writeErr: () => undefined });
  registerUserCommands(program, async (work) =>
    work({
      database,
      env: readEnv({}, '/srv'),
      log: createLog('error'),
      secrets: createSecrets('a secret that is long enough for the tests'),
      joined: true,
    }),
  );
  for (const command of program.commands.flatMap((group) => group.commands)) command.exitOverride();
  printed = '';
  await program.parseAsync(words, { from: 'user' });
  return printed;
}

const add = async (email: string, ...more: string[]) =>
  tanggap('user', 'add', '--email', email, '--name', 'Nona Bria', ...more);

describe('tanggap user', () => {
  it('adds an officer of an agency, and prints the password once', async () => {
    const shown = await add('officer@kupang.example', '--role', 'officer', '--agency', 'dlhk');
    expect(shown).toMatch(/^officer@kupang\.example\npassword: ([2-9a-z]{4}-){3}[2-9a-z]{4}\n$/);
    const list = await tanggap('user', 'list');
    expect(list).toContain('officer@kupang.example\tOFFICER\tNona Bria\tdlhk\tkupang');
    expect(list).not.toContain(shown.split(' ')[1]);
  });

  it('adds an operator of every city', async () => {
    await add('operator@kupang.example', '--role', 'OPERATOR');
    expect(await tanggap('user', 'list')).toContain(
      'operator@kupang.example\tOPERATOR\tNona Bria\t\tevery city',
    );
  });

  it.each([
    ['an unknown agency', ['--role', 'OFFICER', '--agency', 'nasa'], 'There is no agency "nasa".'],
    ['an unknown city', ['--role', 'OPERATOR', '--city', 'atlantis'], 'There is no city "atlantis".'],
    ['an officer without an agency', ['--role', 'OFFICER'], 'needs an agency'],
    ['an unknown role', ['--role', 'KING'], 'Choose one of'],
    ['no role', [], '--role'],
  ])('refuses %s', async (_, words, message) => {
    const before = await listUsers(database);
    await expect(add('refused@kupang.example', ...words)).rejects.toThrow(message);
    expect(await listUsers(database)).toEqual(before);
  });

  it('disables an account, and opens it again with a new password', async () => {
    await add('away@kupang.example', '--role', 'SUPERVISOR', '--city', 'kupang');
    await tanggap('user', 'disable', 'away@kupang.example');
    expect(await tanggap('user', 'list')).toMatch(/away@kupang\.example\t.*\tdisabled \d{4}-\d\d-\d\d/);
    expect(await tanggap('user', 'password', 'away@kupang.example')).toContain('password: ');
    expect(await tanggap('user', 'list')).not.toContain('disabled');
  });

  it('says that an account does not exist', async () => {
    await expect(tanggap('user', 'disable', 'nobody@kupang.example')).rejects.toThrow('There is no account');
  });
});
