import { expect, it } from 'vitest';
import { actionGroups, actionNames, actionOf, actionsByKey } from './command-actions.rules';

it('no key does two things', () => {
  const keys = actionNames.flatMap((name) => actionOf(name).keys);
  expect(new Set(keys).size).toBe(keys.length);
});

it('every single key that is shown is heard', () => {
  const heard = actionsByKey();
  expect(heard.get('j')).toBe('next');
  expect(heard.get('Escape')).toBe('close');
  expect(heard.get('?')).toBe('help');
  expect(heard.get('/')).toBe('search');
});

it('Enter is left to the row, and a chord to the browser', () => {
  const heard = actionsByKey();
  expect(heard.has('enter')).toBe(false);
  expect([...heard.keys()].filter((key) => key.includes(' '))).toEqual([]);
});

it('every action stands in one of the groups, and those of a group stand together', () => {
  const inOrder = actionNames.map((name) => actionOf(name).group);
  expect(inOrder.filter((group, at) => group !== inOrder[at - 1])).toEqual(actionGroups);
});
