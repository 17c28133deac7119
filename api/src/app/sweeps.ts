import { type Logger, Outage } from '../platform/index.ts';

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
    const words = { lost: 'a sweep failed; it will be tried again', back: 'a sweep works again' };
    const outage = new Outage(log, words, { sweep: sweep.name });
    return setInterval(() => {
      if (busy) return;
      busy = true;
      const run = sweep
        .run()
        .then(
          () => {
            outage.works();
          },
          (error: unknown) => {
            outage.failed(error);
          },
        )
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
