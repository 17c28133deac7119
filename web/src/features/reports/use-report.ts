import { useEffect, useSyncExternalStore } from 'react';
import { useQuery } from 'urql';
import { graphql, readFragment } from '../../gql';
import { useKept } from '../../platform/graphql/use-kept';
import { showCode } from '../../ui/report-code';
import { useLive } from '../live/live-context';
import { LiveReport } from '../live/report-changed';

export const ReportDetail = graphql(/* GraphQL */ `
  query ReportDetail($code: String!) {
    report(code: $code) {
      id
      code
      description
      landmark
      visibility
      handled
      demonstration
      borderWith {
        id
        code
        name
      }
      supportAgencies {
        id
        abbreviation
      }
      supportCount
      ...LiveReport
      ...LinkedReports
      ...StatusWords
      ...PromiseWords
      ...SupportButton
      ...Photos
      ...DetailClocks
      ...RoutingWhy
      ...Timeline
    }
  }
`);

/** One report whole, read again whenever the stream tells that it changed; `undefined` while it is fetched. */
export function useReport(code: string | null) {
  const { changed } = useLive();
  const [{ data: answer, fetching, error }, execute] = useQuery({
    query: ReportDetail,
    variables: { code: code ?? '' },
    pause: code === null,
    requestPolicy: 'cache-and-network',
  });
  const data = useKept(answer, code ?? '');
  const current = data?.report && showCode(data.report.code) === code ? data.report : undefined;
  const id = current?.id;
  const heard = useSyncExternalStore(changed.onFlush, () =>
    id === undefined ? undefined : changed.current().reports.get(id),
  );
  const newest = heard?.version ?? 0;
  const read = current ? readFragment(LiveReport, current) : undefined;
  const gone = useSyncExternalStore(
    changed.onFlush,
    () => id !== undefined && changed.current().gone.has(id),
  );
  useEffect(() => {
    if (newest > 0) execute({ requestPolicy: 'network-only' });
  }, [newest, execute]);
  return {
    report: gone ? null : (current ?? (fetching || error || code === null ? undefined : null)),
    // What the stream told stands at once; what it does not tell of comes with the next reading.
    live: gone || !read ? undefined : heard && newest > read.version ? heard : read,
    version: Math.max(read?.version ?? 0, newest),
    error: current ? undefined : error,
    retry: () => execute({ requestPolicy: 'network-only' }),
  };
}
