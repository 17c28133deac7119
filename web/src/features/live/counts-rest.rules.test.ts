import { expect, it } from 'vitest';
import { countsRestMs } from './counts-rest.rules';

it('residents ask for counts every ten seconds at most, and not all at once', () => {
  expect(countsRestMs('public', 0)).toBe(10_000);
  expect(countsRestMs('public', 0.99)).toBeGreaterThan(19_000);
});

it('a command center asks every two seconds at most', () => {
  expect(countsRestMs('command', 0)).toBe(2_000);
  expect(countsRestMs('command', 0.99)).toBeLessThan(4_000);
});
