import { describe, expect, it } from 'vitest';
import { hasJumped } from './waking.rules';

describe('a timer that comes round', () => {
  it('when it should, or a little late on a busy device, tells nothing', () => {
    expect(hasJumped(1_000, 3_000, false)).toBe(false);
    expect(hasJumped(1_000, 8_000, false)).toBe(false);
  });

  it('much later means that the device slept', () => {
    expect(hasJumped(1_000, 61_000, false)).toBe(true);
  });

  it('once a minute is all that a hidden page has', () => {
    expect(hasJumped(1_000, 62_000, true)).toBe(false);
    expect(hasJumped(1_000, 181_000, true)).toBe(true);
  });

  it('before it left means that the clock was set', () => {
    expect(hasJumped(7_200_000, 3_600_000, false)).toBe(true);
  });
});
