/** Bounds, in milliseconds, of what must be added to the device's clock to read the server's. */
export interface OffsetRange {
  low: number;
  high: number;
}

export const unknownOffset: OffsetRange = { low: -Infinity, high: Infinity };

/** A moment by the server's clock, cut to units of `cutMs`. */
export interface ToldTime {
  at: number;
  cutMs: number;
}

/**
 * What the server told was true between sending and receiving, so each answer bounds the offset by its round trip and
 * the cut; the middle of the bounds takes half of the way for the way back. Bounds that cannot both hold mean that a
 * clock was set or drifts, and the newer one wins.
 */
export function narrowOffset(
  known: OffsetRange,
  told: ToldTime,
  sentAt: number,
  receivedAt: number,
): OffsetRange {
  // The device's clock was set on the way: the answer bounds nothing.
  if (!Number.isFinite(told.at) || receivedAt < sentAt) return known;
  const seen = { low: told.at - receivedAt, high: told.at + told.cutMs - sentAt };
  const both = { low: Math.max(known.low, seen.low), high: Math.min(known.high, seen.high) };
  return both.low <= both.high ? both : seen;
}

/** Zero while the device may be right; else the middle of the bounds. */
export function offsetOf(range: OffsetRange): number {
  if (range.low <= 0 && range.high >= 0) return 0;
  return Math.round((range.low + range.high) / 2);
}
