import { describe, expect, it } from 'vitest';
import { holdOrder, mergeFeed, newestFirst } from './feed.rules';

const entry = (id: string, minute: number, version = 1) => ({
  id,
  receivedAt: `2026-11-23T06:${String(minute).padStart(2, '0')}:00.000000Z`,
  version,
  report: `${id}@${version}`,
});

describe('one list out of pages and arrivals', () => {
  it('is newest first, each report once', () => {
    const merged = mergeFeed([entry('b', 2), entry('a', 1)], [entry('c', 3), entry('b', 2)]);
    expect(merged.map((each) => each.id)).toEqual(['c', 'b', 'a']);
  });

  it('shows the newer version, wherever it came from', () => {
    expect(mergeFeed([entry('a', 1, 1)], [entry('a', 1, 3)])[0]?.report).toBe('a@3');
    expect(mergeFeed([entry('a', 1, 4)], [entry('a', 1, 3)])[0]?.report).toBe('a@4');
  });

  it('leaves an old report that changed to its page, while pages are missing', () => {
    const pages = [entry('c', 30), entry('b', 20)];
    expect(mergeFeed(pages, [entry('z', 1, 9)], false).map((each) => each.id)).toEqual(['c', 'b']);
    expect(mergeFeed(pages, [entry('z', 1, 9)], true).map((each) => each.id)).toEqual(['c', 'b', 'z']);
  });

  it('has a total order when two arrive in one instant', () => {
    const same = [entry('a', 1), entry('b', 1)];
    expect([...same].sort(newestFirst)).toEqual([...same].reverse().sort(newestFirst));
  });
});

describe('a held list', () => {
  const everything = { has: () => true };

  it('makes arrivals wait and keeps its order', () => {
    expect(holdOrder(['b', 'a'], ['d', 'c', 'b', 'a'], everything)).toEqual({
      shown: ['b', 'a'],
      waiting: 2,
    });
  });

  it('still grows downwards while somebody scrolls', () => {
    const held = holdOrder(['c', 'b'], ['d', 'c', 'b', 'a', 'z'], everything);
    expect(held).toEqual({ shown: ['c', 'b', 'a', 'z'], waiting: 1 });
  });

  it('keeps the place of a row that left the filter', () => {
    expect(holdOrder(['c', 'b', 'a'], ['c', 'a'], everything)).toEqual({
      shown: ['c', 'b', 'a'],
      waiting: 0,
    });
  });

  it('drops at once what may no longer be seen', () => {
    expect(holdOrder(['c', 'b', 'a'], ['c', 'a'], new Set(['c', 'a'])).shown).toEqual(['c', 'a']);
  });

  it('never hides a first arrival in an empty list', () => {
    expect(holdOrder([], ['a'], everything)).toEqual({ shown: ['a'], waiting: 0 });
  });
});
