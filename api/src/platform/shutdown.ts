import type { Logger } from './logging.ts';

type Closer = () => Promise<void> | void;

/** Closes what was opened, the last first, once; whatever fails to close does not keep the rest from it. */
export class Shutdown {
  readonly #closers: { name: string; close: Closer }[] = [];
  readonly #log: Logger;
  #running: Promise<void> | undefined;
  #opening: Promise<unknown> = Promise.resolve();

  constructor(log: Logger) {
    this.#log = log;
  }

  get started(): boolean {
    return this.#running !== undefined;
  }

  /** What is being opened is closed only when it stands: half-open things would be left behind. */
  waitFor(opening: Promise<unknown>): void {
    this.#opening = opening.catch(() => undefined);
  }

  onClose(name: string, close: Closer): void {
    this.#closers.push({ name, close });
  }

  async run(): Promise<void> {
    this.#running ??= this.#closeAll();
    return this.#running;
  }

  async #closeAll(): Promise<void> {
    await this.#opening;
    for (let next = this.#closers.pop(); next; next = this.#closers.pop()) {
      try {
        await next.close();
      } catch (error) {
        this.#log.error({ err: error }, `closing failed: ${next.name}`);
      }
    }
  }
}

/** How long running requests and the database may take to finish. */
export const patienceSeconds = 40;

/**
 * SIGTERM, SIGINT and the end of the launcher drain and exit with 0; a second SIGINT does not wait; an error
 * that nobody caught drains too and exits with 1.
 */
export function exitWhenAsked(shutdown: Shutdown, log: Logger): (code: number) => void {
  const exit = (code: number) => {
    setTimeout(() => {
      log.error(`not closed after ${patienceSeconds} s; leaving`);
      process.exit(code || 1);
    }, patienceSeconds * 1000).unref();
    void shutdown.run().then(() => process.exit(code));
  };
  process.on('SIGTERM', () => {
    exit(0);
  });
  process.on('SIGINT', () => {
    if (shutdown.started) process.exit(130);
    exit(0);
  });
  process.on('disconnect', () => {
    exit(0);
  });
  const crash = (error: unknown) => {
    log.fatal({ err: error }, 'an error that nobody caught');
    exit(1);
  };
  process.on('uncaughtException', crash);
  process.on('unhandledRejection', crash);
  return exit;
}
