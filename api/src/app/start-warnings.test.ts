import { beforeAll, describe, expect, it } from 'vitest';

import { testDatabase } from '../../test/database.ts';
import { type CityRegistry, createCityRegistry } from '../jurisdictions/index.ts';
import { readEnv } from '../platform/index.ts';
import { startWarnings } from './start-warnings.ts';

let cities: CityRegistry;
beforeAll(async () => {
  const database = await testDatabase();
  cities = await createCityRegistry(database);
  return () => {
    cities.close();
  };
});

const at = (iso: string) => Date.parse(iso);
const plain = readEnv({}, '/');

describe('at the start the log warns', () => {
  it('of nothing when there is nothing', () => {
    expect(startWarnings(plain, cities, at('2026-06-01T00:00:00Z'))).toEqual([]);
  });

  it('of a city whose holidays nobody entered', () => {
    expect(startWarnings(plain, cities, at('2028-11-01T00:00:00Z'))).toEqual([
      'No holidays of 2028 and 2029 are on file for kupang: due times count them as working days. Add them to api/cities/kupang/holidays.csv.',
    ]);
  });

  it('of settings that have no effect yet', () => {
    const given = { BASEMAP_STYLE_URL: 'https://maps.example/style.json', SMTP_URL: 'smtp://mail.example' };
    expect(startWarnings(readEnv(given, '/'), cities, at('2026-06-01T00:00:00Z'))).toEqual([
      'These settings have no effect yet: SMTP_URL, BASEMAP_STYLE_URL.',
    ]);
  });
});
