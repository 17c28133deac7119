export interface Located {
  readonly longitude: number;
  readonly latitude: number;
  readonly accuracyMeters: number;
}

/** INSECURE: browsers give no position to a page without https. */
export type NoPosition = 'DENIED' | 'AWAY' | 'INSECURE';

const GOOD_ENOUGH_METERS = 15;
const PATIENCE_MS = 15_000;

/**
 * Follows the phone's position while it gets better, at most 15 seconds; answers how to stop.
 * `onFailure` is told only when there was no position at all.
 */
export function locate(onFix: (fix: Located) => void, onFailure: (why: NoPosition) => void): () => void {
  if (!isSecureContext || !('geolocation' in navigator)) {
    onFailure(isSecureContext ? 'AWAY' : 'INSECURE');
    return () => undefined;
  }
  let best = Infinity;
  const finish = (): void => {
    clearTimeout(timer);
    navigator.geolocation.clearWatch(watch);
  };
  const watch = navigator.geolocation.watchPosition(
    ({ coords }) => {
      if (coords.accuracy >= best) return;
      best = coords.accuracy;
      onFix({
        longitude: coords.longitude,
        latitude: coords.latitude,
        accuracyMeters: Math.max(1, Math.round(coords.accuracy)),
      });
      if (best <= GOOD_ENOUGH_METERS) finish();
    },
    (error) => {
      if (best < Infinity) return;
      finish();
      onFailure(error.code === error.PERMISSION_DENIED ? 'DENIED' : 'AWAY');
    },
    { enableHighAccuracy: true, timeout: PATIENCE_MS, maximumAge: 10_000 },
  );
  const timer = setTimeout(() => {
    finish();
    if (best === Infinity) onFailure('AWAY');
  }, PATIENCE_MS + 1000);
  return finish;
}

/** Whether asking for the position would open no question, so that the form may do it by itself. */
export async function mayLocateSilently(): Promise<boolean> {
  try {
    return (await navigator.permissions.query({ name: 'geolocation' })).state === 'granted';
  } catch {
    return false;
  }
}
