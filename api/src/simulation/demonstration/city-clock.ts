import { setTimeout as wait } from 'node:timers/promises';

/** The time of day in a played city, which runs faster than ours. */
export class CityClock {
  readonly #begin: number;
  readonly #beginReal: number;

  constructor(
    /** City seconds per second. */
    readonly speed: number,
    begin: number,
  ) {
    this.#begin = begin;
    this.#beginReal = performance.now();
  }

  /** Epoch milliseconds in the city. */
  now(): number {
    return this.#begin + (performance.now() - this.#beginReal) * this.speed;
  }
}

/** False when the play ended meanwhile. */
export async function pause(milliseconds: number, signal: AbortSignal): Promise<boolean> {
  return wait(milliseconds, undefined, { signal, ref: false }).then(
    () => true,
    () => false,
  );
}
