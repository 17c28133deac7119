import { describe, expect, it } from 'vitest';
import { mayEnter } from './second-factor.rules.ts';

describe('a session gives rights', () => {
  it.each([
    [{ required: false, enrolled: false, method: 'PASSWORD' }, true],
    [{ required: false, enrolled: true, method: 'PASSWORD' }, true],
    [{ required: true, enrolled: false, method: 'PASSWORD' }, false],
    [{ required: true, enrolled: true, method: 'PASSWORD' }, true],
    [{ required: true, enrolled: false, method: 'PROVIDER' }, true],
  ] as const)('with %o: %s', (entry, enters) => {
    expect(mayEnter(entry)).toBe(enters);
  });
});
