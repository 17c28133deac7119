import { describe, expect, it } from 'vitest';

import { Lots, randomOf } from './random.rules.ts';

describe('repeatable chance', () => {
  it('draws the same numbers for the same seed and others for another', () => {
    const draw = (seed: string) => {
      const random = randomOf(seed);
      return Array.from({ length: 5 }, () => random.next());
    };
    expect(draw('a')).toEqual(draw('a'));
    expect(draw('a')).not.toEqual(draw('b'));
  });

  it('spreads evenly', () => {
    const random = randomOf('even');
    const drawn = Array.from({ length: 20_000 }, () => Math.floor(random.next() * 10));
    const tenths = Map.groupBy(drawn, (tenth) => tenth);
    expect(tenths.size).toBe(10);
    for (const tenth of tenths.values()) expect(tenth.length).toBeGreaterThan(1_800);
  });

  it('has a median of what it is drawn around', () => {
    const random = randomOf('median');
    const below = Array.from({ length: 4_000 }, () => random.around(60, 0.9)).filter((value) => value < 60);
    expect(below.length / 4_000).toBeCloseTo(0.5, 1);
  });
});

describe('lots', () => {
  it('are drawn in proportion to their weights, and never without one', () => {
    const random = randomOf('lots');
    const lots = new Lots(['rare', 'often', 'never'], (name) => ({ rare: 1, often: 9, never: 0 })[name] ?? 0);
    const drawn = Array.from({ length: 5_000 }, () => lots.draw(random));
    expect(drawn.filter((name) => name === 'often').length / 5_000).toBeCloseTo(0.9, 1);
    expect(drawn).not.toContain('never');
    expect(lots.total).toBe(10);
  });

  it('tell how far a share reaches into its item', () => {
    const lots = new Lots(['first', 'second'], () => 2);
    expect(lots.at(0.25)).toEqual({ item: 'first', within: 0.5 });
    expect(lots.at(0.75)).toEqual({ item: 'second', within: 0.5 });
    expect(lots.at(1).item).toBe('second');
  });
});
