import { expect, it } from 'vitest';
import { narrowOffset, offsetOf, unknownOffset, type ToldTime } from './server-time.rules';

/** A `Date` header has whole seconds. */
const header = (at: number): ToldTime => ({ at, cutMs: 1_000 });

it('a device that may be right is left alone', () => {
  expect(offsetOf(unknownOffset)).toBe(0);
  expect(offsetOf(narrowOffset(unknownOffset, header(10_000), 10_300, 10_340))).toBe(0);
});

it('a device five minutes slow is corrected to within a second', () => {
  const server = 1_000_000_000;
  const device = server - 300_000;
  const range = narrowOffset(unknownOffset, header(server), device + 200, device + 260);
  expect(Math.abs(offsetOf(range) - 300_000)).toBeLessThan(1000);
});

it('more answers narrow the bounds', () => {
  const first = narrowOffset(unknownOffset, header(300_000), 100, 200);
  const second = narrowOffset(first, header(301_000), 900, 950);
  expect(second.high - second.low).toBeLessThan(first.high - first.low);
});

it('a clock that was set in between starts over', () => {
  const first = narrowOffset(unknownOffset, header(300_000), 0, 10);
  const second = narrowOffset(first, header(20_000), 20_100, 20_200);
  expect(offsetOf(second)).toBe(0);
});

it('half of the round trip is the way back: a device hours wrong is right to within the other half', () => {
  const ahead = 5 * 3_600_000;
  const server = 1_000_000_000;
  // Told at `server`; 30 ms there, 50 ms back.
  const told = { at: server, cutMs: 1 };
  const range = narrowOffset(unknownOffset, told, server + ahead - 30, server + ahead + 50);
  expect(Math.abs(offsetOf(range) + ahead)).toBeLessThanOrEqual(11);
});

it('the quickest answer counts, whatever slow ones come after', () => {
  const quick = narrowOffset(unknownOffset, { at: 500_000, cutMs: 1 }, 1_000, 1_010);
  const slow = narrowOffset(quick, { at: 503_000, cutMs: 1 }, 2_000, 6_000);
  expect(slow).toEqual(quick);
});

it('an answer on whose way the clock was set back tells nothing', () => {
  const known = narrowOffset(unknownOffset, header(300_000), 100, 200);
  expect(narrowOffset(known, header(301_000), 5_000, 1_000)).toEqual(known);
});
