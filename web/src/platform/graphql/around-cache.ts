import type { Exchange, Operation } from 'urql';
import { filter, merge, pipe, share } from 'wonka';

/**
 * For questions that are asked once for each moment and whose answer nobody reads again: a cache would keep every one
 * of them for as long as the page is open, and a command center's is open for a week.
 */
export const uncached = { requestPolicy: 'network-only', uncached: true } as const;

/** Leads operations that ask for it past the cache. */
export const aroundCache =
  (cache: Exchange): Exchange =>
  (input) => {
    const through = cache(input);
    return (operations) => {
      const shared = share(operations);
      // Their teardowns have the same context, and so take the same way.
      const isUncached = ({ context }: Operation): boolean => context['uncached'] === true;
      return merge([
        through(
          pipe(
            shared,
            filter((operation) => !isUncached(operation)),
          ),
        ),
        input.forward(pipe(shared, filter(isUncached))),
      ]);
    };
  };
