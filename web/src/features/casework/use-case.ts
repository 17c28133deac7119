import { useEffect, useSyncExternalStore } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../gql/desk';
import type { DeskCaseQuery } from '../../gql/desk/graphql';
import { readFragment } from '../../gql';
import { showCode } from '../../ui/report-code';
import { useLive } from '../live/live-context';
import { LiveReport } from '../live/report-changed';

const DeskCase = graphql(/* GraphQL */ `
  query DeskCase($code: String!) {
    report(code: $code) {
      id
      code
      description
      handled
      demonstration
      visibility
      rating
      offerCount
      supportCount
      borderWith {
        id
        name
      }
      hasContact
      supportTasks {
        agency {
          id
          slug
        }
        task
        doneAt
      }
      timeline {
        id
        kind
        actorName
        toStatus
      }
      ...LiveReport
      ...LinkedReports
      ...StatusWords
      ...Photos
      ...DetailClocks
      ...RoutingWhy
      ...CaseTimeline
      ...SupportTasks
    }
  }
`);

export type Case = NonNullable<DeskCaseQuery['report']>;

/** One case whole, read again with each change that the stream brings; `undefined` while it is fetched. */
export function useCase(code: string | null) {
  const { changed } = useLive();
  const [{ data, fetching, error }, execute] = useQuery({
    query: DeskCase,
    variables: { code: code ?? '' },
    pause: code === null,
    requestPolicy: 'cache-and-network',
  });
  const current = data?.report && showCode(data.report.code) === code ? data.report : undefined;
  const id = current?.id;
  const changedAt = useSyncExternalStore(changed.onFlush, () =>
    id === undefined ? 0 : changed.changedAt(id),
  );
  const newest = useSyncExternalStore(changed.onFlush, () =>
    id === undefined ? 0 : (changed.current().reports.get(id)?.version ?? 0),
  );
  const gone = useSyncExternalStore(
    changed.onFlush,
    () => id !== undefined && changed.current().gone.has(id),
  );
  useEffect(() => {
    if (changedAt > 0) execute({ requestPolicy: 'network-only' });
  }, [changedAt, execute]);
  const live = current && !gone ? readFragment(LiveReport, current) : undefined;
  return {
    report: gone ? null : (current ?? (fetching || error || code === null ? undefined : null)),
    live,
    version: Math.max(live?.version ?? 0, newest),
    error: current ? undefined : error,
    retry: () => execute({ requestPolicy: 'network-only' }),
  };
}

export type CaseView = ReturnType<typeof useCase>;
