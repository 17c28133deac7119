import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { bearerOf, newApiKey, readApiKey } from './api-key.rules.ts';

describe('an API key', () => {
  it('has a public name and a secret, and only its SHA-256 is for keeping', () => {
    const { key, prefix, hash } = newApiKey();
    expect(key).toMatch(/^tgp_[0-9A-Za-z]{8}_[0-9A-Za-z]{32}$/);
    expect(key.slice(4, 12)).toBe(prefix);
    expect(hash.equals(createHash('sha256').update(key).digest())).toBe(true);
    expect(readApiKey(key)?.equals(hash)).toBe(true);
  });

  it('is never made twice', () => {
    expect(new Set(Array.from({ length: 200 }, () => newApiKey().key)).size).toBe(200);
  });

  it.each([
    '',
    'tgp_',
    `tgp_${'a'.repeat(8)}_${'b'.repeat(31)}`,
    `tgp_${'a'.repeat(8)}_${'b'.repeat(32)}x`,
    'eyJhbGciOi',
  ])('is not "%s"', (text) => {
    expect(readApiKey(text)).toBeNull();
  });

  it.each([
    [undefined, null],
    ['', null],
    ['Basic dGFuZ2dhcA==', null],
    ['Bearer tgp_x', 'tgp_x'],
    ['bearer   tgp_x ', 'tgp_x'],
    ['Bearer ', ''],
    ['Bearer', ''],
    ['Bearers x', null],
  ])('is borne by the header %j as %j', (header, key) => {
    expect(bearerOf(header)).toBe(key);
  });
});
