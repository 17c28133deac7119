import { stageOf, type AlarmStage } from './alarm.rules';

export interface Tone {
  /** Hertz. */
  frequency: number;
  /** Seconds from the pattern's beginning. */
  at: number;
  seconds: number;
}

const run = (frequencies: readonly number[], seconds: number): Tone[] =>
  frequencies.map((frequency, index) => ({ frequency, at: index * seconds, seconds }));

/**
 * What is heard. Two falling tones a third apart are told from ringing phones and keyboards and are not shrill over
 * eight hours; after a minute three rise, and for the supervisors five in haste. One more in a flood is a short word.
 */
export const patterns: Readonly<Record<AlarmStage | 'arrival', readonly Tone[]>> = {
  fresh: run([880, 698, 880, 698], 0.22),
  minute: run([698, 880, 1047, 698, 880, 1047], 0.18),
  supervisor: run([1047, 784, 1047, 784, 1047, 784, 1047, 784], 0.13),
  arrival: run([1175, 988], 0.12),
};

/** Milliseconds until the sound comes again: the longer one waits, the more it insists. */
export const everyMs: Readonly<Record<AlarmStage, number>> = {
  fresh: 4_000,
  minute: 2_500,
  supervisor: 2_000,
};

export interface Ring {
  at: number;
  stage: AlarmStage;
}

/** The rings that are due until a moment, as the oldest alarm climbs, and when the next one is. */
export function ringsUntil(
  oldestAt: number,
  next: number,
  until: number,
): { rings: readonly Ring[]; next: number } {
  const rings: Ring[] = [];
  let at = next;
  while (at <= until) {
    const stage = stageOf(at - oldestAt);
    rings.push({ at, stage });
    at += everyMs[stage];
  }
  return { rings, next: at };
}

/** Tones of arrivals do not run into one another. */
const arrivalMs = 400;
/** After so many that are still to sound, one more tells nobody anything. */
const mostAheadMs = 10_000;

/** When the tone of one more arrival sounds, after those that are already to come; null when enough are. */
export function arrivalAt(last: number, now: number): number | null {
  const at = Math.max(now, last + arrivalMs);
  return at - now > mostAheadMs ? null : at;
}
