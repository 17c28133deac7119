import { expect, it } from 'vitest';
import { narrowOffset, offsetOf, unknownOffset } from './server-time.rules';

it('a device that may be right is left alone', () => {
  expect(offsetOf(unknownOffset)).toBe(0);
  expect(offsetOf(narrowOffset(unknownOffset, 10_000, 10_300, 10_340))).toBe(0);
});

it('a device five minutes slow is corrected to within a second', () => {
  const server = 1_000_000_000;
  const device = server - 300_000;
  const range = narrowOffset(unknownOffset, server, device + 200, device + 260);
  expect(Math.abs(offsetOf(range) - 300_000)).toBeLessThan(1000);
});

it('more answers narrow the bounds', () => {
  const first = narrowOffset(unknownOffset, 300_000, 100, 200);
  const second = narrowOffset(first, 301_000, 900, 950);
  expect(second.high - second.low).toBeLessThan(first.high - first.low);
});

it('a clock that was set in between starts over', () => {
  const first = narrowOffset(unknownOffset, 300_000, 0, 10);
  const second = narrowOffset(first, 20_000, 20_100, 20_200);
  expect(offsetOf(second)).toBe(0);
});
