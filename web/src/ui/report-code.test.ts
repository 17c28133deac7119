import { describe, expect, it } from 'vitest';
import { readCode } from './report-code';

describe('a code as people type it', () => {
  it.each([
    ['7kq4m2', '7KQ-4M2'],
    ['7KQ-4M2', '7KQ-4M2'],
    [' 7kq 4m2 ', '7KQ-4M2'],
    ['oesapa', null],
    ['7KQ4M', null],
    ['7KQ-4I2', null],
  ])('%s is read as %s', (typed, code) => {
    expect(readCode(typed)).toBe(code);
  });
});
