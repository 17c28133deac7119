import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { testDatabase } from '../../test/database.ts';
import {
  type CitySnapshot,
  createCityRegistry,
  migrations as jurisdictionMigrations,
} from '../jurisdictions/index.ts';
import { type Database, migrate } from '../platform/index.ts';
import { type Catalogue, createCatalogueRegistry, loadCity, migrations } from './index.ts';

const KUPANG = join(import.meta.dirname, '../../cities/kupang');
const UJI = join(import.meta.dirname, '../../test/cities/uji');

let database: Database;
let scratch: string;

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'tanggap-cities-'));
  database = await testDatabase();
  await migrate(database.address, [...jurisdictionMigrations, ...migrations]);
  await loadCity(KUPANG, database);
  await loadCity(UJI, database);
});

afterAll(async () => {
  await rm(scratch, { recursive: true, force: true });
});

async function snapshots(): Promise<{ cities: CitySnapshot; catalogue: Catalogue }> {
  const [cities, catalogue] = [await createCityRegistry(database), await createCatalogueRegistry(database)];
  cities.close();
  catalogue.close();
  return { cities: cities.current(), catalogue: catalogue.current() };
}

/** A copy of a city folder with one text replaced in one file. */
async function edited(
  name: string,
  from: string,
  file: string,
  was: string,
  becomes: string,
): Promise<string> {
  const folder = join(scratch, name);
  await cp(from, folder, { recursive: true });
  const text = await readFile(join(folder, file), 'utf8');
  expect(text).toContain(was);
  await writeFile(join(folder, file), text.replace(was, becomes));
  return folder;
}

async function tableRows(): Promise<unknown> {
  return database.query(
    `select (select json_agg(c order by id) from city c) as cities,
       (select json_agg(j order by id) from jurisdiction j) as areas,
       (select json_agg(b order by jurisdiction_id, version) from jurisdiction_boundary b) as boundaries,
       (select json_agg(a order by id) from agency a) as agencies,
       (select json_agg(k order by id) from category k) as categories`,
  );
}

describe('the city of Kupang', () => {
  it('has 58 areas, 76 agencies, 45 categories and the holidays of 2026 and 2027', async () => {
    const { cities, catalogue } = await snapshots();
    const kupang = cities.requireCity('kupang');
    const count = (level: string) => kupang.jurisdictions.filter((area) => area.level === level).length;
    expect([count('CITY'), count('DISTRICT'), count('SUBDISTRICT')]).toEqual([1, 6, 51]);
    const kinds = Map.groupBy(catalogue.agenciesOf(kupang.id), ({ kind }) => kind);
    expect(Object.fromEntries([...kinds].map(([kind, own]) => [kind, own.length]))).toEqual({
      DEPARTMENT: 14,
      COMMAND_CENTER: 1,
      PARTNER: 4,
      DISTRICT_OFFICE: 6,
      SUBDISTRICT_OFFICE: 51,
    });
    expect(catalogue.categoriesOf(kupang.id)).toHaveLength(45);
    expect(kupang.calendar).toMatchObject({ timeZone: 'Asia/Makassar', opensAt: '08:00', closesAt: '16:00' });
    expect(kupang.calendar.holidays.size).toBe(42);
    expect(kupang.calendar.holidays.has('2026-12-25')).toBe(true);
  });

  it('starts with approximate boundaries for all 58 areas, each label inside its area', async () => {
    const { cities } = await snapshots();
    const kupang = cities.requireCity('kupang');
    expect(kupang.boundaries).toBe('APPROXIMATE');
    expect(kupang.shapes.size).toBe(58);
    for (const area of kupang.jurisdictions.filter(({ level }) => level === 'SUBDISTRICT')) {
      expect(cities.locate(area.longitude, area.latitude)?.subdistrictId).toBe(area.id);
    }
  });

  it('has an office for each district and subdistrict', async () => {
    const { cities, catalogue } = await snapshots();
    const liliba = cities.jurisdictionByCode('53.71.04.1010');
    const area = { subdistrictId: liliba?.id ?? 0, districtId: liliba?.parentId ?? 0 };
    const cityId = liliba?.cityId ?? 0;
    expect(catalogue.resolveAgency(cityId, '@subdistrict', area)?.name).toBe('Kantor Lurah Liliba');
    expect(catalogue.resolveAgency(cityId, '@district', area)?.name).toBe('Kantor Camat Oebobo');
    expect(catalogue.resolveAgency(cityId, 'pupr', area)?.abbreviation).toBe('PUPR');
    expect(
      catalogue.resolveAgency(cityId, '@district', { subdistrictId: null, districtId: null }),
    ).toBeNull();
  });
});

