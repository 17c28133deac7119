import { expect, it } from 'vitest';
import { whyLost, type LostWhy } from './lost-why.rules';

it.each<[unknown, LostWhy]>([
  [4403, 'rights'],
  [4401, 'rights'],
  ['UNAUTHENTICATED', 'rights'],
  [4413, 'limit'],
  [1013, 'limit'],
  ['RATE_LIMITED', 'limit'],
  [1011, 'fault'],
  [4500, 'fault'],
  ['INTERNAL', 'fault'],
  [1001, 'network'],
  [1012, 'network'],
  [1006, 'network'],
  [undefined, 'network'],
])('%s means %s', (code, why) => {
  expect(whyLost(code)).toBe(why);
});
