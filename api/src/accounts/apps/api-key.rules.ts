import { createHash, randomInt } from 'node:crypto';

const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const PREFIX_LETTERS = 8;
const SECRET_LETTERS = 32;
const KEY = /^tgp_[0-9A-Za-z]{8}_[0-9A-Za-z]{32}$/;
/** RFC 6750; the scheme in any case of letters. */
const BEARER = /^bearer(?:\s+(.*))?$/i;

export interface NewApiKey {
  /** Shown once. */
  readonly key: string;
  /** Names the key ever after; it opens nothing. */
  readonly prefix: string;
  readonly hash: Buffer;
}

/** `tgp_`, a public name of 8 letters, `_`, and 190 random bits. */
export function newApiKey(): NewApiKey {
  const prefix = letters(PREFIX_LETTERS);
  const key = `tgp_${prefix}_${letters(SECRET_LETTERS)}`;
  return { key, prefix, hash: hashOfKey(key) };
}

/** Null for what cannot be a key. */
export function readApiKey(text: string): Buffer | null {
  return KEY.test(text) ? hashOfKey(text) : null;
}

/** What an Authorization header bears; null when it is of another scheme, or there is none. */
export function bearerOf(authorization: string | undefined): string | null {
  const found = BEARER.exec(authorization ?? '');
  return found && (found[1] ?? '').trim();
}

function letters(count: number): string {
  return Array.from({ length: count }, () => BASE62.charAt(randomInt(BASE62.length))).join('');
}

function hashOfKey(key: string): Buffer {
  return createHash('sha256').update(key).digest();
}
