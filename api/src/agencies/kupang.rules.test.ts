import { readdirSync, readFileSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { realBoundaries } from '../../test/geometry.ts';
import { readCityFolder } from '../jurisdictions/index.ts';
import { readCatalogueFolder } from './catalogue-folder.ts';

const KUPANG = join(import.meta.dirname, '../../cities/kupang');
const UJI = join(import.meta.dirname, '../../test/cities/uji');

const city = await readCityFolder(KUPANG);
const catalogue = await readCatalogueFolder(KUPANG, city);
const byCode = new Map(catalogue.categories.map((category) => [category.code, category]));

describe('the folder of Kupang', () => {
  it('has 6 districts and 51 subdistricts with official codes', () => {
    const codes = city.areas.map(({ code }) => code);
    expect(codes.filter((code) => /^53\.71\.\d\d$/.test(code))).toHaveLength(6);
    expect(codes.filter((code) => /^53\.71\.\d\d\.\d{4}$/.test(code))).toHaveLength(51);
  });

  it('has 76 agencies with different slugs and names', () => {
    expect(new Set(catalogue.agencies.map(({ slug }) => slug)).size).toBe(76);
    expect(new Set(catalogue.agencies.map(({ name }) => name)).size).toBe(76);
  });

  it('says how many people live in an area only where a figure and its year are on file', () => {
    const known = city.areas.filter(({ population }) => population !== null);
    expect(known.map(({ name }) => name)).toEqual(['Kota Kupang', 'Maulafa', 'Oebobo', 'Kota Lama']);
    expect(known.every(({ population_year: year }) => year !== null)).toBe(true);
  });

  it('shows the numbers that work, fire first, and not 112', () => {
    expect(city.settings.emergencyNumbers.map(({ number }) => number)).toEqual(['113', '119', '110', '115']);
  });

  it('works from Monday to Friday, 8 to 16, by Central Indonesian Time', () => {
    expect(city.settings.timeZone).toBe('Asia/Makassar');
    expect(city.settings.workingHours).toEqual({ days: [1, 2, 3, 4, 5], from: '08:00', to: '16:00' });
  });

  it('has 17 national holidays and 8 days of collective leave in 2026, each with its source', () => {
    const holidays = city.holidays.filter(({ day }) => day.startsWith('2026-'));
    const leave = holidays.filter(({ name }) => name.startsWith('Cuti bersama'));
    expect([holidays.length - leave.length, leave.length]).toEqual([17, 8]);
    expect(holidays.every(({ source }) => source.startsWith('SKB'))).toBe(true);
  });

  it('has a call before a fire, a rescue, a bite and a missing person, and nothing else', () => {
    const called = catalogue.categories.filter(({ call_first: purpose }) => purpose !== null);
    expect(called.map(({ code, call_first: purpose }) => [code, purpose])).toEqual([
      ['KEBAKARAN', 'FIRE'],
      ['PENYELAMATAN', 'FIRE'],
      ['GIGITAN_HEWAN', 'AMBULANCE'],
      ['ORANG_HILANG', 'POLICE'],
    ]);
  });

  it('has 45 categories, each with words in both languages', () => {
    expect(catalogue.categories).toHaveLength(45);
    for (const { code, keywords_id: id, keywords_en: en } of catalogue.categories) {
      expect([code, id.length >= 4, en.length >= 3]).toEqual([code, true, true]);
    }
  });

  it('puts eight everyday categories on the first screen', () => {
    const first = catalogue.categories.filter(({ shortlist }) => shortlist !== null);
    const order = first.toSorted((a, b) => (a.shortlist ?? 0) - (b.shortlist ?? 0)).map(({ code }) => code);
    expect(order).toEqual([
      'POHON',
      'JALAN_RUSAK',
      'SAMPAH',
      'PJU',
      'AIR_BERSIH',
      'BANJIR',
      'LISTRIK',
      'KEMACETAN',
    ]);
    expect(first.every(({ visibility }) => visibility === 'PUBLIC')).toBe(true);
  });

  it.each([
    ['api', 'KEBAKARAN'],
    ['mati lampu', 'LISTRIK'],
    ['got', 'DRAINASE'],
    ['baku pukul', 'KETERTIBAN'],
    ['pohon tumbang', 'POHON'],
    ['sampah', 'SAMPAH'],
    ['anjing gila', 'GIGITAN_HEWAN'],
    ['pdam', 'AIR_BERSIH'],
    ['lampu merah', 'APILL_RAMBU'],
    ['macet', 'KEMACETAN'],
    ['pothole', 'JALAN_RUSAK'],
    ['street light', 'PJU'],
    ['wifi', 'TELEKOMUNIKASI'],
    ['kerja bakti', 'INFO_WARGA'],
  ])('finds %s under %s', (word, code) => {
    const category = byCode.get(code);
    expect([...(category?.keywords_id ?? []), ...(category?.keywords_en ?? [])]).toContain(word);
  });

  it.each([
    'TUNAWISMA',
    'PENGEMIS',
    'ANAK_JALANAN',
    'ODGJ',
    'ORANG_HILANG',
    'KEMATIAN',
    'GIGITAN_HEWAN',
    'PUNGLI',
    'LAYANAN_KELURAHAN',
  ])('seals %s', (code) => {
    expect(byCode.get(code)?.visibility).toBe('SEALED');
  });

  it('sends a complaint about a subdistrict office one level up', () => {
    expect(byCode.get('LAYANAN_KELURAHAN')?.lead_agency).toBe('@district');
  });

  it('has an outline of its own: about 40 corners, none taken from reference boundaries', () => {
    const corners = city.outline.flat(2);
    expect(corners.length).toBeGreaterThan(35);
    expect(corners.length).toBeLessThan(50);
    const real = new Set((realBoundaries('kupang') ?? []).flatMap(({ shape }) => shape.flat(2)).map(String));
    expect(corners.filter((corner) => real.has(String(corner)))).toEqual([]);
  });

  it('is data: no source of these modules names the city', () => {
    const sources = [import.meta.dirname, join(import.meta.dirname, '../jurisdictions')].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
        .map((name) => join(folder, name)),
    );
    expect(sources.length).toBeGreaterThan(40);
    expect(sources.filter((source) => /kupang/i.test(readFileSync(source, 'utf8')))).toEqual([]);
  });
});

