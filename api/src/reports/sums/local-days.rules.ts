import { Temporal } from 'temporal-polyfill';

import type { Span } from './grains.ts';

const DAY_MILLISECONDS = 86_400_000;

/** Days from 1970-01-01; the end is excluded; null: open. */
export interface DayRange {
  readonly from: number | null;
  readonly to: number | null;
}

/** A piece of a range that sums of one span add up to. */
export interface SpanPiece extends DayRange {
  readonly span: Span;
}

/** The day that begins at an instant in a zone; null when none does. */
export function dayBeginning(instant: string, timeZone: string): number | null {
  const at = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone);
  if (!at.startOfDay().equals(at)) return null;
  return Date.UTC(at.year, at.month - 1, at.day) / DAY_MILLISECONDS;
}

/** A range as whole months with the days that are left over at its ends, so that few sums are read. */
export function piecesOf({ from, to }: DayRange): readonly SpanPiece[] {
  if (from === null && to === null) return [{ span: 'ALWAYS', from: null, to: null }];
  const monthsFrom = from === null ? null : monthNotBefore(from);
  const monthsTo = to === null ? null : monthOf(to);
  if (monthsFrom !== null && monthsTo !== null && monthsFrom >= monthsTo) return [{ span: 'DAY', from, to }];
  const pieces: SpanPiece[] = [
    { span: 'DAY', from, to: monthsFrom },
    { span: 'MONTH', from: monthsFrom, to: monthsTo },
    { span: 'DAY', from: monthsTo, to },
  ];
  return pieces.filter(
    ({ span, from, to }) => span === 'MONTH' || (from !== null && to !== null && from < to),
  );
}

/** The first day of the month of a day. */
function monthOf(day: number): number {
  const at = new Date(day * DAY_MILLISECONDS);
  return Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), 1) / DAY_MILLISECONDS;
}

function monthNotBefore(day: number): number {
  const month = monthOf(day);
  if (month === day) return day;
  const at = new Date(month * DAY_MILLISECONDS);
  return Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 1) / DAY_MILLISECONDS;
}
