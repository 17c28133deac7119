import { describe, expect, it } from 'vitest';

import { readCitySettings } from './city-settings.ts';

const file = (text: string) => ({ label: 'uji/city.json', text });

const SETTINGS = {
  slug: 'uji',
  name: 'Uji',
  timeZone: 'Asia/Makassar',
  languages: ['id'],
  bounds: [0, 0, 10, 10],
  centre: { longitude: 5, latitude: 5 },
  zooms: { city: 12, centre: 14, pin: 17 },
  workingHours: { days: [1], from: '08:00', to: '16:00' },
  emergencyNumbers: [{ number: '113', purpose: 'FIRE', nameId: 'a', nameEn: 'b' }],
  offices: {
    DISTRICT: { slug: 'd-{slug}', name: 'D {name}', abbreviation: 'D {name}' },
    SUBDISTRICT: { slug: 's-{slug}', name: 'S {name}', abbreviation: 'S {name}' },
  },
};

describe('city.json', () => {
  const settings = (change: object) => readCitySettings(file(JSON.stringify({ ...SETTINGS, ...change })));

  it('gives the settings of a city', () => {
    expect(settings({})).toEqual({ ...SETTINGS, surroundings: [], secondFactor: 'OPTIONAL' });
  });

  it.each<[string, object, RegExp]>([
    [
      'a time zone that is none',
      { timeZone: 'Asia/Kupang' },
      /uji\/city\.json, column timeZone: is not an IANA time zone/,
    ],
    [
      'bounds the wrong way round',
      { bounds: [10, 0, 0, 10] },
      /column bounds: expects west, south, east, north/,
    ],
    ['bounds of three numbers', { bounds: [0, 0, 10] }, /column bounds/],
    ['a slug with capitals', { slug: 'Kota Uji' }, /column slug: expects small letters/],
    ['no language', { languages: [] }, /column languages/],
    [
      'working hours that end before they begin',
      { workingHours: { days: [1], from: '16:00', to: '08:00' } },
      /column workingHours: expects `from` before `to`/,
    ],
    [
      'an eighth day',
      { workingHours: { days: [8], from: '08:00', to: '16:00' } },
      /column workingHours\.days\.0/,
    ],
    [
      '25 o’clock',
      { workingHours: { days: [1], from: '08:00', to: '25:00' } },
      /column workingHours\.to: expects HH:MM/,
    ],
    [
      'an emergency number in words',
      { emergencyNumbers: [{ ...SETTINGS.emergencyNumbers[0], number: 'none' }] },
      /column emergencyNumbers\.0\.number: expects a telephone number/,
    ],
    [
      'an unknown purpose',
      { emergencyNumbers: [{ ...SETTINGS.emergencyNumbers[0], purpose: 'PIZZA' }] },
      /column emergencyNumbers\.0\.purpose/,
    ],
    ['a second factor that is neither', { secondFactor: 'SOMETIMES' }, /column secondFactor/],
    ['a setting that nobody reads', { workinghours: {} }, /workinghours/],
    [
      'offices without a name',
      { offices: { ...SETTINGS.offices, DISTRICT: { slug: 'd', name: 'D', abbreviation: 'D' } } },
      /column offices\.DISTRICT\.slug/,
    ],
  ])('with %s is refused', (_, change, reason) => {
    expect(() => settings(change)).toThrow(reason);
  });

  it('that is not JSON is refused with the reason', () => {
    expect(() => readCitySettings(file('{"slug": }'))).toThrow(
      /uji\/city\.json: is not JSON: Unexpected token/,
    );
  });
});