describe('a catalogue with a mistake', () => {
  let scratch: string;

  beforeAll(async () => {
    scratch = await mkdtemp(join(tmpdir(), 'tanggap-catalogue-'));
  });
  afterAll(async () => {
    await rm(scratch, { recursive: true, force: true });
  });

  it.each<[string, string, string, string, RegExp]>([
    [
      'an unknown lead',
      'categories.csv',
      ',works,',
      ',roads,',
      /uji\/categories\.csv, line 2, column lead_agency: no agency roads in agencies\.csv/,
    ],
    [
      'an unknown support',
      'categories.csv',
      '@subdistrict,NORMAL',
      '@village,NORMAL',
      /line 2, column support: no agency @village/,
    ],
    [
      'a duration of months',
      'categories.csv',
      'P14D',
      'P1M',
      /line 2, column resolve_within: expects an ISO 8601 duration/,
    ],
    ['an empty duration', 'categories.csv', 'P14D', 'PT', /line 2, column resolve_within/],
    [
      'a duration without a clock',
      'categories.csv',
      'P14D,WORKING',
      'P14D,',
      /line 2, column resolve_clock: a duration and its clock come together/,
    ],
    [
      'a clock without a duration',
      'categories.csv',
      'P14D,WORKING',
      ',WORKING',
      /line 2, column resolve_clock/,
    ],
    [
      'an unknown visibility',
      'categories.csv',
      'WORKING,PUBLIC',
      'WORKING,SECRET',
      /line 2, column visibility: expects PUBLIC, COARSE, STATISTICS, SEALED/,
    ],
    ['an unknown urgency', 'categories.csv', ',NORMAL,P1D', ',URGENT,P1D', /line 2, column urgency/],
    ['a code twice', 'categories.csv', 'PARK,', 'ROAD,', /line 3, column code: ROAD is already on line 2/],
    [
      'a place on the shortlist twice',
      'categories.csv',
      'PUBLIC,,taman',
      'PUBLIC,1,taman',
      /line 3, column shortlist: 1 is already on line 2/,
    ],
    [
      'a ninth place on the shortlist',
      'categories.csv',
      'PUBLIC,1,jalan',
      'PUBLIC,9,jalan',
      /line 2, column shortlist: expects a number from 1 to 8/,
    ],
    [
      'no command center',
      'agencies.csv',
      'COMMAND_CENTER',
      'DEPARTMENT',
      /uji\/agencies\.csv, column kind: expects one COMMAND_CENTER, found 0/,
    ],
    ['two command centers', 'agencies.csv', 'DEPARTMENT', 'COMMAND_CENTER', /found 2/],
    [
      'an agency twice',
      'agencies.csv',
      'desk,',
      'works,Works,W,DEPARTMENT,\ndesk,',
      /line 3, column slug: works is already on line 2/,
    ],
    [
      'an office listed by hand',
      'agencies.csv',
      'DEPARTMENT',
      'DISTRICT_OFFICE',
      /column kind: expects DEPARTMENT, PARTNER or COMMAND_CENTER/,
    ],
  ])('(%s) is refused with file, line and column', async (name, file, was, becomes, reason) => {
    const folder = join(scratch, name, 'uji');
    await cp(UJI, folder, { recursive: true });
    const text = await readFile(join(folder, file), 'utf8');
    expect(text).toContain(was);
    await writeFile(join(folder, file), text.replace(was, becomes));
    const uji = await readCityFolder(folder);
    await expect(readCatalogueFolder(folder, uji)).rejects.toThrow(reason);
  });

  it('(a missing file) is refused by name', async () => {
    const folder = join(scratch, 'absent', 'uji');
    await cp(UJI, folder, { recursive: true });
    await rm(join(folder, 'categories.csv'));
    const uji = await readCityFolder(folder);
    await expect(readCatalogueFolder(folder, uji)).rejects.toThrow(
      'uji/categories.csv: the file is missing.',
    );
    await rm(join(folder, 'outline.geojson'));
    await expect(readCityFolder(folder)).rejects.toThrow('uji/outline.geojson: the file is missing.');
  });
});
