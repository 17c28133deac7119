import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hasSupported as mapSays, supporterId } from '../../src/features/reports/supporter';
import { browserGlobals } from '../test/browser-globals';
import { rememberSupport, supporterSecret } from './supporter';

describe('a supporter', () => {
  beforeEach(() => {
    browserGlobals();
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('is the same one on the form and on the map', () => {
    expect(supporterSecret()).toBe(supporterId());
    rememberSupport('7KQ4M2');
    expect(mapSays('7KQ4M2')).toBe(true);
  });

  it('stays the one that an earlier form made', () => {
    localStorage.setItem('tanggap-supporter', 'earlier-secret');
    expect(supporterSecret()).toBe('earlier-secret');
    expect(supporterId()).toBe('earlier-secret');
  });
});
