import { lazy, Suspense } from 'react';
import { reloadIfReachable } from '../platform/reload';
import { Boundary } from '../ui/boundary';
import type { CityMapProps } from './city-map';
import './late-map.css';
import { mapWord } from './map-words';

const CityMap = lazy(async () => ({ default: (await import('./city-map')).CityMap }));

/** The map, fetched after everything that can be read without it; where it cannot be had, words stand in its place. */
export function LateMap(props: CityMapProps) {
  const missing = (
    <div className="late-map" role="status">
      <p>{mapWord(props.language, 'failed')}</p>
      <button type="button" className="button button--desk" onClick={() => void reloadIfReachable()}>
        {mapWord(props.language, 'retry')}
      </button>
    </div>
  );
  return (
    <Boundary fallback={missing}>
      <Suspense
        fallback={
          <div className="late-map map-waits" role="status">
            <p>{mapWord(props.language, 'loading')}</p>
          </div>
        }
      >
        <CityMap {...props} />
      </Suspense>
    </Boundary>
  );
}
