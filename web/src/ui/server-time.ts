import { narrowOffset, offsetOf, unknownOffset, type OffsetRange } from './server-time.rules';

let range: OffsetRange = unknownOffset;

/** Learns from a response's `Date` header how far this device's clock is from the server's. */
export function learnServerTime(dateHeader: string | null, sentAt: number, receivedAt: number): void {
  if (dateHeader) range = narrowOffset(range, Date.parse(dateHeader), sentAt, receivedAt);
}

/** Milliseconds since the epoch by the server's clock: ages and alarms must not trust the device's. */
export const serverNow = (): number => Date.now() + offsetOf(range);

let frozenAt: number | null = null;

/** While the connection is lost ages stand still: nobody knows what happened since. Null lets them run again. */
export function freezeShownTime(at: number | null): void {
  frozenAt = at;
}

/** The moment that the data on the screen speaks of: now, or when it was last known to be true. */
export const shownNow = (): number => frozenAt ?? serverNow();
