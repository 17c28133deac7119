import type { Database, Queries } from '../platform/index.ts';

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
  const others = notifier(database.tail, onError);
  return {
    ring() {
      tell();
      others.notify();
    },
    onRing(handler) {
      handlers.add(handler);
      return () => handlers.delete(handler);
    },
    close() {
      others.close();
      unlisten();
    },
  };
}

/**
 * Wakes other processes: over the tail's connections, so that it does not wait behind those who write, and one at a
 * time, so that it takes one of them at most.
 */
function notifier(
  tail: Queries,
  onError: (error: unknown) => void,
): { readonly notify: () => void; readonly close: () => void } {
  let timer: NodeJS.Timeout | undefined;
  const state = { isSending: false, isWanted: false, isClosed: false };
  const plan = (): void => {
    if (state.isSending || state.isClosed) return;
    timer ??= setTimeout(() => void send(), THIN_MILLISECONDS).unref();
  };
  const send = async (): Promise<void> => {
    timer = undefined;
    Object.assign(state, { isSending: true, isWanted: false });
    await tail.query(`select pg_notify('${CHANNEL}', '')`).catch(onError);
    state.isSending = false;
    // Rows that were added meanwhile may have missed it.
    if (state.isWanted) plan();
  };
  return {
    notify() {
      state.isWanted = true;
      plan();
    },
    close() {
      state.isClosed = true;
      clearTimeout(timer);
    },
  };
}
