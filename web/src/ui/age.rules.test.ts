import { describe, expect, it } from 'vitest';
import { longSpanWords, ageWords, shortAgeWords, spanWords, stopwatch } from './age.rules';

describe('age words', () => {
  it.each([
    [0, '0 dtk'],
    [21, '21 dtk'],
    [59.9, '59 dtk'],
    [60, '1 mnt'],
    [14 * 60, '14 mnt'],
    [2 * 3600 + 12 * 60, '2 jam 12 mnt'],
    [3600 + 120, '1 jam 02 mnt'],
    [86399, '23 jam 59 mnt'],
    [3 * 86400 + 5, '3 hari'],
  ])('%d seconds read as %s', (seconds, words) => {
    expect(ageWords(seconds, 'id')).toBe(words);
  });

  it('speak English on request', () => {
    expect(ageWords(2 * 3600 + 12 * 60, 'en')).toBe('2 h 12 m');
    expect(ageWords(21, 'en')).toBe('21 s');
  });

  it('never go below zero when a clock runs ahead', () => {
    expect(ageWords(-5, 'id')).toBe('0 dtk');
  });
});

it('where there is room for one unit alone, an age says that one', () => {
  expect(shortAgeWords(2 * 3600 + 12 * 60, 'id')).toBe('2 jam');
  expect(shortAgeWords(59 * 60, 'id')).toBe('59 mnt');
  expect(shortAgeWords(3 * 86400, 'id')).toBe('3 hari');
});

describe('a span to a deadline', () => {
  it('counts seconds only in its last five minutes', () => {
    expect(spanWords(279, 'id')).toBe('4 mnt 39 dtk');
    expect(spanWords(301, 'id')).toBe('5 mnt');
    expect(spanWords(42, 'id')).toBe('42 dtk');
  });
});

describe('the stopwatch', () => {
  it('runs past a minute and an hour', () => {
    expect(stopwatch(42)).toBe('0:42');
    expect(stopwatch(119)).toBe('1:59');
    expect(stopwatch(3727)).toBe('1:02:07');
  });
});

it('a span of days says its hours too, where there is room', () => {
  expect(longSpanWords(2 * 86400 + 13 * 3600 + 59, 'id')).toBe('2 hari 13 jam');
  expect(longSpanWords(86400, 'en')).toBe('1 d');
  expect(longSpanWords(3 * 3600 + 52 * 60, 'id')).toBe('3 jam 52 mnt');
});
