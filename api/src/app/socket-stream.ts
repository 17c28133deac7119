import type { WebSocket } from '@fastify/websocket';

import type { Sink } from '../live/index.ts';

/** Nothing was read for long, or more was asked for than is read. Clients may connect again and go on by cursor. */
const NOT_READING = 4413;
const GRACE_MILLISECONDS = 2_000;
/** Of answers and pongs that wait for a client; subscriptions stop far below it. */
const MOST_BUFFERED = 1024 * 1024;

/** Where the frames of one operation on a socket go: each is ready but for the client's own id. */
export function socketSink(socket: WebSocket, id: string): Sink {
  const head = `{"id":${JSON.stringify(id)},"type":"next","payload":`;
  return {
    write({ payload }) {
      if (socket.readyState === socket.OPEN) socket.send(`${head}${payload}}`);
    },
    buffered: () => socket.bufferedAmount,
    giveUp() {
      cutOff(socket);
    },
  };
}

/** Tells why, and ends the connection of whoever does not read that either. */
export function cutOff(socket: WebSocket): void {
  socket.close(NOT_READING, 'You do not read what is sent. Connect again, and go on with `after`.');
  setTimeout(() => {
    socket.terminate();
  }, GRACE_MILLISECONDS).unref();
}

/** True, and the socket is cut off, when its client asks for more and more without reading. */
export function isFlooded(socket: WebSocket): boolean {
  if (socket.bufferedAmount <= MOST_BUFFERED) return false;
  cutOff(socket);
  return true;
}

/**
 * What graphql-ws takes a subscription for: an iterator that gives nothing, for the frames go straight to the socket.
 * It starts when it is first asked, which is when graphql-ws knows the operation by its id, and when it is told to
 * return it is done at once: an id may be used again right after. `onEnd` is called once it is over, also when it was
 * never asked.
 */
export function silentIterator(
  serve: (signal: AbortSignal) => Promise<void>,
  onEnd: () => void,
): AsyncGenerator<never, void, void> {
  const ended = new AbortController();
  ended.signal.addEventListener('abort', onEnd, { once: true });
  const done = { done: true, value: undefined } as const;
  const end = async (): Promise<typeof done> => {
    ended.abort();
    return done;
  };
  return {
    async next() {
      const aborted = new Promise<void>((resolve) => {
        ended.signal.addEventListener('abort', () => {
          resolve();
        });
      });
      if (!ended.signal.aborted) await Promise.race([serve(ended.signal), aborted]);
      ended.abort();
      return done;
    },
    return: end,
    async throw(error: unknown) {
      ended.abort();
      throw error;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
    async [Symbol.asyncDispose]() {
      ended.abort();
    },
  };
}
