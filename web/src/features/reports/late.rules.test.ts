import { describe, expect, it } from 'vitest';
import { isLate } from './late.rules';

const lateAt = '2026-11-23T06:00:00Z';
const before = Date.parse('2026-11-23T05:59:59Z');
const after = Date.parse('2026-11-23T06:00:01Z');

describe('a report', () => {
  it('becomes late by the clock alone', () => {
    expect(isLate({ publicStatus: 'COORDINATION', lateAt }, before)).toBe(false);
    expect(isLate({ publicStatus: 'COORDINATION', lateAt }, after)).toBe(true);
  });

  it('is late no more once it is done, and never without a target', () => {
    expect(isLate({ publicStatus: 'DONE', lateAt }, after)).toBe(false);
    expect(isLate({ publicStatus: 'WAITING', lateAt: null }, after)).toBe(false);
  });
});
