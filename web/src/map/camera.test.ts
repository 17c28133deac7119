import { describe, expect, it } from 'vitest';
import { outOfCover } from './camera';

describe('A point beneath a panel', () => {
  it.each([
    ['stays where it is seen', 500, 0],
    ['comes out from under the panel at the end', 1300, 1004 - 1300],
    ['comes out from under the panel at the start', 100, 396 - 100],
    ['keeps clear of the very edge of a panel', 1020, 1004 - 1020],
  ])('%s', (_what, at, expected) => {
    expect(outOfCover(at, 1440, 368, 408)).toBe(expected);
  });

  it('stays where panels leave no room for it', () => {
    expect(outOfCover(300, 600, 300, 290)).toBe(0);
  });
});
