import { useEffect, useState } from 'react';

export interface Here {
  longitude: number;
  latitude: number;
}

/** Where this phone is, once its owner allowed it and only while it is wanted. */
export function useHere(wanted: boolean): { here: Here | null; refused: boolean } {
  const [here, setHere] = useState<Here | null>(null);
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    if (!wanted || !('geolocation' in navigator)) return;
    const watch = navigator.geolocation.watchPosition(
      ({ coords: { longitude, latitude } }) => setHere({ longitude, latitude }),
      () => setRefused(true),
      { maximumAge: 60_000, timeout: 20_000 },
    );
    return () => navigator.geolocation.clearWatch(watch);
  }, [wanted]);
  return { here, refused };
}
