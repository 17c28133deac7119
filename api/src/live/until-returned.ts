/**
 * An async generator that waits cannot be ended by `return()`: the call queues behind the wait. This gives the
 * generator a signal, aborts it first, and so lets a closed socket free its follower at once.
 */
export function untilReturned<Item>(
  start: (signal: AbortSignal) => AsyncGenerator<Item, void, void>,
): AsyncGenerator<Item, void, void> {
  const ended = new AbortController();
  const inner = start(ended.signal);
  return {
    next: async () => inner.next(),
    async return() {
      ended.abort();
      return inner.return();
    },
    async throw(error: unknown) {
      ended.abort();
      return inner.throw(error);
    },
    [Symbol.asyncIterator]() {
      return this;
    },
    async [Symbol.asyncDispose]() {
      ended.abort();
      await inner.return();
    },
  };
}
