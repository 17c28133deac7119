import { useCallback, useMemo } from 'react';
import { useClient, type CombinedError } from 'urql';
import { graphql, readFragment } from '../../gql';
import type { LiveReportFragment, ReportFilterInput } from '../../gql/graphql';
import type { Page } from '../../platform/graphql/paged-list';
import { noAnswer } from '../../platform/graphql/problem';
import { usePagedList } from '../../platform/graphql/use-paged-list';
import { actionReports, sameActionReports, type ActionReports } from './action-list.rules';
import type { Changed } from './changed-reports';
import { LiveReport } from './report-changed';
import { useChanged } from './use-changed';
import { useRefreshAfterDrops } from './use-refresh-after-drops';

const ActionPage = graphql(/* GraphQL */ `
  query ActionPage($filter: ReportFilterInput!, $after: Cursor) {
    reports(filter: $filter, first: 50, after: $after, orderBy: OLDEST) {
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

export interface ActionList extends ActionReports {
  /** Both lists have come at least once. */
  ready: boolean;
  /** Alarms beyond those that were read may still follow. */
  moreAlarms: boolean;
  moreUnrouted: boolean;
  /** The last attempt failed; another is on its way. */
  failed: CombinedError | null;
  retry: () => void;
}

/** Beyond this many pages nobody reads a list; its count says that more follow. */
const unroutedPages = 20;

const dropsOf = (changes: Changed): number => changes.dropped;

/** Reports of a filter, read to the end, and again when the stream let changes go. */
export function useAllReports(filter: ReportFilterInput, depth: number) {
  const client = useClient();
  const ask = useCallback(
    async (after: string | null): Promise<Page<LiveReportFragment>> => {
      const variables = { filter, after };
      const asked = client.query(ActionPage, variables, { requestPolicy: 'network-only' });
      const { data, error } = await asked.toPromise();
      if (!data) throw error ?? noAnswer();
      const { edges, pageInfo } = data.reports;
      return {
        items: edges.map(({ node }) => readFragment(LiveReport, node)),
        next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
      };
    },
    [client, filter],
  );
  const list = usePagedList(filter.city ?? '', ask, { depth });
  useRefreshAfterDrops(useChanged(dropsOf), list.refresh);
  return list;
}

/** What a person must act on in the whole city, whatever the filter shows: an alarm is never filtered away. */
export function useActionList(city: string): ActionList {
  const filters = useMemo(
    () => ({
      critical: { city, urgencies: ['CRITICAL' as const], unacknowledged: true },
      unrouted: { city, statuses: ['RECEIVED' as const] },
    }),
    [city],
  );
  const critical = useAllReports(filters.critical, Infinity);
  const unrouted = useAllReports(filters.unrouted, unroutedPages);
  const read = useCallback(
    (changes: Changed) => actionReports([...(critical.items ?? []), ...(unrouted.items ?? [])], changes),
    [critical.items, unrouted.items],
  );
  const reports = useChanged(read, sameActionReports);
  return {
    ...reports,
    ready: critical.items !== null && unrouted.items !== null,
    moreAlarms: critical.items !== null && !critical.complete,
    moreUnrouted: unrouted.items !== null && !unrouted.complete,
    failed: (critical.failure ?? unrouted.failure) as CombinedError | null,
    retry: () => {
      critical.retry();
      unrouted.retry();
    },
  };
}
