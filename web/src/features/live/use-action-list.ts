import { useCallback, useMemo } from 'react';
import { useQuery } from 'urql';
import { graphql, readFragment } from '../../gql';
import type { ActionListQuery, LiveReportFragment } from '../../gql/graphql';
import { asksForALook, callsForAction, oldestFirst } from './alarm.rules';
import type { Changed } from './changed-reports';
import { newestFirst } from './feed.rules';
import { useLive } from './live-context';
import { LiveReport } from './report-changed';
import { useChanged } from './use-changed';

const ActionListDocument = graphql(/* GraphQL */ `
  query ActionList($critical: ReportFilterInput!, $unrouted: ReportFilterInput!) {
    critical: reports(filter: $critical, first: 50, orderBy: OLDEST) {
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
    unrouted: reports(filter: $unrouted, first: 50, orderBy: OLDEST) {
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

/** No rule matched: it stands at the command center and waits for somebody to choose an agency. */
const isUnrouted = (report: LiveReportFragment): boolean =>
  report.status === 'RECEIVED' && report.agency.kind === 'COMMAND_CENTER' && report.audience !== 'NEIGHBOURS';

export interface ActionList {
  alarms: readonly LiveReportFragment[];
  unrouted: readonly LiveReportFragment[];
  /** HIGH and new on this screen; older ones are found in the list. */
  looks: readonly LiveReportFragment[];
  /** The server has answered once. */
  ready: boolean;
}

const sameReports = (a: readonly LiveReportFragment[], b: readonly LiveReportFragment[]): boolean =>
  a.length === b.length && a.every((report, index) => report === b[index]);

const sameList = (a: ActionList, b: ActionList): boolean =>
  a.ready === b.ready &&
  sameReports(a.alarms, b.alarms) &&
  sameReports(a.unrouted, b.unrouted) &&
  sameReports(a.looks, b.looks);

function readList(
  data: ActionListQuery | undefined,
  changes: Changed,
  isNew: (id: string) => boolean,
): ActionList {
  const edges = [...(data?.critical.edges ?? []), ...(data?.unrouted.edges ?? [])];
  const known = new Map(edges.map(({ node }) => [node.id, readFragment(LiveReport, node)]));
  for (const [id, report] of changes.reports) known.set(id, report);
  for (const id of changes.gone) known.delete(id);
  const all = [...known.values()];
  return {
    ready: data !== undefined,
    alarms: oldestFirst(all.filter(callsForAction)),
    unrouted: all.filter((report) => isUnrouted(report) && !callsForAction(report)).sort(newestFirst),
    looks: all.filter((report) => asksForALook(report) && isNew(report.id)).sort(newestFirst),
  };
}

/** What a person must act on in the whole city, whatever the filter shows: an alarm is never filtered away. */
export function useActionList(city: string): ActionList {
  const { changed } = useLive();
  const variables = useMemo(
    () => ({
      critical: { city, urgencies: ['CRITICAL' as const], unacknowledged: true },
      unrouted: { city, statuses: ['RECEIVED' as const] },
    }),
    [city],
  );
  const [{ data }] = useQuery({ query: ActionListDocument, variables, requestPolicy: 'cache-and-network' });
  const read = useCallback((changes: Changed) => readList(data, changes, changed.isNew), [data, changed]);
  return useChanged(read, sameList);
}
