import { expect, it } from 'vitest';

import { ADVISORY_LOCKS } from './advisory-locks.ts';

it('every advisory lock has a number of its own', () => {
  const numbers = Object.values(ADVISORY_LOCKS);
  expect(new Set<bigint>(numbers).size).toBe(numbers.length);
});
