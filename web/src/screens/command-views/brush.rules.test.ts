import { describe, expect, it } from 'vitest';
import {
  countWithin,
  dragged,
  drawn,
  instantUnder,
  keyed,
  reachAround,
  reachStart,
  shareOf,
  snap,
  stepped,
  toRange,
  withEdge,
} from './brush.rules';

const zone = 'Asia/Makassar';
const at = (iso: string) => Date.parse(iso);
/** Midnight in Kupang. */
const local = (day: string) => at(`${day}T00:00:00+08:00`);
const span = { from: local('2026-11-01'), to: local('2026-12-01') };
const now = at('2026-11-23T06:03:19Z');

describe('pixels and instants', () => {
  it.each([
    [0, span.from],
    [300, local('2026-11-16')],
    [600, span.to],
    [-50, span.from],
    [9999, span.to],
  ])('%i of 600 pixels', (x, instant) => {
    expect(instantUnder(x, 600, span)).toBe(instant);
  });

  it('come back as they went', () => {
    for (let x = 0; x <= 600; x += 37) {
      expect(shareOf(instantUnder(x, 600, span), span) * 600).toBeCloseTo(x, 3);
    }
  });

  it('a plot without a width is no fault', () => {
    expect(instantUnder(10, 0, span)).toBe(span.to);
  });
});

describe('snapping', () => {
  it.each([
    ['2026-11-20T11:59:00+08:00', '2026-11-20'],
    ['2026-11-20T12:01:00+08:00', '2026-11-21'],
    ['2026-11-20T00:00:00+08:00', '2026-11-20'],
    ['2026-11-20T23:59:59+08:00', '2026-11-21'],
  ])('%s is drawn to the midnight of the city of %s', (instant, day) => {
    for (const unit of ['DAY', 'WEEK', 'MONTH', 'YEAR'] as const) {
      expect(snap(at(instant), unit, zone)).toBe(local(day));
    }
  });

  it('hours are full hours', () => {
    expect(snap(at('2026-11-20T10:29:00Z'), 'HOUR', zone)).toBe(at('2026-11-20T10:00:00Z'));
    expect(snap(at('2026-11-20T10:31:00Z'), 'HOUR', zone)).toBe(at('2026-11-20T11:00:00Z'));
  });

  it('follows the calendar where a day has 23 or 25 hours', () => {
    const berlin = 'Europe/Berlin';
    expect(snap(at('2026-03-29T10:00:00Z'), 'DAY', berlin)).toBe(at('2026-03-28T23:00:00Z'));
    expect(snap(at('2026-03-29T21:00:00Z'), 'DAY', berlin)).toBe(at('2026-03-29T22:00:00Z'));
    expect(stepped(at('2026-03-28T23:00:00Z'), 1, 'DAY', berlin)).toBe(at('2026-03-29T22:00:00Z'));
    expect(stepped(at('2026-10-24T22:00:00Z'), 1, 'DAY', berlin)).toBe(at('2026-10-25T23:00:00Z'));
  });
});

describe('drawing with a pointer', () => {
  const draw = (from: string, to: string) => dragged(at(from), at(to), span, 'DAY', zone);

  it('goes in either direction', () => {
    const range = { from: local('2026-11-05'), to: local('2026-11-09') };
    expect(draw('2026-11-05T03:00:00+08:00', '2026-11-08T20:00:00+08:00')).toEqual(range);
    expect(draw('2026-11-08T20:00:00+08:00', '2026-11-05T03:00:00+08:00')).toEqual(range);
  });

  it('is a day at least', () => {
    expect(draw('2026-11-05T01:00:00+08:00', '2026-11-05T02:00:00+08:00')).toEqual({
      from: local('2026-11-05'),
      to: local('2026-11-06'),
    });
    expect(draw('2026-11-30T23:00:00+08:00', '2026-11-30T23:30:00+08:00')).toEqual({
      from: local('2026-11-30'),
      to: local('2026-12-01'),
    });
  });

  it('stays on the bars', () => {
    expect(draw('2025-01-01T00:00:00Z', '2030-01-01T00:00:00Z')).toEqual(span);
  });
});

