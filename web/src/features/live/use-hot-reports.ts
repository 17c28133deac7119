import { useEffect, useState } from 'react';
import type { LiveReportFragment } from '../../gql/graphql';
import type { HotReport } from '../../map';
import { serverNow } from '../../ui/server-time';
import { isLate } from '../reports/late.rules';
import { useLive } from './live-context';

function hotOf(report: LiveReportFragment, arrivedAt: number, isNew: boolean): HotReport[] {
  if (!report.place) return [];
  return [
    {
      id: report.id,
      code: report.code,
      longitude: report.place.longitude,
      latitude: report.place.latitude,
      status: report.status,
      publicStatus: report.publicStatus,
      urgency: report.urgency,
      late: isLate(report, serverNow()),
      acknowledged: report.acknowledgedAt !== null,
      coarse: report.place.precision === 'GRID_100M',
      arrivedAt,
      isNew,
    },
  ];
}

interface HotReports {
  hot: HotReport[];
  /** Changed out of the filter or out of the viewer's rights: the tiles may still show them. */
  gone: string[];
}

const nothing: HotReports = { hot: [], gone: [] };

/** What changed since the tiles were drawn, for the map's own small source. */
export function useHotReports(admits: (report: LiveReportFragment) => boolean): HotReports {
  const { changed } = useLive();
  const [state, setState] = useState(nothing);
  useEffect(() => {
    const read = (): HotReports => {
      const { reports, gone } = changed.current();
      const all = [...reports.values()];
      const hot = all.filter(admits);
      return {
        hot: hot.flatMap((report) => hotOf(report, changed.changedAt(report.id), changed.isNew(report.id))),
        gone: [...gone, ...all.filter((report) => !admits(report)).map(({ id }) => id)],
      };
    };
    const show = () => setState(read());
    const timer = setTimeout(show, 0);
    const stop = changed.onFlush(show);
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [changed, admits]);
  return state;
}
