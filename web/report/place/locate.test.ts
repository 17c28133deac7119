import { afterEach, describe, expect, it, vi } from 'vitest';
import { locate } from './locate';

describe('the position of the phone', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('is not waited for at an http address, where the browser gives none', () => {
    vi.stubGlobal('isSecureContext', false);
    vi.stubGlobal('navigator', { geolocation: {} });
    const failed = vi.fn();
    locate(vi.fn(), failed);
    expect(failed).toHaveBeenCalledWith('INSECURE');
  });
});
