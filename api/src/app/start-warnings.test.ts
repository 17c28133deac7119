import { beforeAll, describe, expect, it } from 'vitest';

import { testDatabase } from '../../test/database.ts';
import { type CityRegistry, createCityRegistry } from '../jurisdictions/index.ts';
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

describe('at the start the log warns', () => {
  it('of nothing when there is nothing', () => {
    expect(startWarnings(cities, at('2026-06-01T00:00:00Z'))).toEqual([]);
  });

  it('of a city whose holidays nobody entered', () => {
    expect(startWarnings(cities, at('2028-11-01T00:00:00Z'))).toEqual([
      'No holidays of 2028 and 2029 are on file for kupang: due times count them as working days. Add them to api/cities/kupang/holidays.csv.',
    ]);
  });
});
