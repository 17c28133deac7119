import type { Logger } from '../platform/index.ts';

export interface Sweep {
  readonly name: string;
  readonly everySeconds: number;
  run(): Promise<unknown>;
}

/** Housekeeping that any process may do, each as often as it says, never two runs of one at once. */
export function startSweeps(sweeps: readonly Sweep[], log: Logger): () => Promise<void> {
  const running = new Set<Promise<void>>();
  const timers = sweeps.map((sweep) => {
    let busy = false;
    return setInterval(() => {
      if (busy) return;
      busy = true;
      const run = sweep
        .run()
        .catch((error: unknown) => {
          log.warn({ err: error, sweep: sweep.name }, 'a sweep failed; it will be tried again');
        })
        .then(() => {
          busy = false;
          running.delete(run);
        });
      running.add(run);
    }, sweep.everySeconds * 1000).unref();
  });
  return async () => {
    for (const timer of timers) clearInterval(timer);
    await Promise.all(running);
  };
}
