import { describe, expect, it } from 'vitest';
import { looksAt, readCamera, writeCamera } from './camera.rules';

const kupang = { longitude: 123.607114, latitude: -10.170216, zoom: 13.2049 };

describe('where the map looks, in the address', () => {
  it('is rounded to a metre and a hundredth of a zoom', () => {
    expect(writeCamera(kupang)).toBe('-10.17022,123.60711,13.20');
  });

  it('comes back as it was written, and is then written the same', () => {
    const text = writeCamera(kupang);
    const read = readCamera(text);
    expect(read).toEqual({ longitude: 123.60711, latitude: -10.17022, zoom: 13.2 });
    expect(read && writeCamera(read)).toBe(text);
  });

  it.each([
    undefined,
    '',
    '13.2',
    '-10.17,123.6',
    '-10.17,123.6,13,1',
    '-10.17,123.6,zoom',
    'NaN,123.6,13',
    'Infinity,123.6,13',
    '-10.17,123.6,7.99',
    '-10.17,123.6,20.5',
    '-86,123.6,13',
    '-10.17,181,13',
    '-10.17, 123.6, 13',
    '1e1,123.6,13',
    '0x1,2,13',
    `${'9'.repeat(400)},1,13`,
  ])('%s is no place', (text) => {
    expect(readCamera(text)).toBeNull();
  });

  it('looks at the city, or at least beside it', () => {
    const bounds = [123.53, -10.27, 123.71, -10.11];
    expect(looksAt(bounds, kupang)).toBe(true);
    expect(looksAt(bounds, { ...kupang, longitude: 123.8 })).toBe(true);
    expect(looksAt(bounds, { ...kupang, longitude: 0, latitude: 0 })).toBe(false);
    expect(looksAt([], kupang)).toBe(true);
  });
});
