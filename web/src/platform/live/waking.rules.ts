/**
 * How long nothing may be heard, or a timer may stay out, before that means something: longer than a ping, its answer
 * and a margin. Of a hidden page browsers wake timers only once a minute, pings among them.
 */
export const quietMs = (hidden: boolean): number => (hidden ? 90_000 : 10_000);

/** A timer that comes round that much later by the wall's clock, or before it left: the device slept, or its clock was set. */
export const hasJumped = (before: number, now: number, hidden: boolean): boolean =>
  now < before || now - before > quietMs(hidden);
