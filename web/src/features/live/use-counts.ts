import { useEffect, useMemo } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../gql';
import type { CountsQuery, PublicStatus, ReportFilterInput } from '../../gql/graphql';
import { countsRestMs, type Watcher } from './counts-rest.rules';
import { useKept } from '../../platform/graphql/use-kept';
import { useLive } from './live-context';

const Counts = graphql(/* GraphQL */ `
  query Counts(
    $chips: ReportFilterInput!
    $view: ReportFilterInput!
    $marks: ReportFilterInput!
    $narrowed: Boolean!
  ) {
    chips: reportCounts(filter: $chips) {
      byStatus {
        status
        count {
          count
          more
        }
      }
      sealed {
        count
        more
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
      late {
        count
        more
      }
      border {
        count
        more
      }
    }
    marks: reportCounts(filter: $marks) @include(if: $narrowed) {
      late {
        count
        more
      }
      border {
        count
        more
      }
    }
  }
`);

export interface Count {
  count: number;
  more: boolean;
}

type StatusCounts = CountsQuery['view']['byStatus'];

const none: Count = { count: 0, more: false };

export const sumOf = (counts: readonly Count[]): Count =>
  counts.reduce((sum, each) => ({ count: sum.count + each.count, more: sum.more || each.more }), none);

export const countOf = (byStatus: StatusCounts, status: PublicStatus): Count =>
  byStatus.find((each) => each.status === status)?.count ?? none;

export interface CountsFilters {
  /** The view, were every status in it: what the status chips promise. */
  chips: ReportFilterInput;
  view: ReportFilterInput;
  /** The view without "late" and "border": what those two chips promise; null when the view asks for neither. */
  marks: ReportFilterInput | null;
}

export interface CountsView {
  chips: StatusCounts;
  view: StatusCounts;
  late: Count;
  border: Count;
  sealed: Count | null;
  total: Count;
}

/** Counts of the chips and of the whole view, asked again as the stream brings changes. */
export function useCounts({ chips, view, marks }: CountsFilters, watcher: Watcher): CountsView | null {
  const { changed } = useLive();
  const [{ data }, execute] = useQuery({
    query: Counts,
    variables: { chips, view, marks: marks ?? view, narrowed: marks !== null },
    requestPolicy: 'cache-and-network',
  });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = changed.onFlush(() => {
      timer ??= setTimeout(
        () => {
          timer = undefined;
          execute({ requestPolicy: 'network-only' });
        },
        countsRestMs(watcher, Math.random()),
      );
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [changed, execute, watcher]);
  const kept = useKept(data);
  return useMemo(() => (kept ? readCounts(kept) : null), [kept]);
}

function readCounts(data: CountsQuery): CountsView {
  const { late, border } = data.marks ?? data.view;
  return {
    chips: data.chips.byStatus,
    view: data.view.byStatus,
    late,
    border,
    sealed: data.chips.sealed,
    total: sumOf(data.view.byStatus.map((each) => each.count)),
  };
}
