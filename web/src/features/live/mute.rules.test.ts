import { describe, expect, it } from 'vitest';
import { mutedUntilOf, muteMs, volumeOf } from './mute.rules';

const now = 1_000_000_000;

describe('muted alarms', () => {
  it('are mute until the moment that was named', () => {
    expect(mutedUntilOf(String(now + muteMs), now)).toBe(now + muteMs);
    expect(mutedUntilOf(String(now + muteMs), now + muteMs - 1)).toBe(now + muteMs);
  });

  it('sound again by themselves', () => {
    expect(mutedUntilOf(String(now + muteMs), now + muteMs)).toBeNull();
  });

  it.each([null, '', 'off', 'NaN', '-1', 'Infinity'])('are not mute by %j', (kept) => {
    expect(mutedUntilOf(kept, now)).toBeNull();
  });

  it('are not mute by a clock that ran ahead', () => {
    expect(mutedUntilOf(String(now + muteMs + 1), now)).toBeNull();
  });
});

describe('loudness', () => {
  it.each([
    [null, 0.7],
    ['', 0.2],
    ['x', 0.7],
    ['0', 0.2],
    ['0.5', 0.5],
    ['9', 1],
  ])('kept as %j is %d', (kept, volume) => {
    expect(volumeOf(kept)).toBe(volume);
  });
});
