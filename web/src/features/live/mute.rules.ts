/** Nobody mutes alarms for longer than this, or without an end. */
export const muteMs = 600_000;

/** Until when alarms are mute, out of what the browser kept; null when they sound. */
export function mutedUntilOf(kept: string | null, nowMs: number): number | null {
  const until = Number(kept ?? '');
  // A moment further ahead than any mute was written by a clock that has been put right since.
  return until > nowMs && until - nowMs <= muteMs ? until : null;
}

/** Loudness from 0.2 to 1: silence has a name and an end, and is no loudness. */
export function volumeOf(kept: string | null): number {
  const volume = Number(kept ?? NaN);
  return Number.isNaN(volume) ? 0.7 : Math.min(1, Math.max(0.2, volume));
}
