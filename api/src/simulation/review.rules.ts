const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;
const MOST_DAYS = 89;
const OPENS = 480 * MINUTE;

/**
 * When a report that is held is looked at again: at eight, by the city's clock, on the day on which its rest is over;
 * on the next day at the soonest, and within the 90 days that a hold may last. Instants and `rest` in milliseconds.
 */
export function reviewMorning(heldAt: number, rest: number, offsetMinutes: number): number {
  const offset = offsetMinutes * MINUTE;
  const days = Math.min(MOST_DAYS, Math.max(1, Math.round(rest / DAY)));
  return Math.floor((heldAt + offset) / DAY + days) * DAY + OPENS - offset;
}
