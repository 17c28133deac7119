import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browserGlobals } from '../test/browser-globals';

const browserGlobalsKept = (): void => {
  vi.stubGlobal('location', new URL('https://tanggap.contoh/report'));
};

const fresh = async () => {
  vi.resetModules();
  return import('./language');
};

describe('the language of the form', () => {
  beforeEach(() => {
    browserGlobals();
    vi.stubGlobal('document', { documentElement: { lang: '' } });
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('is the one chosen on the map, and the other way round', async () => {
    localStorage.setItem('tanggap.language', 'en');
    expect((await fresh()).language()).toBe('en');
    await (await fresh()).choose('id');
    expect(localStorage.getItem('tanggap.language')).toBe('id');
  });

  it('travels with a link once it is chosen, and not before', async () => {
    const form = await fresh();
    expect(form.languageInAddress()).toBe('');
    await form.choose('en');
    expect(form.languageInAddress()).toBe('?lang=en');
  });

  it('is kept when a link chose it', async () => {
    browserGlobals('/report?lang=en');
    vi.stubGlobal('document', { documentElement: { lang: '' } });
    await fresh();
    browserGlobalsKept();
    expect((await fresh()).language()).toBe('en');
  });

  it('is spoken where the browser keeps nothing', async () => {
    localStorage.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    const form = await fresh();
    await form.choose('en');
    expect(form.language()).toBe('en');
    expect(form.words().report).toBe('Report');
  });
});
