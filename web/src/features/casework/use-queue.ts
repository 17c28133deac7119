import { useMemo, useState, useSyncExternalStore } from 'react';
import { useQuery, type CombinedError } from 'urql';
import { graphql } from '../../gql/desk';
import { readFragment } from '../../gql';
import type { LiveReportFragment, ReportFilterInput } from '../../gql/graphql';
import { useLive } from '../live/live-context';
import { LiveReport } from '../live/report-changed';
import { mergeQueue } from './queue.rules';
import type { Case } from './use-case';

const QueuePage = graphql(/* GraphQL */ `
  query QueuePage($filter: ReportFilterInput!, $first: Int!, $after: Cursor, $order: ReportOrder!) {
    reports(filter: $filter, first: $first, after: $after, orderBy: $order) {
      edges {
        cursor
        node {
          id
          description
          photos {
            id
            purpose
            mediumUrl
          }
          supportTasks {
            agency {
              id
              slug
            }
            task
            doneAt
          }
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

const pageSize = 50;

/** What a page tells of a report beside what the stream keeps current. */
export interface Extra {
  description: string | null;
  photo: string | null;
  supportTasks: Case['supportTasks'];
}

interface Pages {
  reports: readonly LiveReportFragment[];
  extras: readonly (readonly [string, Extra])[];
  complete: boolean;
  loading: boolean;
  error: CombinedError | undefined;
  loadMore: (() => void) | null;
  retry: () => void;
}

function usePages(filter: ReportFilterInput | undefined, order: 'DUE_FIRST' | 'NEWEST'): Pages {
  const [page, setPage] = useState<{ filter: unknown; after: string | null }>({ filter, after: null });
  const after = page.filter === filter ? page.after : null;
  const [{ data, fetching, error }, execute] = useQuery({
    query: QueuePage,
    variables: { filter: filter ?? {}, first: pageSize, after, order },
    pause: filter === undefined,
    requestPolicy: after === null ? 'cache-and-network' : 'cache-first',
  });
  const connection = filter === undefined ? undefined : data?.reports;
  const nodes = useMemo(() => connection?.edges.map(({ node }) => node) ?? [], [connection]);
  const reports = useMemo(() => nodes.map((node) => readFragment(LiveReport, node)), [nodes]);
  const extras = useMemo(
    () =>
      nodes.map(({ id, description, photos, supportTasks }) => {
        const before = photos.find(({ purpose }) => purpose === 'BEFORE');
        return [id, { description, photo: before?.mediumUrl ?? null, supportTasks }] as const;
      }),
    [nodes],
  );
  const next = connection?.pageInfo.hasNextPage ? (connection.pageInfo.endCursor ?? null) : null;
  return {
    reports,
    extras,
    complete: filter === undefined || connection?.pageInfo.hasNextPage === false,
    loading: filter !== undefined && connection === undefined && fetching,
    error: connection === undefined ? error : undefined,
    loadMore: next === null || fetching ? null : () => setPage({ filter, after: next }),
    retry: () => execute({ requestPolicy: 'network-only' }),
  };
}

export interface Queue {
  /** All that is known and may be seen, whether the view admits it or not. */
  known: ReadonlyMap<string, LiveReportFragment>;
  admitted: readonly LiveReportFragment[];
  extras: ReadonlyMap<string, Extra>;
  complete: boolean;
  loading: boolean;
  error: CombinedError | undefined;
  loadMore: (() => void) | null;
  retry: () => void;
}

/** The reports that answer one or two questions, kept current by the stream. */
export function useQueue(
  questions: readonly ReportFilterInput[],
  admits: (report: LiveReportFragment) => boolean,
  order: 'DUE_FIRST' | 'NEWEST',
): Queue {
  const { changed } = useLive();
  const changes = useSyncExternalStore(changed.onFlush, changed.current);
  const first = usePages(questions[0], order);
  const second = usePages(questions[1], order);
  const complete = first.complete && second.complete;
  const known = useMemo(() => {
    const merged = mergeQueue([...first.reports, ...second.reports], [...changes.reports.values()], complete);
    return new Map([...merged].filter(([id]) => !changes.gone.has(id)));
  }, [first.reports, second.reports, changes, complete]);
  const admitted = useMemo(() => [...known.values()].filter(admits), [known, admits]);
  const extras = useMemo(() => new Map([...first.extras, ...second.extras]), [first.extras, second.extras]);
  return {
    known,
    admitted,
    extras,
    complete,
    loading: first.loading || second.loading,
    error: first.error ?? second.error,
    loadMore: first.loadMore ?? second.loadMore,
    retry: () => {
      first.retry();
      second.retry();
    },
  };
}
