import { useEffect, useMemo, useRef, useState } from 'react';
import { useLinkPhase } from '../../features/live/live-context';
import { selectionOf } from '../../features/reports/map-selection';
import type { City } from '../../features/catalogue/use-catalogue';
import type { LiveReportFragment } from '../../gql/graphql';
import type { CityMapHandle, MapBounds, MapViewport } from '../../map';
import { LateMap } from '../../map/late-map';
import { useLanguage } from '../../ui/language';
import { useTheme } from '../../ui/theme';
import './mini-map.css';

const restMs = 400;
const zoom = 14;
const nothing = [] as const;
const stay = () => undefined;

/** Some eight hundred metres by three hundred: the streets around, at the first look. */
const around = ({ longitude, latitude }: { longitude: number; latitude: number }): MapBounds => [
  longitude - 0.0036,
  latitude - 0.0012,
  longitude + 0.0036,
  latitude + 0.0012,
];

const contains = (seen: MapViewport, place: LiveReportFragment['place']): boolean =>
  place !== null &&
  place.longitude > seen.west &&
  place.longitude < seen.east &&
  place.latitude > seen.south &&
  place.latitude < seen.north;

/** Where the report lies, in a small map that stays for the next one; drawn once the eye rests on a report. */
export function MiniMap({ city, report }: { city: City; report: LiveReportFragment }) {
  const { theme } = useTheme();
  const { language } = useLanguage();
  const stale = useLinkPhase() === 'down';
  const map = useRef<CityMapHandle>(null);
  const [rested, setRested] = useState(false);
  const selection = useMemo(() => selectionOf(report, language), [report, language]);
  const { longitude, latitude } = report.place ?? {};
  const there = useRef(false);
  useEffect(() => {
    const timer = setTimeout(() => setRested(true), restMs);
    return () => clearTimeout(timer);
  }, []);
  useEffect(() => {
    if (!rested || longitude === undefined || latitude === undefined) return;
    there.current = false;
    // The engine may still be opening: asked until it has come, then never again.
    const go = () => {
      if (!there.current) map.current?.zoomTo(longitude, latitude, zoom);
    };
    go();
    const timer = setInterval(go, 1_200);
    return () => clearInterval(timer);
  }, [rested, longitude, latitude]);
  if (!report.place) return null;
  return (
    <div className="mini-map no-print">
      {rested ? (
        <LateMap
          ref={map}
          theme={theme}
          language={language}
          city={city}
          tilesQuery={`city=${city.slug}&open=true&agencies=${report.agency.slug}`}
          opensOn={around(report.place)}
          hot={nothing}
          selection={selection}
          onSelect={stay}
          onViewport={(seen) => {
            there.current ||= seen.zoom > zoom - 0.5 && contains(seen, report.place);
          }}
          stale={stale}
        />
      ) : null}
    </div>
  );
}
