import { expect, it } from 'vitest';

import { reviewMorning } from './review.rules.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Friday, 13:30 in Kupang. */
const heldAt = Date.parse('2026-11-27T05:30:00Z');
const review = (rest: number): string => new Date(reviewMorning(heldAt, rest, 480)).toISOString();

it('a report that is held is looked at again at eight in the morning of the city', () => {
  expect(review(3 * DAY)).toBe('2026-11-30T00:00:00.000Z');
});

it('on the next day at the soonest, and within the days that a hold may last', () => {
  expect(review(HOUR)).toBe('2026-11-28T00:00:00.000Z');
  expect(reviewMorning(heldAt, 400 * DAY, 480) - heldAt).toBeLessThan(90 * DAY);
});
