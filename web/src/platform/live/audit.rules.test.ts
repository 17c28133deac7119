import { describe, expect, it } from 'vitest';
import { compareWithLog, nothingTold, withTold, type Ledger, type Verdict } from './audit.rules';

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

describe('what the stream told, beside the log', () => {
  it.each<[string, string[], Ledger[], Verdict]>([
    ['nothing was read', [], [since('c0', 'a')], 'whole'],
    ['all was told', ['a', 'b'], [since('c0', 'a', 'b')], 'whole'],
    ['the last came while it was read', ['a', 'b'], [since('c0', 'a'), since('c1', 'b')], 'whole'],
    ['more was told than can be seen now', ['b'], [since('c0', 'a', 'b')], 'whole'],
    ['nothing was told', ['a'], [since('c0')], 'stopped'],
    ['the last are missing', ['a', 'b', 'c'], [since('c0', 'a')], 'stopped'],
    ['one is missing in the middle', ['a', 'b', 'c'], [since('c0', 'a', 'c')], 'gap'],
    ['it went on after what is missing', ['a', 'b'], [since('c0'), since('c0', 'b')], 'gap'],
  ])('%s', (_name, read, ledgers, expected) => {
    expect(compareWithLog(read, ledgers)).toBe(expected);
  });
});
