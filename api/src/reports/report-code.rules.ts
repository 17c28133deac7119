import { randomInt } from 'node:crypto';

/** No 0, 1, I, L, O, U: nothing that is mistaken for another when read aloud or copied by hand. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 6;
const SPOKEN = new RegExp(`^[${ALPHABET}]{${String(LENGTH)}}$`);

/** A random code, 30^6 = 729 million of them; the unique index catches the rare double. */
export function newReportCode(): string {
  return Array.from({ length: LENGTH }, () => ALPHABET.charAt(randomInt(ALPHABET.length))).join('');
}

/** As it is shown and said: 7KQ-4M2. */
export function showReportCode(code: string): string {
  return `${code.slice(0, 3)}-${code.slice(3)}`;
}

/** The stored form of what somebody typed, or null when it cannot be a code. */
export function readReportCode(typed: string): string | null {
  const code = typed.replace(/[\s-]/g, '').toUpperCase();
  return SPOKEN.test(code) ? code : null;
}
