import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { selectionOf } from '../../features/reports/map-selection';
import type { City } from '../../features/catalogue/use-catalogue';
import type { LiveReportFragment } from '../../gql/graphql';
import type { CityMapHandle } from '../../map';
import { mapboxToken } from '../../platform/mapbox-token';
import { useLanguage } from '../../ui/language';
import { useTheme } from '../../ui/theme';
import './mini-map.css';

const CityMap = lazy(async () => ({ default: (await import('../../map')).CityMap }));

const restMs = 400;
const zoom = 14;
const nothing = [] as const;
const stay = () => undefined;

/** Where the report lies, in a small map that stays for the next one; drawn once the eye rests on a report. */
export function MiniMap({ city, report }: { city: City; report: LiveReportFragment }) {
  const { theme } = useTheme();
  const { language } = useLanguage();
  const map = useRef<CityMapHandle>(null);
  const [rested, setRested] = useState(false);
  const selection = useMemo(() => selectionOf(report, language), [report, language]);
  const { longitude, latitude } = report.place ?? {};
  useEffect(() => {
    const timer = setTimeout(() => setRested(true), restMs);
    return () => clearTimeout(timer);
  }, []);
  useEffect(() => {
    if (!rested || longitude === undefined || latitude === undefined) return;
    const go = () => map.current?.zoomTo(longitude, latitude, zoom);
    go();
    // The engine may still be opening; it takes the camera once its first tiles are there.
    const timers = [600, 1_500, 3_000].map((wait) => setTimeout(go, wait));
    return () => timers.forEach(clearTimeout);
  }, [rested, longitude, latitude]);
  if (!report.place) return null;
  return (
    <div className="mini-map no-print">
      {rested ? (
        <Suspense fallback={null}>
          <CityMap
            ref={map}
            theme={theme}
            language={language}
            city={city}
            tilesQuery={`city=${city.slug}&open=true&agencies=${report.agency.slug}`}
            hot={nothing}
            selection={selection}
            onSelect={stay}
            mapboxToken={mapboxToken()}
          />
        </Suspense>
      ) : null}
    </div>
  );
}