describe('moving an edge', () => {
  const range = { from: local('2026-11-05'), to: local('2026-11-09') };

  it('never passes the other', () => {
    const passed = withEdge(range, 'from', local('2026-11-20'), span, 'DAY', zone);
    expect(passed).toEqual({ from: local('2026-11-08'), to: range.to });
    expect(withEdge(range, 'to', local('2026-11-01'), span, 'DAY', zone)).toEqual({
      from: range.from,
      to: local('2026-11-06'),
    });
  });

  it('reaches an end that is no full hour', () => {
    const until = { ...span, to: now };
    expect(withEdge(range, 'to', now + 5, until, 'DAY', zone).to).toBe(now);
  });

  it.each([
    ['ArrowLeft', '2026-11-04'],
    ['ArrowDown', '2026-11-04'],
    ['ArrowRight', '2026-11-06'],
    ['ArrowUp', '2026-11-06'],
    ['PageUp', '2026-11-12'],
    ['PageDown', '2026-10-29'],
    ['Home', '2026-11-01'],
    ['End', '2026-12-01'],
  ])('with %s to %s', (key, day) => {
    expect(keyed(key, range.from, span, 'DAY', zone)).toBe(local(day));
  });

  it.each(['a', 'Enter', 'Tab', ' '])('not with %j', (key) => {
    expect(keyed(key, range.from, span, 'DAY', zone)).toBeNull();
  });

  it('by an hour, where bars are hours', () => {
    expect(keyed('ArrowRight', at('2026-11-20T10:00:00Z'), span, 'HOUR', zone)).toBe(
      at('2026-11-20T11:00:00Z'),
    );
  });
});

describe('a drawn range as a filter', () => {
  it('that ends with the bars stays open to what comes in', () => {
    expect(toRange({ from: local('2026-11-05'), to: span.to }, span, false)).toEqual({
      from: local('2026-11-05'),
      to: null,
    });
  });

  it('of all history is none', () => {
    expect(toRange(span, span, true)).toBe('all');
    expect(toRange(span, span, false)).toEqual({ from: span.from, to: null });
    expect(toRange({ from: span.from, to: local('2026-11-05') }, span, true)).toEqual({
      from: null,
      to: local('2026-11-05'),
    });
  });

  it('is drawn as it was', () => {
    expect(drawn({ from: null, to: null }, span)).toEqual(span);
    expect(drawn({ from: local('2026-11-05'), to: null }, span)).toEqual({
      from: local('2026-11-05'),
      to: span.to,
    });
    expect(drawn({ from: 0, to: 1 }, span)).toEqual({ from: span.from, to: span.from });
  });
});

describe('how far back the bars go', () => {
  it.each([
    ['1h', '24h'],
    ['today', '7d'],
    ['24h', '7d'],
    ['7d', '30d'],
    ['30d', '365d'],
    ['all', 'all'],
  ] as const)('%s is shown within %s', (preset, reach) => {
    expect(reachAround(preset, now)).toBe(reach);
  });

  it.each([
    [3, '7d'],
    [0.5, '24h'],
    [20, '30d'],
    [200, '365d'],
    [2000, 'all'],
  ] as const)('what began %d days ago within %s', (days, reach) => {
    expect(reachAround({ from: now - days * 86_400_000, to: null }, now)).toBe(reach);
  });

  it('begins on a full hour, so that the same bars are asked for all the hour', () => {
    expect(reachStart('7d', now)).toBe(at('2026-11-16T06:00:00Z'));
    expect(reachStart('all', now)).toBeNull();
  });
});

it('a range counts its bars, and says when it cuts one', () => {
  const bars = [1, 2, 3].map((day) => ({
    from: local(`2026-11-0${day}`),
    to: local(`2026-11-0${day + 1}`),
    count: day * 10,
  }));
  expect(countWithin(bars, { from: local('2026-11-02'), to: local('2026-11-04') })).toEqual({
    count: 50,
    exact: true,
  });
  expect(countWithin(bars, { from: local('2026-11-02') + 1, to: local('2026-11-03') })).toEqual({
    count: 20,
    exact: false,
  });
  expect(countWithin([], span)).toEqual({ count: 0, exact: true });
});
