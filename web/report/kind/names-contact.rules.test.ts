import { describe, expect, it } from 'vitest';
import { namesContact } from './names-contact.rules';

describe('A way to reach somebody, written where everyone reads it', () => {
  it.each([
    'hubungi 081234567890',
    'WA +62 812-3456-7890 ya',
    'telepon (0380) 833.0001',
    'kirim ke maria.b@contoh.co.id',
  ])('is found in: %s', (text) => {
    expect(namesContact(text)).toBe(true);
  });
  it.each([
    '',
    'lampu mati di RT 12/RW 003',
    'sejak 24-11-2026',
    'lubang 2 x 3 m, dalam 40 cm',
    'nomor tiang 5371-04',
  ])('is not seen in: %s', (text) => {
    expect(namesContact(text)).toBe(false);
  });
});
