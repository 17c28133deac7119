import type { Logger } from 'pino';

const REMIND_MILLISECONDS = 60_000;

/**
 * Tells of what fails again and again in two lines: when it is lost, and when it is back, after how many tries and
 * how long; in between once a minute. A line for each try would fill a disk and hide everything else while a database
 * is away.
 */
export class Outage {
  #failures = 0;
  #since = 0;
  #toldAt = 0;

  constructor(
    private readonly log: Pick<Logger, 'warn'>,
    private readonly words: { readonly lost: string; readonly back: string },
    private readonly facts: Readonly<Record<string, unknown>> = {},
  ) {}

  failed(error: unknown): void {
    const now = performance.now();
    this.#failures += 1;
    if (this.#failures === 1) {
      this.#since = now;
      this.#toldAt = now;
      this.log.warn({ ...this.facts, err: error }, this.words.lost);
    } else if (now - this.#toldAt >= REMIND_MILLISECONDS) {
      this.#toldAt = now;
      this.log.warn({ ...this.facts, err: error, ...this.#figures() }, this.words.lost);
    }
  }

  works(): void {
    if (this.#failures === 0) return;
    this.log.warn({ ...this.facts, ...this.#figures() }, this.words.back);
    this.#failures = 0;
  }

  #figures(): { failures: number; seconds: number } {
    return {
      failures: this.#failures,
      seconds: Math.round((performance.now() - this.#since) / 100) / 10,
    };
  }
}
