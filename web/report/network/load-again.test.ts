import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browserGlobals } from '../test/browser-globals';
import { loadPart } from './load-again';

describe('a part of the form that did not come', () => {
  const reload = vi.fn();
  let online = false;
  /** As Chromium does: what failed once fails until the page is loaded anew. */
  const part = vi.fn(() => Promise.reject(new TypeError('Failed to fetch dynamically imported module')));

  beforeEach(() => {
    browserGlobals();
    vi.useFakeTimers();
    online = false;
    vi.stubGlobal('removeEventListener', vi.fn());
    vi.stubGlobal('location', { reload });
    vi.stubGlobal('fetch', () => (online ? Promise.resolve({ ok: true }) : Promise.reject(new TypeError())));
    reload.mockClear();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('is had by loading the page once, when the server answers again and the draft is kept', async () => {
    const keep = vi.fn(() => Promise.resolve(true));
    const loading = loadPart(part, keep).catch(() => 'failed');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(reload).not.toHaveBeenCalled();
    online = true;
    await vi.advanceTimersByTimeAsync(5000);
    expect(await loading).toBe('failed');
    expect(keep).toHaveBeenCalled();
    expect(reload).toHaveBeenCalledTimes(1);
    await loadPart(part, keep).catch(() => 'failed');
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it('does not cost what the browser does not keep', async () => {
    online = true;
    await loadPart(part, () => Promise.resolve(false)).catch(() => 'failed');
    expect(reload).not.toHaveBeenCalled();
  });
});
