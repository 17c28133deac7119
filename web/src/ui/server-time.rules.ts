/** Bounds, in milliseconds, of what must be added to the device's clock to read the server's. */
export interface OffsetRange {
  low: number;
  high: number;
}

export const unknownOffset: OffsetRange = { low: -Infinity, high: Infinity };

/**
 * A `Date` header is cut to whole seconds and was written between sending and receiving, so each response bounds
 * the offset; bounds that cannot both hold mean that a clock was set, and the newer one wins.
 */
export function narrowOffset(
  known: OffsetRange,
  dateMs: number,
  sentAt: number,
  receivedAt: number,
): OffsetRange {
  if (!Number.isFinite(dateMs)) return known;
  const seen = { low: dateMs - receivedAt, high: dateMs + 1000 - sentAt };
  const both = { low: Math.max(known.low, seen.low), high: Math.min(known.high, seen.high) };
  return both.low <= both.high ? both : seen;
}

/** Zero while the device may be right; else the middle of the bounds. */
export function offsetOf(range: OffsetRange): number {
  if (range.low <= 0 && range.high >= 0) return 0;
  return Math.round((range.low + range.high) / 2);
}
