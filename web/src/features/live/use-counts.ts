import { useCallback, useEffect, useMemo } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../gql';
import type { CountsQuery, PublicStatus, ReportFilterInput } from '../../gql/graphql';
import type { Count } from './counts.rules';
import { countsRestMs, type Watcher } from './counts-rest.rules';
import { useKept } from '../../platform/graphql/use-kept';
import { useLive } from './live-context';

const Counts = graphql(/* GraphQL */ `
  query Counts($chips: ReportFilterInput!, $view: ReportFilterInput!) {
    chips: reportCounts(filter: $chips) {
      byStatus {
        status
        count {
          count
          more
        }
      }
    }
    view: reportCounts(filter: $view) {
      byStatus {
        status
        count {
          count
          more
        }
      }
    }
  }
`);

type StatusCounts = CountsQuery['view']['byStatus'];

const none: Count = { count: 0, more: false };

export const countOf = (byStatus: StatusCounts, status: PublicStatus): Count =>
  byStatus.find((each) => each.status === status)?.count ?? none;

/** Asks again as the stream brings changes, however many come at once. */
export function useAskedAgain(ask: () => unknown, watcher: Watcher): void {
  const { changed } = useLive();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = changed.onFlush(() => {
      timer ??= setTimeout(
        () => {
          timer = undefined;
          ask();
        },
        countsRestMs(watcher, Math.random()),
      );
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [changed, ask, watcher]);
}

interface PublicCounts {
  all: StatusCounts;
  since: StatusCounts;
}

/** How many reports there are, and how many of a day, for residents. */
export function useCounts(filters: Record<keyof PublicCounts, ReportFilterInput>): PublicCounts | null {
  const [{ data }, execute] = useQuery({
    query: Counts,
    variables: { chips: filters.all, view: filters.since },
    requestPolicy: 'cache-and-network',
  });
  const ask = useCallback(() => execute({ requestPolicy: 'network-only' }), [execute]);
  useAskedAgain(ask, 'public');
  const kept = useKept(data);
  return useMemo(() => (kept ? { all: kept.chips.byStatus, since: kept.view.byStatus } : null), [kept]);
}
