import { describe, expect, it } from 'vitest';
import { nothingTold, untold, withTold, type Ledger } from './audit.rules';

const since = (cursor: string, ...told: string[]): Ledger => ({ since: cursor, told });

describe('what the stream has told', () => {
  it('is not written down before a first cursor is known', () => {
    expect(withTold(nothingTold, 'a', 'c1')).toEqual(nothingTold);
  });

  it('is written down in its order', () => {
    expect(withTold(since('c0', 'a'), 'b', 'c2')).toEqual(since('c0', 'a', 'b'));
  });

  it('begins anew when there is more than can be held', () => {
    const full = since('c0', ...Array.from({ length: 2_000 }, (_, n) => String(n)));
    expect(withTold(full, 'next', 'c9')).toEqual(since('c9'));
  });
});

describe('what the stream never told', () => {
  it.each<[string, string[], Ledger[], string[]]>([
    ['nothing was read', [], [since('c0', 'a')], []],
    ['all was told', ['a', 'b'], [since('c0', 'a', 'b')], []],
    ['one is missing in the middle', ['a', 'b', 'c'], [since('c0', 'a', 'c')], ['b']],
    ['the last came while it was read', ['a', 'b'], [since('c0', 'a'), since('c1', 'b')], []],
    ['more was told than can be seen now', ['b'], [since('c0', 'a', 'b')], []],
    ['nothing was told', ['a'], [since('c0')], ['a']],
  ])('%s', (_name, read, ledgers, expected) => {
    expect(untold(read, ledgers)).toEqual(expected);
  });
});
