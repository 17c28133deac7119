import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { CombinedError, useClient } from 'urql';
import { graphql, readFragment } from '../../gql';
import type { FeedPageQuery, LiveReportFragment, ReportFilterInput } from '../../gql/graphql';
import type { Page } from '../../platform/graphql/paged-list';
import { uncached } from '../../platform/graphql/around-cache';
import { noAnswer } from '../../platform/graphql/problem';
import { usePagedList } from '../../platform/graphql/use-paged-list';
import { knownRows, type FeedEntry } from './feed.rules';
import { useLive } from './live-context';
import { LiveReport } from './report-changed';
import { useRefreshAfterDrops } from './use-refresh-after-drops';

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
  /** The last attempt failed; what is shown stays, and another attempt is on its way. */
  error: CombinedError | undefined;
  /** The server has answered once. */
  read: boolean;
  /** Every row of the view is among the entries. */
  whole: boolean;
  loadMore: (() => void) | null;
  retry: () => void;
}

/** Pages of the server with the stream's changes laid over them; what `admits` refuses is left out. */
export function useFeed(
  key: string,
  filter: ReportFilterInput,
  admits: (report: LiveReportFragment) => boolean,
  pageSize = 50,
): Feed {
  const { changed } = useLive();
  const client = useClient();
  const changes = useSyncExternalStore(changed.onFlush, changed.current);
  const ask = useCallback(
    async (after: string | null) => {
      const variables = { filter, first: after === null ? pageSize : furtherRows, after };
      const { data, error } = await client
        .query(FeedPage, variables, after === null ? freshly : uncached)
        .toPromise();
      if (!data) throw error ?? noAnswer();
      return pageOf(data);
    },
    [client, filter, pageSize],
  );
  const earlier = useMemo(
    () => client.readQuery(FeedPage, { filter, first: pageSize, after: null })?.data,
    [client, filter, pageSize],
  );
  const list = usePagedList(key, ask, { kept: earlier ? pageOf(earlier) : null });
  useRefreshAfterDrops(changes.dropped, list.refresh);
  const { items, complete, reading, failure, more } = list;

  const known = useMemo(() => knownRows(items ?? [], complete, changes), [items, complete, changes]);
  const entries = useMemo(() => [...known.values()].filter(({ report }) => admits(report)), [known, admits]);

  return {
    entries,
    known,
    loading: items === null && failure === null,
    error: failure instanceof CombinedError ? failure : undefined,
    read: items !== null,
    whole: items !== null && complete,
    loadMore: items === null || complete || reading || failure !== null ? null : more,
    retry: list.retry,
  };
}

/** What follows comes in few pieces: as many rows as the server's limit on one question bears, with room to spare. */
const furtherRows = 100;

const freshly = { requestPolicy: 'network-only' } as const;

const pageOf = ({ reports }: FeedPageQuery): Page<LiveReportFragment> => ({
  items: reports.edges.map(({ node }) => readFragment(LiveReport, node)),
  next: reports.pageInfo.hasNextPage ? reports.pageInfo.endCursor : null,
});
