import type { Database } from '../platform/index.ts';

/** Rung after rows were added to the log. It only wakes readers; the log itself is the truth. */
export interface EventBell {
  ring(): void;
  /** Runs the handler soon after events were written by this process or another; also after a lost connection. */
  onRing(handler: () => void): () => void;
  close(): void;
}

const CHANNEL = 'report_event';
/** NOTIFY takes one lock for the whole cluster at commit, so it is kept out of the submitting transaction and thinned. */
const THIN_MILLISECONDS = 20;

export function createEventBell(database: Database, onError: (error: unknown) => void): EventBell {
  const handlers = new Set<() => void>();
  const tell = (): void => {
    for (const handler of handlers) handler();
  };
  const unlisten = database.listen(CHANNEL, tell);
  let timer: NodeJS.Timeout | undefined;

  const notifyOthers = (): void => {
    timer = undefined;
    database.query(`select pg_notify('${CHANNEL}', '')`).catch(onError);
  };

  return {
    ring() {
      tell();
      timer ??= setTimeout(notifyOthers, THIN_MILLISECONDS).unref();
    },
    onRing(handler) {
      handlers.add(handler);
      return () => handlers.delete(handler);
    },
    close() {
      clearTimeout(timer);
      unlisten();
    },
  };
}
