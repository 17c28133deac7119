import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';

import { spawnServer, startServer, takePort } from './server-process.ts';

const folders: string[] = [];

function dataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tanggap-first-'));
  folders.push(folder);
  return folder;
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** What a start showed, by address. */
function shownIn(words: string): readonly { email: string; password: string }[] {
  return [...words.matchAll(/(\S+@tanggap\.local) {3}(\S+)/g)].map(([, email = '', password = '']) => ({
    email,
    password,
  }));
}

async function statusOfSignIn(address: string, signIn: { email: string; password: string }): Promise<number> {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify(signIn);
  return (await fetch(`${address}/auth/sign-in/email`, { method: 'POST', headers, body })).status;
}

describe('the first passwords', { timeout: 90_000 }, () => {
  it('are still to come after a first start on a taken port', async () => {
    const DATA_DIR = dataFolder();
    const { port, letGo } = await takePort();
    const refused = await spawnServer({
      env: { DATA_DIR, PORT: String(port), LOG_LEVEL: 'silent' },
      whole: [],
    });
    expect(await refused.ended).toBe(1);
    letGo();
    expect(refused.words()).toContain('already taken');
    expect(shownIn(refused.words())).toEqual([]);

    const server = await startServer({ env: { DATA_DIR, LOG_LEVEL: 'silent' }, whole: [] });
    const shown = shownIn(server.words());
    expect(shown.map(({ email }) => email)).toEqual([
      'administrator@tanggap.local',
      'operator@tanggap.local',
    ]);
    for (const signIn of shown) expect(await statusOfSignIn(server.address, signIn)).toBe(200);
    server.child.kill('SIGTERM');
    expect(await server.ended).toBe(0);
  });

  it('are shown by one start or the next when SIGTERM comes as soon as the server listens', async () => {
    const env = { DATA_DIR: dataFolder(), LOG_LEVEL: 'silent' };
    const stopped = await spawnServer({ env, whole: [] });
    await vi.waitFor(async () => fetch(`${stopped.address}/health/live`), { timeout: 60_000, interval: 5 });
    stopped.child.kill('SIGTERM');
    expect(await stopped.ended).toBe(0);

    const server = await startServer({ env, whole: [] });
    const shown = [...shownIn(stopped.words()), ...shownIn(server.words())];
    expect(shown).toHaveLength(2);
    for (const signIn of shown) expect(await statusOfSignIn(server.address, signIn)).toBe(200);
    server.child.kill('SIGTERM');
    expect(await server.ended).toBe(0);
  });
});
