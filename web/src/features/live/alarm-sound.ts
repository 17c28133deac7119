import { patterns, type Tone } from './ringing.rules';
import { soundContext } from './sound-allowed';

/** At full volume; several tones never overlap, so nothing clips. */
const loudest = 0.5;

function playTone(context: AudioContext, { frequency, seconds }: Tone, at: number, level: number) {
  const oscillator = new OscillatorNode(context, { type: 'triangle', frequency });
  const gain = new GainNode(context, { gain: 0 });
  gain.gain.setValueAtTime(0, at);
  gain.gain.linearRampToValueAtTime(level, at + 0.02);
  gain.gain.linearRampToValueAtTime(0, at + seconds - 0.02);
  oscillator.connect(gain).connect(context.destination);
  oscillator.start(at);
  oscillator.stop(at + seconds);
  return oscillator;
}

/** Plays a pattern in so many milliseconds, by the sound's own clock, which no browser slows down; returns how to stop it. */
export function playPattern(name: keyof typeof patterns, volume: number, inMs = 0): () => void {
  const context = soundContext();
  if (!context) return () => undefined;
  const start = context.currentTime + Math.max(0, inMs) / 1000;
  const tones = patterns[name].map((tone) => playTone(context, tone, start + tone.at, volume * loudest));
  return () => tones.forEach((tone) => tone.disconnect());
}
