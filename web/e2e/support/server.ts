import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A real server on a data folder of its own, as `npm start` runs it. */
export interface TestServer {
  readonly url: string;
  readonly operator: SignIn;
  readonly administrator: SignIn;
  /** Makes an account, as an administrator does on the command line. */
  addUser(user: NewUser): Promise<SignIn>;
  /** Sends a signal and waits for the end; the data folder stays. */
  kill(signal: NodeJS.Signals): Promise<void>;
  /** Starts again on the same data. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

export interface NewUser {
  readonly name: string;
  readonly role: string;
  readonly agency?: string;
}

export interface SignIn {
  readonly email: string;
  readonly password: string;
}

const API = fileURLToPath(new URL('../../../api/', import.meta.url));
const READY_MILLISECONDS = 60_000;

/** `args` as `npm start -- --demo` takes them. */
export async function startServer(
  environment: Readonly<Record<string, string>> = {},
  args: readonly string[] = [],
): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), 'tanggap-journey-'));
  const port = await freePort();
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    LOG_LEVEL: 'warn',
    ...environment,
    PORT: String(port),
    DATA_DIR: join(folder, 'data'),
  };
  delete env['DATABASE_URL']; // a journey has a city of its own
  let running = launch(env, args);
  const greeting = await running.ready;
  return {
    url: `http://localhost:${String(port)}`,
    operator: signInOf(greeting, 'OPERATOR'),
    administrator: signInOf(greeting, 'ADMINISTRATOR'),
    addUser: async (user) => addUser(env, user),
    async kill(signal) {
      running.process.kill(signal);
      await running.ended;
    },
    async restart() {
      running = launch(env, args);
      await running.ready;
    },
    async stop() {
      running.process.kill('SIGTERM');
      await running.ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function addUser(env: NodeJS.ProcessEnv, { name, role, agency }: NewUser): Promise<SignIn> {
  const account = {
    email: `${name.toLowerCase().replace(/\W+/g, '.')}@uji.test`,
    password: 'kata-sandi-uji-2026',
  };
  const office = agency === undefined ? [] : ['--agency', agency, '--city', 'kupang'];
  const given = ['--email', account.email, '--name', name, '--role', role, ...office, '--password-stdin'];
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli.ts', 'user', 'add', ...given], {
    cwd: API,
    env,
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stdin.end(`${account.password}\n`);
  const code = await new Promise((resolve) => child.once('exit', resolve));
  if (code !== 0) throw new Error(`No account for ${name}:\n${output}`);
  return account;
}

interface Running {
  readonly process: ChildProcess;
  readonly ready: Promise<string>;
  readonly ended: Promise<void>;
}

function launch(env: NodeJS.ProcessEnv, args: readonly string[]): Running {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts', ...args], { cwd: API, env });
  let output = '';
  const ended = new Promise<void>((resolve) =>
    child.once('exit', () => {
      resolve();
    }),
  );
  const ready = new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      if (output.includes('Tanggap is ready') && output.includes('/graphql')) resolve(output);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', () => {
      reject(new Error(`The server ended before it was ready:\n${output}`));
    });
    setTimeout(() => {
      reject(new Error(`The server was not ready in time:\n${output}`));
    }, READY_MILLISECONDS).unref();
  });
  return { process: child, ready, ended };
}

function signInOf(greeting: string, role: string): SignIn {
  const found = new RegExp(`${role}\\s+(\\S+)\\s+(\\S+)`).exec(greeting);
  if (found === null) throw new Error(`No sign-in for ${role} in:\n${greeting}`);
  return { email: found[1] ?? '', password: found[2] ?? '' };
}

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        resolve(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
  });
}
