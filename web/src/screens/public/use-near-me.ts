import { useMemo, useState } from 'react';
import { useStable } from '../../ui/use-stable';
import { openNearMe, type AskPlace, type NearState } from './near-me';
import type { Spot } from './use-public-view';

const askPlace: AskPlace = (found, refused) =>
  navigator.geolocation.getCurrentPosition(
    ({ coords }) => found({ longitude: coords.longitude, latitude: coords.latitude }),
    ({ code }) => refused(code === GeolocationPositionError.PERMISSION_DENIED),
    { enableHighAccuracy: true, timeout: 15_000, maximumAge: 60_000 },
  );

/** Asks for the place only on a tap; it stays in the page and goes to the server only as the question itself. */
export function useNearMe(onSpot: (spot: Spot | null) => void) {
  const [state, setState] = useState<NearState>('off');
  const spot = useStable(onSpot);
  const near = useMemo(
    () => openNearMe(window.isSecureContext ? askPlace : null, { state: setState, spot }),
    [spot],
  );
  return { state, ...near };
}

export type NearMe = ReturnType<typeof useNearMe>;
