import type { EventBell } from '../reports/index.ts';
import { type Logger, Outage } from '../platform/index.ts';

/** A lost wake-up costs at most this. */
const POLL_MILLISECONDS = 2_000;
const WORDS = { lost: 'news could not be queued; trying again', back: 'news is queued again' };

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
  const outage = new Outage(log, WORDS);
  const isStopped = (): boolean => stopped;
  const run = async (): Promise<void> => {
    while (!isStopped()) {
      const found = await read().then(
        (count) => {
          outage.works();
          return count;
        },
        (error: unknown) => {
          outage.failed(error);
          return 0;
        },
      );
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
