import { parseArgs } from 'node:util';
import {
  createLog,
  demonstrationEnv,
  type Env,
  errorCode,
  errorMessage,
  exitWhenAsked,
  type Installation,
  openInstallation,
  readEnv,
  Shutdown,
  StartRefusal,
} from './platform/index.ts';
import { entities, prepareDatabase } from './prepare-database.ts';

export interface Demonstration {
  /** City seconds per second. */
  readonly speed: number;
}

export interface AppOptions extends Installation {
  readonly demonstration: Demonstration | null;
  /** True from the first sign to stop: `/health/ready` then sends new work elsewhere. */
  readonly draining: () => boolean;
}

export interface SignIn {
  readonly role: string;
  readonly email: string;
  readonly password: string;
}

export interface App {
  /** One line each, for the log of whoever runs this. */
  readonly warnings: readonly string[];
  listen(): Promise<void>;
  /**
   * Sign-ins to show this once: the first accounts, made by this call, or those of a demonstration. Asked for when
   * nothing is left that could refuse the start, since nobody can be told them later.
   */
  signIns(): Promise<readonly SignIn[]>;
  /** Takes no more connections, tells the sockets, finishes what runs. */
  close(): Promise<void>;
}

/** The life of a server process. What goes wrong before it listens is one line for the person who started it. */
export async function serve(createApp: (options: AppOptions) => Promise<App>): Promise<void> {
  try {
    const { demonstration, env } = readCommand(process.argv.slice(2));
    const log = createLog(env.logLevel);
    const shutdown = new Shutdown(log);
    const exit = exitWhenAsked(shutdown, log);
    const starting = start(createApp, { demonstration, env, log, shutdown, exit });
    shutdown.waitFor(starting);
    await starting.catch(async (error: unknown) => {
      await shutdown.run();
      throw error;
    });
  } catch (error) {
    process.stderr.write(`${error instanceof StartRefusal ? error.message : describe(error)}\n`);
    process.exit(1);
  }
}

interface StartOptions extends Pick<AppOptions, 'demonstration' | 'env' | 'log'> {
  shutdown: Shutdown;
  exit: (code: number) => void;
}

async function start(
  createApp: (options: AppOptions) => Promise<App>,
  { demonstration, env, log, shutdown, exit }: StartOptions,
): Promise<void> {
  const onDatabaseGivenUp = (reason: string) => {
    log.fatal(reason);
    exit(1);
  };
  const installation = await openInstallation({
    ...{ env, log, shutdown, entities },
    as: 'server',
    onDatabaseGivenUp,
  });
  await prepareDatabase(installation.database, { demonstration: demonstration !== null });
  if (isStopping(shutdown)) return;
  const app = await createApp({ ...installation, demonstration, draining: () => shutdown.started });
  shutdown.onClose('server', async () => app.close());
  if (isStopping(shutdown)) return;
  for (const warning of app.warnings) log.warn(warning);
  await app.listen().catch((error: unknown) => {
    throw listenRefusal(env, error);
  });
  if (isStopping(shutdown)) return;
  process.stdout.write(greeting(env, await app.signIns()));
}

/** Asked anew each time, since a signal may come at any moment. */
function isStopping(shutdown: Shutdown): boolean {
  return shutdown.started;
}

function readCommand(args: string[]): { demonstration: Demonstration | null; env: Env } {
  const env = readEnv(process.env, process.cwd());
  const options = { demo: { type: 'boolean' }, speed: { type: 'string' } } as const;
  const { demo, speed = '60' } = parse(() => parseArgs({ args, options }).values);
  if (!(Number(speed) > 0)) throw new StartRefusal('--speed must be a number above 0.');
  if (!demo) return { demonstration: null, env };
  return { demonstration: { speed: Number(speed) }, env: demonstrationEnv(env) };
}

function parse<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new StartRefusal(errorMessage(error));
  }
}

function listenRefusal(env: Env, error: unknown): unknown {
  const reasons: Record<string, string> = {
    EADDRINUSE: `Port ${env.port} is already taken on ${env.host}. Set PORT to another one.`,
    EACCES: `This user may not listen on port ${env.port}. Set PORT to one above 1023.`,
    EADDRNOTAVAIL: `This machine has no address ${env.host}. HOST names the one to listen on.`,
    ENOTFOUND: `This machine has no address ${env.host}. HOST names the one to listen on.`,
  };
  const reason = reasons[errorCode(error)];
  return reason === undefined ? error : new StartRefusal(reason);
}

function greeting({ publicUrl }: Env, signIns: readonly SignIn[]): string {
  const screens = [
    ['Map and reports', '/'],
    ['Report a problem', '/report'],
    ['Command center', '/command'],
    ['Desk of an office', '/desk'],
    ['Administration', '/admin'],
    ['GraphQL', '/graphql'],
  ].map(([name = '', path = '']) => `  ${name.padEnd(18)}${publicUrl}${path}`);
  const accounts = signIns.map(({ role, email, password }) => `  ${role.padEnd(18)}${email}   ${password}`);
  const shown = accounts.length > 0 ? ['', 'Sign-in (shown this once):', ...accounts] : [];
  return ['', 'Tanggap is ready.', ...screens, ...shown, ''].map((line) => `${line}\n`).join('');
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
