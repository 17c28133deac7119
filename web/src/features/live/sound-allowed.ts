let context: AudioContext | undefined;
const listeners = new Set<() => void>();

/** Browsers make no sound before the first gesture on the page. */
export const soundAllowed = (): boolean => context?.state === 'running';

/** Where sound is made; null while the browser allows none. */
export const soundContext = (): AudioContext | null => (context?.state === 'running' ? context : null);

export function onSoundChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** To be called from a gesture. */
export async function allowSound(): Promise<void> {
  if (!context) {
    context = new AudioContext();
    context.addEventListener('statechange', () => listeners.forEach((tell) => tell()));
  }
  await context.resume();
  listeners.forEach((tell) => tell());
}
