import { describe, expect, it } from 'vitest';

import { randomOf } from './random.rules.ts';
import {
  cityHour,
  DAY_SHAPES,
  drawStorms,
  History,
  HourlyChoice,
  hourFactor,
  type Rhythm,
  weightAt,
} from './rhythm.rules.ts';

const DAY = 86_400_000;
const from = Date.parse('2021-01-01T00:00:00Z');
const to = Date.parse('2026-01-01T00:00:00Z');
const span = { from, to, offsetMinutes: 480, stormDays: new Set<number>() };
const rains = [2.6, 2.6, 1.9, 0.7, 0.3, 0.2, 0.1, 0.1, 0.2, 0.4, 0.9, 2.1];
const flood: Rhythm = { weight: 10, hours: 'EVERY_HOUR', months: rains, stormFactor: 40 };
const lamp: Rhythm = { weight: 10, hours: 'NIGHT', months: null };

describe('hours of a day', () => {
  it.each(DAY_SHAPES)('%s has a mean of one', (shape) => {
    const sum = Array.from({ length: 24 }, (_, hour) => hourFactor(shape, hour)).reduce((a, b) => a + b, 0);
    expect(sum / 24).toBeCloseTo(1, 9);
  });

  it('are those in which people see the thing', () => {
    expect(hourFactor('NIGHT', 20)).toBeGreaterThan(5 * hourFactor('NIGHT', 10));
    expect(hourFactor('MORNING', 7)).toBeGreaterThan(5 * hourFactor('MORNING', 20));
    expect(hourFactor('RUSH', 17)).toBeGreaterThan(3 * hourFactor('RUSH', 12));
  });

  it('are read from the clock on the wall of the city', () => {
    expect(cityHour(Date.parse('2026-03-01T17:30:00Z'), span)).toEqual({
      ...{ month: 2, weekday: 0, hour: 1, storm: false }, // already Monday 2 March there
    });
  });
});

describe('a history', () => {
  const history = new History([flood, lamp], span);

  it('stays inside its span and never goes back', () => {
    let last = from;
    for (let n = 0; n <= 2_000; n++) {
      const instant = history.instantAt(n / 2_000);
      expect(instant).toBeGreaterThanOrEqual(last);
      expect(instant).toBeLessThan(to);
      last = instant;
    }
  });

  it('has floods in the rains, lamps at night, and more each year', () => {
    const choice = new HourlyChoice([{ rhythm: flood }, { rhythm: lamp }]);
    const random = randomOf('history');
    const drawn = Array.from({ length: 8_000 }, (_, n) => {
      const instant = history.instantAt((n + 0.5) / 8_000);
      const at = cityHour(instant, span);
      return { instant, at, isFlood: choice.draw(at, random).rhythm === flood };
    });
    const floods = drawn.filter(({ isFlood }) => isFlood);
    const rainy = floods.filter(({ at }) => [11, 0, 1, 2].includes(at.month));
    expect(rainy.length / floods.length).toBeGreaterThan(0.65);
    const lamps = drawn.filter(({ isFlood }) => !isFlood);
    expect(lamps.filter(({ at }) => at.hour >= 17 || at.hour < 2).length / lamps.length).toBeGreaterThan(0.8);
    const year = (n: number) =>
      drawn.filter(({ instant }) => new Date(instant).getUTCFullYear() === n).length;
    expect(year(2025)).toBeGreaterThan(1.5 * year(2021));
  });
});

describe('storms', () => {
  it('come some days a year, mostly in their season, and alike for the same seed', () => {
    const storms = { months: rains, perYear: 6 };
    const days = drawStorms('a', from, to, storms);
    expect(days.size).toBeGreaterThan(12);
    expect(days.size).toBeLessThan(60);
    expect(drawStorms('a', from, to, storms)).toEqual(days);
    const wet = [...days].filter((day) => [11, 0, 1, 2].includes(new Date(day * DAY).getUTCMonth()));
    expect(wet.length / days.size).toBeGreaterThan(0.5);
  });

  it('bring many times as many floods, whatever the hour', () => {
    const at = { month: 1, weekday: 2, hour: 3, storm: false };
    expect(weightAt(flood, { ...at, storm: true })).toBeGreaterThan(30 * weightAt(flood, at));
    expect(weightAt(lamp, { ...at, storm: true })).toBe(weightAt(lamp, at));
  });
});
