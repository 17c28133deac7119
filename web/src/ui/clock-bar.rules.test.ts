import { expect, it } from 'vitest';
import { readClock, singleUnit } from './clock-bar.rules';

const minute = 60_000;

it('a running clock shows its share and what is left', () => {
  expect(readClock(0, 60 * minute, null, 14 * minute)).toEqual({
    used: 14 / 60,
    overdue: false,
    seconds: 46 * 60,
    stopped: false,
  });
});

it('past its target it is full and counts the overrun', () => {
  expect(readClock(0, 60 * minute, null, 82 * minute)).toMatchObject({
    used: 1,
    overdue: true,
    seconds: 22 * 60,
  });
});

it('a clock that stopped in time stays in time', () => {
  expect(readClock(0, 60 * minute, 30 * minute, 500 * minute)).toMatchObject({
    used: 0.5,
    overdue: false,
    stopped: true,
  });
});

it('durations of one unit are read', () => {
  expect(singleUnit('PT1H')).toEqual({ amount: 1, unit: 'hour' });
  expect(singleUnit('P14D')).toEqual({ amount: 14, unit: 'day' });
  expect(singleUnit('PT15M')).toEqual({ amount: 15, unit: 'minute' });
  expect(singleUnit('P1DT2H')).toBeNull();
});
