import { describe, expect, it } from 'vitest';
import { sharedRefreshDelay, sharedTiles } from './tile-clock.rules';

describe('tiles for strangers', () => {
  it('have one name for all who ask in the same ten seconds, whatever their clocks say', () => {
    const right = sharedTiles(1_000_003_000, 0);
    const slow = sharedTiles(1_000_006_000 - 60_000, 60_000);
    expect(slow.version).toBe(right.version);
    expect(sharedTiles(1_000_010_500, 0).version).not.toBe(right.version);
  });

  it('hold nothing for sure that happened after their ten seconds began', () => {
    expect(sharedTiles(1_000_009_000, 0).askedAt).toBeLessThan(1_000_000_000);
  });

  it('are asked for again once a later name holds what just happened', () => {
    const now = 1_000_003_000;
    const later = now + sharedRefreshDelay(now, 0, 0);
    expect(sharedTiles(later, 0).askedAt).toBeGreaterThanOrEqual(now);
    expect(sharedRefreshDelay(now, 0, 0.99)).toBeLessThan(15_000);
  });
});
