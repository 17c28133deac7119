import { join } from 'node:path';

import { beforeAll, describe, expect, it } from 'vitest';

import { AgencyEntity, CategoryEntity, loadCity } from '../../src/agencies/index.ts';
import {
  BasemapEntity,
  CityEntity,
  HolidayEntity,
  JurisdictionEntity,
} from '../../src/jurisdictions/index.ts';
import type { Database } from '../../src/platform/index.ts';
import { testDatabase } from '../database.ts';

let database: Database;

beforeAll(async () => {
  const entities = [
    ...[CityEntity, JurisdictionEntity, HolidayEntity, BasemapEntity],
    ...[AgencyEntity, CategoryEntity],
  ];
  database = await testDatabase({ entities });
  await loadCity(join(import.meta.dirname, 'uji'), database);
});

describe('entities', () => {
  it('read every column of their tables', async () => {
    const em = database.orm.em.fork();
    const city = await em.findOneOrFail(CityEntity, { slug: 'uji' });
    expect(city).toMatchObject({
      name: 'Kota Uji',
      timeZone: 'Europe/Berlin',
      languages: ['en'],
      boundaryVersion: 1,
    });
    expect(city.settings.workingHours.days).toEqual([1, 2, 3, 4]);
    const area = await em.findOneOrFail(JurisdictionEntity, { code: 'U.1.1' });
    expect(area).toMatchObject({
      aliases: ['One', 'First'],
      areaKm2: null,
      population: 100,
      populationYear: 2020,
    });
    expect(area.city).toBe(city);
    expect(await em.findOneOrFail(HolidayEntity, { city })).toMatchObject({
      day: '2026-01-01',
      source: 'test',
    });
    em.create(BasemapEntity, { city, kind: 'STREETS', source: null, changedBy: 'uji' });
    await em.flush();
    expect(await database.orm.em.fork().findOneOrFail(BasemapEntity, { city: city.id })).toMatchObject({
      ...{ kind: 'STREETS', source: null, changedBy: 'uji' },
    });
    const office = await em.findOneOrFail(AgencyEntity, { slug: 'ward-tiga' });
    expect(office).toMatchObject({ kind: 'SUBDISTRICT_OFFICE', listed: true });
    expect(office.jurisdiction?.id).toBeGreaterThan(0);
    expect(await em.findOneOrFail(CategoryEntity, { code: 'ROAD', city })).toMatchObject({
      ...{ nameEn: 'Road', support: ['@subdistrict'], resolveWithin: 'P14D', keywords: ['jalan', 'road'] },
      ...{ shortlist: 1, version: 1, current: true },
    });
  });

  it('write what the tables take, with their defaults', async () => {
    const em = database.orm.em.fork();
    const city = await em.findOneOrFail(CityEntity, { slug: 'uji' });
    const agency = em.create(AgencyEntity, {
      ...{ city, slug: 'parks', name: 'Parks', abbreviation: 'P', kind: 'DEPARTMENT', topics: '' },
      listed: true,
    });
    await em.flush();
    expect(agency.id).toBeGreaterThan(0);
    const [row] = await database.query('select slug, listed, jurisdiction_id from agency where id = $1', [
      agency.id,
    ]);
    expect(row).toEqual({ slug: 'parks', listed: true, jurisdiction_id: null });
  });
});
