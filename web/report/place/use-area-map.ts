import { useEffect, useRef, useState } from 'preact/hooks';
import { loadPart } from '../network/load-again';
import { useForm } from '../ui/form-context';
import type { Area } from './area-geometry.rules';
import type { AreaMap } from './area-map';

export type MapState = 'LOADING' | 'READY' | 'AWAY';

/** Loads the map's code and the boundaries when the screen opens, and draws them on the canvas. */
export function useAreaMap(onMoved: (longitude: number, latitude: number) => void) {
  const { session, catalogue, catalogueAway, loadCatalogue } = useForm();
  const canvas = useRef<HTMLCanvasElement>(null);
  const drawn = useRef<AreaMap | null>(null);
  const find = useRef<((longitude: number, latitude: number) => Area | null) | null>(null);
  const moved = useRef(onMoved);
  moved.current = onMoved;
  const [state, setState] = useState<MapState>('LOADING');
  const [attempt, setAttempt] = useState(0);
  const city = catalogue?.city;

  const { slug, boundaryVersion } = city ?? {};
  const latest = useRef({ city, place: session.current.place });
  latest.current = { city, place: session.current.place };

  useEffect(() => {
    const surface = canvas.current;
    if (!slug || !boundaryVersion || !surface) return;
    let gone = false;
    setState('LOADING');
    const load = async (): Promise<void> => {
      const chunk = await loadPart(
        () => import('./area-map-chunk'),
        () => session.keepAll(),
      );
      const areas = await chunk.loadAreas(slug, boundaryVersion);
      const { city: shown, place } = latest.current;
      if (gone || !shown) return;
      find.current = (longitude, latitude) => chunk.subdistrictAt(areas, longitude, latitude);
      drawn.current = chunk.drawAreaMap(surface, {
        areas,
        bounds: shown.bounds,
        approximate: shown.boundaries === 'APPROXIMATE',
        onMoved: (longitude, latitude) => {
          moved.current(longitude, latitude);
        },
      });
      // The position may have been found while the map was still loading.
      if (typeof place?.longitude === 'number' && typeof place.latitude === 'number')
        drawn.current.goTo(place.longitude, place.latitude, place.accuracyMeters, true);
      setState('READY');
    };
    load().catch(() => {
      if (!gone) setState('AWAY');
    });
    return () => {
      gone = true;
      drawn.current?.destroy();
      drawn.current = null;
    };
  }, [session, slug, boundaryVersion, attempt]);

  useEffect(() => {
    const again = (): void => {
      setAttempt((n) => n + 1);
    };
    if (state !== 'AWAY') return;
    addEventListener('online', again);
    return () => {
      removeEventListener('online', again);
    };
  }, [state]);

  return {
    canvas,
    // Without the city's lists there is nothing to draw yet.
    state: catalogue === null && catalogueAway ? 'AWAY' : state,
    tryAgain: (): void => {
      if (catalogue === null) loadCatalogue();
      else setAttempt((n) => n + 1);
    },
    areaAt: (longitude: number, latitude: number): Area | null => find.current?.(longitude, latitude) ?? null,
    goTo: (longitude: number, latitude: number, accuracyMeters: number | null): void => {
      drawn.current?.goTo(longitude, latitude, accuracyMeters, true);
    },
    zoomBy: (factor: number): void => drawn.current?.zoomBy(factor),
  };
}
