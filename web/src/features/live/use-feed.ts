import { useMemo, useState, useSyncExternalStore } from 'react';
import { useQuery, type CombinedError } from 'urql';
import { graphql, readFragment } from '../../gql';
import type { LiveReportFragment, ReportFilterInput } from '../../gql/graphql';
import { mergeFeed, type FeedEntry } from './feed.rules';
import { useLive } from './live-context';
import { LiveReport } from './report-changed';

const FeedPage = graphql(/* GraphQL */ `
  query FeedPage($filter: ReportFilterInput!, $first: Int!, $after: Cursor) {
    reports(filter: $filter, first: $first, after: $after, orderBy: NEWEST) {
      edges {
        cursor
        node {
          id
          ...LiveReport
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export type Entry = FeedEntry<LiveReportFragment>;

export interface Feed {
  entries: readonly Entry[];
  /** All that is known and may be seen, whether the filter admits it or not. */
  known: ReadonlyMap<string, Entry>;
  loading: boolean;
  error: CombinedError | undefined;
  loadMore: (() => void) | null;
  retry: () => void;
}

export const entryOf = (report: LiveReportFragment): Entry => ({
  id: report.id,
  receivedAt: report.receivedAt,
  version: report.version,
  report,
});

/** Pages of the server with the stream's changes laid over them; what `admits` refuses is left out. */
export function useFeed(
  filter: ReportFilterInput,
  admits: (report: LiveReportFragment) => boolean,
  pageSize = 50,
): Feed {
  const { changed } = useLive();
  const changes = useSyncExternalStore(changed.onFlush, changed.current);
  const [page, setPage] = useState<{ filter: ReportFilterInput; after: string | null }>({
    filter,
    after: null,
  });
  const after = page.filter === filter ? page.after : null;
  const [{ data, fetching, error }, execute] = useQuery({
    query: FeedPage,
    variables: { filter, first: pageSize, after },
    requestPolicy: after === null ? 'cache-and-network' : 'cache-first',
  });
  const connection = data?.reports;

  const known = useMemo(() => {
    const pages = connection?.edges.map(({ node }) => entryOf(readFragment(LiveReport, node))) ?? [];
    const arrivals = [...changes.reports.values()].map(entryOf);
    const complete = connection?.pageInfo.hasNextPage === false;
    const merged = mergeFeed(pages, arrivals, complete).filter(({ id }) => !changes.gone.has(id));
    return new Map(merged.map((entry) => [entry.id, entry]));
  }, [connection, changes]);
  const entries = useMemo(() => [...known.values()].filter(({ report }) => admits(report)), [known, admits]);

  const next = connection?.pageInfo.hasNextPage ? (connection.pageInfo.endCursor ?? null) : null;
  return {
    entries,
    known,
    loading: fetching && connection === undefined,
    error: connection === undefined ? error : undefined,
    loadMore: next === null || fetching ? null : () => setPage({ filter, after: next }),
    retry: () => execute({ requestPolicy: 'network-only' }),
  };
}
