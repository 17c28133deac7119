import { describe, expect, it } from 'vitest';
import { neighbourOf } from './row-steps.rules';

const order = ['AAA', 'BBB', 'CCC', 'DDD'];

describe('a step through the list', () => {
  it('begins at the top', () => expect(neighbourOf(order, null, 1)).toBe('AAA'));
  it('goes down by one', () => expect(neighbourOf(order, 'BBB', 1)).toBe('CCC'));
  it('goes up by one', () => expect(neighbourOf(order, 'BBB', -1)).toBe('AAA'));
  it('stays at the end', () => expect(neighbourOf(order, 'DDD', 1)).toBe('DDD'));
  it('stays at the beginning', () => expect(neighbourOf(order, 'AAA', -1)).toBe('AAA'));
  it('has nowhere to go in an empty list', () => expect(neighbourOf([], 'AAA', 1)).toBeNull());
  it('begins at the top from a report that was never listed', () =>
    expect(neighbourOf(order, 'XXX', 1)).toBe('AAA'));
});

describe('a report that left the list', () => {
  const before = ['AAA', 'BBB', 'CCC', 'DDD'];
  it('is followed by what stood below it', () =>
    expect(neighbourOf(['AAA', 'CCC', 'DDD'], 'BBB', 1, before)).toBe('CCC'));
  it('is preceded by what stood above it', () =>
    expect(neighbourOf(['AAA', 'CCC', 'DDD'], 'BBB', -1, before)).toBe('AAA'));
  it('is followed by the next one that is still there', () =>
    expect(neighbourOf(['AAA', 'DDD'], 'BBB', 1, before)).toBe('DDD'));
  it('at the end gives the row above it', () =>
    expect(neighbourOf(['AAA', 'BBB', 'CCC'], 'DDD', 1, before)).toBe('CCC'));
  it('does not jump to what has come in above', () =>
    expect(neighbourOf(['NEW', 'AAA', 'CCC'], 'BBB', 1, before)).toBe('CCC'));
});
