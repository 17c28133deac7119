import { narrowOffset, offsetOf, unknownOffset, type OffsetRange } from './server-time.rules';

let range: OffsetRange = unknownOffset;

/**
 * Learns how far this device's clock is from the server's, from a moment that the server told and cut to units of
 * `cutMs` (a `Date` header has whole seconds). To be called as soon as the answer is there.
 */
export function learnServerTime(told: string | null | undefined, sentAt: number, cutMs: number): void {
  if (told) range = narrowOffset(range, { at: Date.parse(told), cutMs }, sentAt, Date.now());
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