describe('two cities on one database', () => {
  it('keep their areas, agencies and calendars apart', async () => {
    const { cities, catalogue } = await snapshots();
    const uji = cities.requireCity('uji');
    expect(uji.calendar.workingDays).toEqual([1, 2, 3, 4]);
    expect(catalogue.agenciesOf(uji.id).map(({ slug }) => slug)).toEqual([
      'desk',
      'district-barat',
      'district-timur',
      'ward-dua',
      'ward-satu',
      'ward-satu-u-2-2',
      'ward-tiga',
      'works',
    ]);
    expect(catalogue.agencyBySlug(uji.id, 'pupr')).toBeNull();
    expect(cities.locate(10.01, 50.015)?.city.slug).toBe('uji');
    expect(cities.locate(123.608, -10.17)?.city.slug).toBe('kupang');
    expect(cities.locate(0, 0)).toBeNull();
  });

  it('ask for a city by name where one is needed', async () => {
    const { cities } = await snapshots();
    expect(() => cities.requireCity()).toThrow(/kupang, uji/);
    expect(() => cities.requireCity('atlantis')).toThrow(/No city `atlantis`/);
  });
});

describe('loading a folder again', () => {
  it('changes no row', async () => {
    const before = await tableRows();
    await loadCity(KUPANG, database);
    await loadCity(UJI, database);
    expect(await tableRows()).toEqual(before);
  });

  it('makes a new version of a changed category and keeps the old one', async () => {
    const old = (await snapshots()).catalogue.categoryByCode(await cityId('uji'), 'ROAD');
    await loadCity(await edited('faster', UJI, 'categories.csv', 'P14D', 'P7D'), database);
    const { catalogue } = await snapshots();
    const changed = catalogue.categoryByCode(await cityId('uji'), 'ROAD');
    expect(changed).toMatchObject({ version: (old?.version ?? 0) + 1, resolveWithin: 'P7D', current: true });
    expect(catalogue.categoryById(old?.id ?? 0)).toMatchObject({ resolveWithin: 'P14D', current: false });
    expect(catalogue.categoryByCode(await cityId('uji'), 'PARK')?.version).toBe(1);
    expect(catalogue.versionIds(await cityId('uji'), 'ROAD')).toEqual([old?.id, changed?.id]);
  });

  it('takes an agency off the lists that the folder no longer names, and keeps its name', async () => {
    const folder = await edited('fewer', UJI, 'agencies.csv', 'desk,', 'extra,Extra,Ex,DEPARTMENT,\ndesk,');
    await loadCity(folder, database);
    const extra = (await snapshots()).catalogue.agencyBySlug(await cityId('uji'), 'extra');
    await loadCity(UJI, database);
    const { catalogue } = await snapshots();
    expect(catalogue.agencyBySlug(await cityId('uji'), 'extra')).toBeNull();
    expect(catalogue.agencyById(extra?.id ?? 0)).toMatchObject({ name: 'Extra', listed: false });
  });

  it('draws the approximate boundaries anew when a point moves, under a new version', async () => {
    const before = (await snapshots()).cities.requireCity('uji').boundaryVersion;
    await loadCity(await edited('moved', UJI, 'areas.csv', '10.01,50.015', '10.012,50.015'), database);
    expect((await snapshots()).cities.requireCity('uji').boundaryVersion).toBe(before + 1);
    const [row] = await database.query<{ versions: bigint }>(
      `select count(distinct version) as versions from jurisdiction_boundary b
       join jurisdiction j on j.id = b.jurisdiction_id where j.code like 'U%'`,
    );
    expect(row?.versions).toBe(1n);
  });

  it('refuses to lose an area, and then writes nothing', async () => {
    const before = await tableRows();
    const folder = await edited(
      'lost',
      UJI,
      'areas.csv',
      'U.2.2,SUBDISTRICT,U.2,Satu,,10.03,50.005,,,\n',
      '',
    );
    await expect(loadCity(folder, database)).rejects.toThrow('uji/areas.csv no longer lists U.2.2');
    expect(await tableRows()).toEqual(before);
  });

  it('tells every process at once', async () => {
    const registry = await createCityRegistry(database);
    expect(registry.current().requireCity('uji').name).toBe('Kota Uji');
    await loadCity(await edited('renamed', UJI, 'city.json', 'Kota Uji', 'Kota Baru'), database);
    await expect.poll(() => registry.current().requireCity('uji').name).toBe('Kota Baru');
    registry.close();
  });
});

async function cityId(slug: string): Promise<number> {
  return (await snapshots()).cities.requireCity(slug).id;
}
