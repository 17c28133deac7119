import { useState } from 'react';
import type { Spot } from './use-public-view';

export type NearState = 'off' | 'asking' | 'on' | 'denied' | 'unknown';

/** Asks for the place only on a tap; it stays in the page and goes to the server only as the question itself. */
export function useNearMe(onSpot: (spot: Spot | null) => void) {
  const [state, setState] = useState<NearState>('off');
  return {
    state,
    ask: () => {
      setState('asking');
      navigator.geolocation.getCurrentPosition(
        ({ coords }) => {
          setState('on');
          onSpot({ longitude: coords.longitude, latitude: coords.latitude });
        },
        ({ code }) => {
          setState(code === GeolocationPositionError.PERMISSION_DENIED ? 'denied' : 'unknown');
          onSpot(null);
        },
        { enableHighAccuracy: true, timeout: 15_000, maximumAge: 60_000 },
      );
    },
    leave: () => {
      setState('off');
      onSpot(null);
    },
  };
}

export type NearMe = ReturnType<typeof useNearMe>;
