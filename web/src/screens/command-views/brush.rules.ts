import { dateField, instantAt } from '../../ui/city-time';
import type { Between, Preset, TimeRange } from '../../features/filters/time-range.rules';

/** The time that the bars cover, milliseconds since 1970. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export type Unit = 'HOUR' | 'DAY' | 'WEEK' | 'MONTH' | 'YEAR';
export type Edge = 'from' | 'to';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

/** Where an instant stands, 0 to 1 of the width. */
export const shareOf = (at: number, { from, to }: Span): number => clamp((at - from) / (to - from), 0, 1);

/** The instant under a pixel. */
export const instantUnder = (x: number, width: number, { from, to }: Span): number =>
  Math.round(from + clamp(x / Math.max(1, width), 0, 1) * (to - from));

/** The midnight before, by the calendar, also on days of 23 or 25 hours. */
const midnight = (at: number, timeZone: string): number =>
  Date.parse(instantAt(dateField(at, timeZone), 0, timeZone));

/** The full hour, or the city's midnight, that is nearest: nobody means 13:07 who draws on a chart of days. */
export function snap(at: number, unit: Unit, timeZone: string): number {
  if (unit === 'HOUR') return Math.round(at / hourMs) * hourMs;
  const before = midnight(at, timeZone);
  const after = midnight(before + 1.5 * dayMs, timeZone);
  return at - before < after - at ? before : after;
}

const stepDays: Record<Exclude<Unit, 'HOUR'>, number> = { DAY: 1, WEEK: 7, MONTH: 30, YEAR: 365 };

/** One bar further, or several: hours by the clock, days by the calendar. */
export function stepped(at: number, bars: number, unit: Unit, timeZone: string): number {
  if (unit === 'HOUR') return snap(at + bars * hourMs, unit, timeZone);
  return midnight(snap(at, unit, timeZone) + bars * stepDays[unit] * dayMs + dayMs / 2, timeZone);
}

/** A range as it is drawn: what is open to one side reaches to that side of the bars. */
export const drawn = ({ from, to }: Between, span: Span): Span => ({
  from: clamp(from ?? span.from, span.from, span.to),
  to: clamp(to ?? span.to, span.from, span.to),
});

/**
 * A drawn range as a filter. What reaches to the end of the bars stays open to it, so that what comes in from now on is
 * in it too; all of the bars of the whole history are no filter at all.
 */
export function toRange({ from, to }: Span, span: Span, whole: boolean): TimeRange {
  const between: Between = {
    from: whole && from <= span.from ? null : from,
    to: to >= span.to ? null : to,
  };
  return between.from === null && between.to === null ? 'all' : between;
}

/** A drag from one instant to another: at least one bar's step wide, within the bars, in either direction. */
export function dragged(start: number, end: number, span: Span, unit: Unit, timeZone: string): Span {
  const [low, high] = start < end ? [start, end] : [end, start];
  const from = clamp(snap(low, unit, timeZone), span.from, span.to);
  const to = clamp(snap(high, unit, timeZone), span.from, span.to);
  if (to > from) return { from, to };
  const next = clamp(stepped(from, 1, unit, timeZone), span.from, span.to);
  return next > from
    ? { from, to: next }
    : { from: clamp(stepped(to, -1, unit, timeZone), span.from, span.to), to };
}

/** One edge put to an instant; it never passes the other. */
export function withEdge(
  drawnNow: Span,
  edge: Edge,
  at: number,
  span: Span,
  unit: Unit,
  timeZone: string,
): Span {
  const to = at >= span.to ? span.to : snap(at, unit, timeZone);
  const moved = { ...drawnNow, [edge]: clamp(to, span.from, span.to) };
  if (moved.from < moved.to) return moved;
  return edge === 'from'
    ? { ...drawnNow, from: Math.max(span.from, stepped(drawnNow.to, -1, unit, timeZone)) }
    : { ...drawnNow, to: Math.min(span.to, stepped(drawnNow.from, 1, unit, timeZone)) };
}

const pageBars: Record<Unit, number> = { HOUR: 6, DAY: 7, WEEK: 4, MONTH: 6, YEAR: 5 };

/** Where a key puts an edge; null for a key that means nothing here. */
export function keyed(key: string, at: number, span: Span, unit: Unit, timeZone: string): number | null {
  const by = (bars: number): number => stepped(at, bars, unit, timeZone);
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return by(-1);
    case 'ArrowRight':
    case 'ArrowUp':
      return by(1);
    case 'PageDown':
      return by(-pageBars[unit]);
    case 'PageUp':
      return by(pageBars[unit]);
    case 'Home':
      return span.from;
    case 'End':
      return span.to;
    default:
      return null;
  }
}

/** How far back the bars go; a range is drawn within something wider than itself. */
export const reaches = ['24h', '7d', '30d', '365d', 'all'] as const;
export type Reach = (typeof reaches)[number];

const reachDays: Record<Exclude<Reach, 'all'>, number> = { '24h': 1, '7d': 7, '30d': 30, '365d': 365 };
const around: Record<Preset, Reach> = {
  '1h': '24h',
  today: '7d',
  '24h': '7d',
  '7d': '30d',
  '30d': '365d',
  all: 'all',
};

/** The least reach that shows a range with something around it. */
export function reachAround(range: TimeRange, now: number): Reach {
  if (typeof range === 'string') return around[range];
  const { from } = range;
  if (from === null) return 'all';
  const days = (now - from) / dayMs;
  return reaches.find((reach) => reach === 'all' || days <= reachDays[reach] * 0.9) ?? 'all';
}

/** Where the bars begin, on a full hour; null for the whole history. */
export const reachStart = (reach: Reach, now: number): number | null =>
  reach === 'all' ? null : Math.floor(now / hourMs) * hourMs - reachDays[reach] * dayMs;

interface Bar {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** How many are in the bars that a range touches; exact where the range ends where bars do, or after all of them. */
export function countWithin(bars: readonly Bar[], { from, to }: Span): { count: number; exact: boolean } {
  let [count, exact] = [0, true];
  const end = to >= (bars.at(-1)?.to ?? to) ? Infinity : to;
  for (const bar of bars) {
    if (bar.to <= from || bar.from >= end) continue;
    count += bar.count;
    if (bar.from < from || bar.to > end) exact = false;
  }
  return { count, exact };
}
