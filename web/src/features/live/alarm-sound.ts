/** Two falling tones, a third apart: told from ringing phones and keyboards, not shrill over eight hours. */
const tones = [880, 698] as const;
const toneSeconds = 0.22;

let context: AudioContext | undefined;
const listeners = new Set<() => void>();

/** Browsers make no sound before the first gesture on the page. */
export const soundAllowed = (): boolean => context?.state === 'running';

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

export function playAlarm(): void {
  if (!context || context.state !== 'running') return;
  const start = context.currentTime;
  for (const [index, frequency] of [...tones, ...tones].entries()) {
    const at = start + index * toneSeconds;
    const oscillator = new OscillatorNode(context, { type: 'triangle', frequency });
    const gain = new GainNode(context, { gain: 0 });
    gain.gain.setValueAtTime(0, at);
    gain.gain.linearRampToValueAtTime(0.35, at + 0.02);
    gain.gain.linearRampToValueAtTime(0, at + toneSeconds - 0.02);
    oscillator.connect(gain).connect(context.destination);
    oscillator.start(at);
    oscillator.stop(at + toneSeconds);
  }
}
