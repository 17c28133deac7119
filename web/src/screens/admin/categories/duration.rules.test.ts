import { describe, expect, it } from 'vitest';
import { durationOf, plainDuration } from './duration.rules';

describe('A target in a form', () => {
  it.each([
    ['PT30M', 30, 'M'],
    ['PT4H', 4, 'H'],
    ['P14D', 14, 'D'],
  ])('%s is %i %s, and back', (iso, amount, unit) => {
    expect(plainDuration(iso)).toEqual({ amount, unit });
    expect(durationOf(String(amount), unit)).toBe(iso);
  });

  it('of several units stays as it is written', () => {
    expect(plainDuration('P1DT12H')).toBeNull();
    expect(durationOf('p1dt12h', 'D')).toBe('P1DT12H');
  });

  it('that is empty is no target', () => {
    expect(durationOf('  ', 'D')).toBeNull();
  });
});
