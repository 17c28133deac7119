import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

import { GraphqlClient } from './graphql-client.ts';
import { uploadPhoto } from './photos.ts';
import { databaseProcess, takePort } from './server-process.ts';
import { submission, submit } from './submissions.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const isCheckout = existsSync(join(ROOT, '.git'));
const folder = mkdtempSync(join(tmpdir(), 'tanggap-clone-'));
const clone = join(folder, 'tanggap');
const DATA_DIR = join(folder, 'data');
let last: ChildProcess | undefined;

afterAll(() => {
  if (last?.exitCode === null) killGroup(last);
  rmSync(folder, { recursive: true, force: true });
});

/** What is committed, and the packages that are installed already. */
function cloneHead(): void {
  // A second try finds what the first one left.
  if (last?.exitCode === null) killGroup(last);
  for (const left of [clone, DATA_DIR]) rmSync(left, { recursive: true, force: true });
  const settings = join(folder, 'gitconfig');
  writeFileSync(settings, '[safe]\n\tdirectory = *\n');
  const env = { ...process.env, GIT_CONFIG_GLOBAL: settings };
  execFileSync('git', ['clone', '--quiet', '--depth', '1', `file://${ROOT}`, clone], { env });
  for (const modules of ['node_modules', 'web/node_modules']) {
    if (existsSync(join(ROOT, modules))) symlinkSync(join(ROOT, modules), join(clone, modules));
  }
}

/** `npm start`, in a process group of its own, once it is ready. */
async function npmStart(port: number): Promise<ChildProcess> {
  const env: NodeJS.ProcessEnv = { PATH: process.env['PATH'], HOME: folder, DATA_DIR, PORT: String(port) };
  const child = spawn('npm', ['start'], { cwd: clone, env, detached: true });
  last = child;
  let words = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (words += chunk.toString()));
  }
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', () => {
      if (words.includes('Tanggap is ready')) resolve();
    });
    child.once('exit', (code) => {
      reject(new Error(`npm start ended with ${String(code)}: ${words}`));
    });
  });
  return child;
}

function killGroup({ pid }: ChildProcess): void {
  if (pid !== undefined) process.kill(-pid, 'SIGKILL');
}

interface Found {
  readonly report: {
    readonly code: string;
    readonly photos: readonly { readonly largeUrl: string }[];
  } | null;
}

const FIND = 'query ($code: String!) { report(code: $code) { code photos { largeUrl } } }';

describe.runIf(isCheckout)('npm start on a fresh clone', { timeout: 180_000 }, () => {
  it('serves its screens and keeps a report with its photo through SIGKILL of everything', async () => {
    cloneHead();
    const { port, letGo } = await takePort();
    letGo();
    const first = await npmStart(port);
    const anyone = new GraphqlClient(`http://127.0.0.1:${String(port)}`);
    for (const path of ['/', '/report', '/command']) {
      const page = await (await anyone.get(path)).text();
      const script = /<script[^>]+src="([^"]+)"/.exec(page)?.[1] ?? `no script at ${path}`;
      expect([path, (await anyone.get(script)).status]).toEqual([path, 200]);
    }
    const { report } = await submit(anyone, submission({ photoIds: [await uploadPhoto(anyone)] }));

    const gone = once(first, 'exit');
    process.kill(databaseProcess(DATA_DIR), 'SIGKILL');
    killGroup(first);
    await gone;

    const second = await npmStart(port);
    const found = await anyone.data<Found>(FIND, { code: report.code });
    expect(found.report?.code).toBe(report.code);
    const photo = await anyone.get(new URL(found.report?.photos[0]?.largeUrl ?? '', anyone.url).pathname);
    expect([photo.status, photo.headers.get('content-type')]).toEqual([200, 'image/jpeg']);

    const socket = anyone.socket();
    const connected = new Promise((resolve) => socket.on('connected', resolve));
    const closed = new Promise((resolve) => socket.on('closed', resolve));
    const ignore = () => undefined;
    socket.subscribe(
      { query: 'subscription { reportChanged { cursor } }' },
      { next: ignore, error: ignore, complete: ignore },
    );
    await connected;
    second.kill('SIGTERM');
    const [code] = (await once(second, 'exit')) as [number | null];
    expect([await closed, code]).toEqual([expect.objectContaining({ code: 1001 }), 0]);
  });
});
