import { describe, expect, it } from 'vitest';
import { createRequest, gql, makeOperation, type Exchange, type ExchangeInput, type Operation } from 'urql';
import { makeSubject, map, pipe, publish, tap } from 'wonka';
import { aroundCache, uncached } from './around-cache';

const operation = (context: object, kind: 'query' | 'teardown' = 'query'): Operation =>
  makeOperation(kind, createRequest(gql('{ viewer { name } }'), {}), {
    url: '/graphql',
    requestPolicy: 'network-only',
    ...context,
  });

/** What went through the cache, and how many answers came. */
function led(operations: Operation[]) {
  const cached: Operation[] = [];
  const cache: Exchange =
    ({ forward }) =>
    (asked) =>
      forward(
        pipe(
          asked,
          tap((each) => cached.push(each)),
        ),
      );
  const forward: ExchangeInput['forward'] = map((each: Operation) => ({
    operation: each,
    data: {},
    stale: false,
    hasNext: false,
  }));
  const exchange = aroundCache(cache)({ forward, client: {} as never, dispatchDebug: () => undefined });
  const subject = makeSubject<Operation>();
  let answers = 0;
  pipe(
    exchange(subject.source),
    tap(() => (answers += 1)),
    publish,
  );
  operations.forEach((each) => subject.next(each));
  return { cached, answers };
}

describe('a question past the cache', () => {
  it('is answered, and the cache never hears of it nor of its end', () => {
    const { cached, answers } = led([operation(uncached), operation(uncached, 'teardown'), operation({})]);
    expect(answers).toBe(3);
    expect(cached).toHaveLength(1);
    expect(cached[0]?.context['uncached']).toBeUndefined();
  });

  it('goes out once', () => {
    const out: Operation[] = [];
    const silent: Exchange = ({ forward }) => forward;
    const exchange = aroundCache(silent)({
      forward: (asked) =>
        pipe(
          asked,
          tap((each) => out.push(each)),
          map((each) => ({ operation: each, data: {}, stale: false, hasNext: false })),
        ),
      client: {} as never,
      dispatchDebug: () => undefined,
    });
    const subject = makeSubject<Operation>();
    pipe(exchange(subject.source), publish);
    [operation(uncached), operation({})].forEach((each) => subject.next(each));
    expect(out).toHaveLength(2);
  });
});
