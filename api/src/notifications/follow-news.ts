import type { EventBell } from '../reports/index.ts';
import type { Logger } from '../platform/index.ts';

/** A lost wake-up costs at most this. */
const POLL_MILLISECONDS = 2_000;

/** Runs a reader of the log again and again, soon after the bell rings, one run at a time, until it is stopped. */
export function followNews(read: () => Promise<number>, bell: EventBell, log: Logger): () => Promise<void> {
  let stopped = false;
  let wake: () => void = () => undefined;
  const forget = bell.onRing(() => {
    wake();
  });
  const pause = async (): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, POLL_MILLISECONDS).unref();
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  const isStopped = (): boolean => stopped;
  const run = async (): Promise<void> => {
    while (!isStopped()) {
      const found = await read().catch((error: unknown) => {
        log.warn({ err: error }, 'news could not be queued; trying again');
        return 0;
      });
      if (found === 0 && !isStopped()) await pause();
    }
  };
  const running = run();
  return async () => {
    stopped = true;
    forget();
    wake();
    await running;
  };
}
