import { useMemo, useRef } from 'react';
import { useLinkPhase } from '../../features/live/live-context';
import { selectionOf } from '../../features/reports/map-selection';
import type { LiveReportFragment } from '../../gql/graphql';
import { isLate } from '../../features/reports/late.rules';
import type { CityMapHandle, HotReport } from '../../map';
import { LateMap } from '../../map/late-map';
import { useLanguage } from '../../ui/language';
import { showCode } from '../../ui/report-code';
import { serverNow } from '../../ui/server-time';
import { useTheme } from '../../ui/theme';
import type { DeskState } from './use-desk';
import './desk-map.css';

/** No tile is ever newer than these marks. */
const always = Number.MAX_SAFE_INTEGER;

function markOf(report: LiveReportFragment): HotReport[] {
  if (!report.place) return [];
  const { id, code, status, publicStatus, urgency, place } = report;
  const { longitude, latitude } = place;
  return [
    {
      ...{ id, code, longitude, latitude, status, publicStatus, urgency },
      late: isLate(report, serverNow()),
      acknowledged: report.acknowledgedAt !== null,
      coarse: place.precision === 'GRID_100M',
      arrivedAt: always,
      isNew: true,
    },
  ];
}

/** The view on the city's map; the engine comes when the map is asked for. */
export function DeskMap({ desk }: { desk: DeskState }) {
  const { theme } = useTheme();
  const { language } = useLanguage();
  const stale = useLinkPhase() === 'down';
  const map = useRef<CityMapHandle>(null);
  const { live } = desk.detail;
  const { admitted } = desk.queue;
  // The view's own rows are the marks: tiles do not know whose tasks are asked.
  const hot = useMemo(() => admitted.flatMap(markOf), [admitted]);
  const selection = useMemo(() => (live ? selectionOf(live, language) : null), [live, language]);
  return (
    <div className="desk-map">
      <LateMap
        ref={map}
        theme={theme}
        language={language}
        city={desk.city}
        tilesQuery={`city=${desk.city.slug}&receivedTo=1970-01-01T00:00:00Z`}
        hot={hot}
        selection={selection}
        onSelect={(code) => desk.select(code === null ? null : showCode(code))}
        stale={stale}
      />
    </div>
  );
}
