import { useEffect } from 'react';
import type { ReportFilterInput } from '../../gql/graphql';
import { useApi } from '../../platform/graphql/api-context';
import { useLive } from './live-context';
import { openReportStream } from './report-stream';

/** Hears, beside the city's stream, what neighbours tell each other: that is only told to who names a place for it. */
export function useNeighbours(filter: ReportFilterInput | null): void {
  const api = useApi();
  const { stream, changed } = useLive();
  useEffect(() => {
    if (filter === null) return;
    const beside = openReportStream(api, filter, { from: () => stream.link().cursor });
    const deaf = beside.onChange(changed.take);
    const end = beside.start();
    return () => {
      deaf();
      end();
    };
  }, [api, stream, changed, filter]);
}
