import { afterEach, expect, it, vi } from 'vitest';
import { randomSecret } from './random-secret';

afterEach(() => vi.unstubAllGlobals());

it('a secret can be made on plain http, where the browser has no randomUUID', () => {
  const { getRandomValues } = { getRandomValues: crypto.getRandomValues.bind(crypto) };
  vi.stubGlobal('crypto', { getRandomValues });
  expect(randomSecret()).toMatch(/^[0-9a-f]{32}$/);
  expect(randomSecret()).not.toBe(randomSecret());
});
