import type { Logger } from 'pino';

/**
 * Tells of what fails again and again in two lines: when it is lost, and when it is back, after how many tries and
 * how long. A line for each try would fill a disk and hide everything else while a database is away.
 */
export class Outage {
  #failures = 0;
  #since = 0;

  constructor(
    private readonly log: Logger,
    private readonly words: { readonly lost: string; readonly back: string },
  ) {}

  failed(error: unknown): void {
    this.#failures += 1;
    if (this.#failures > 1) return;
    this.#since = performance.now();
    this.log.warn({ err: error }, this.words.lost);
  }

  works(): void {
    if (this.#failures === 0) return;
    const seconds = Math.round((performance.now() - this.#since) / 100) / 10;
    this.log.warn({ failures: this.#failures, seconds }, this.words.back);
    this.#failures = 0;
  }
}
