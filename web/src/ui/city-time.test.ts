import { expect, it } from 'vitest';
import { clockTime, dayWords, momentWords, startOfDay, startOfWeek, zoneName } from './city-time';

const zone = 'Asia/Makassar';
const at = '2026-11-23T06:03:19.123456Z';

it('a time is told by the city’s clock, with colons', () => {
  expect(clockTime(at, zone)).toBe('14:03');
});

it('a day has its weekday in the reader’s language', () => {
  expect(dayWords(at, zone, 'id')).toBe('Sen 23 Nov');
  expect(dayWords(at, zone, 'en')).toBe('Mon 23 Nov');
});

it('the zone is called by its Indonesian name', () => {
  expect(zoneName(at, zone)).toBe('WITA');
});

it('another day is named, today is not', () => {
  const now = Date.parse(at);
  expect(momentWords('2026-11-24T05:49:00Z', now, zone, 'id')).toBe('Sel 24 Nov 13:49');
  expect(momentWords('2026-11-23T05:49:00Z', now, zone, 'id')).toBe('13:49');
});

it('the city’s day starts at its own midnight', () => {
  expect(startOfDay(Date.parse(at), zone)).toBe('2026-11-22T16:00:00.000Z');
});

it('the city’s week starts with its Monday', () => {
  expect(startOfWeek(Date.parse('2026-11-26T15:00:00Z'), zone)).toBe('2026-11-22T16:00:00.000Z');
  expect(startOfWeek(Date.parse('2026-11-22T16:00:00Z'), zone)).toBe('2026-11-22T16:00:00.000Z');
  expect(startOfWeek(Date.parse('2026-11-22T15:59:59Z'), zone)).toBe('2026-11-15T16:00:00.000Z');
});
