import { describe, expect, it } from 'vitest';

import { Catalogue } from './catalogue.ts';
import type { AgencyRecord, CategoryRecord } from './catalogue.types.ts';
import { officesOf, slugOf } from './offices.ts';

function agency(id: number, slug: string, change: Partial<AgencyRecord> = {}): AgencyRecord {
  return {
    id,
    cityId: 1,
    slug,
    name: slug,
    abbreviation: slug,
    kind: 'DEPARTMENT',
    jurisdictionId: null,
    topics: '',
    listed: true,
    ...change,
  };
}

function category(id: number, code: string, change: Partial<CategoryRecord> = {}): CategoryRecord {
  return {
    id,
    cityId: 1,
    code,
    version: 1,
    current: true,
    position: id,
    nameId: code,
    nameEn: code,
    audience: 'GOVERNMENT',
    leadAgency: 'works',
    support: [],
    urgency: 'NORMAL',
    respondWithin: null,
    respondClock: null,
    resolveWithin: null,
    resolveClock: null,
    visibility: 'PUBLIC',
    callFirst: null,
    keywords: [],
    shortlist: null,
    ...change,
  };
}

const catalogue = new Catalogue(
  [
    agency(1, 'works'),
    agency(2, 'desk', { kind: 'COMMAND_CENTER' }),
    agency(3, 'ward-a', { kind: 'SUBDISTRICT_OFFICE', jurisdictionId: 11 }),
    agency(4, 'district-b', { kind: 'DISTRICT_OFFICE', jurisdictionId: 10 }),
    agency(5, 'gone', { listed: false }),
    agency(6, 'works', { cityId: 2 }),
    agency(7, 'desk', { cityId: 2, kind: 'COMMAND_CENTER' }),
  ],
  [
    category(1, 'ROAD', { current: false }),
    category(2, 'ROAD', { version: 2, position: 9 }),
    category(3, 'PARK'),
    category(4, 'ROAD', { cityId: 2 }),
  ],
);

describe('the catalogue', () => {
  it.each([
    ['works', 1],
    ['@subdistrict', 3],
    ['@district', 4],
    ['gone', null],
    ['nobody', null],
  ])('resolves %s', (reference, id) => {
    expect(catalogue.resolveAgency(1, reference, { subdistrictId: 11, districtId: 10 })?.id ?? null).toBe(id);
  });

  it.each(['@subdistrict', '@district'])(
    'resolves %s to nobody when the area is unknown or has no office',
    (reference) => {
      expect(catalogue.resolveAgency(1, reference, { subdistrictId: null, districtId: null })).toBeNull();
      expect(catalogue.resolveAgency(1, reference, { subdistrictId: 99, districtId: 99 })).toBeNull();
    },
  );

  it('keeps cities apart', () => {
    expect(catalogue.agencyBySlug(2, 'works')?.id).toBe(6);
    expect(catalogue.categoryByCode(2, 'ROAD')?.id).toBe(4);
    expect(catalogue.agenciesOf(3)).toEqual([]);
    expect(() => catalogue.directoryOf(3)).toThrow('City 3 has no command center.');
  });

  it('lists what is listed, by slug, and finds the rest by id', () => {
    expect(catalogue.agenciesOf(1).map(({ slug }) => slug)).toEqual([
      'desk',
      'district-b',
      'ward-a',
      'works',
    ]);
    expect(catalogue.agencyById(5)?.slug).toBe('gone');
    expect(catalogue.agencyById(99)).toBeNull();
  });

  it('lists current categories in order, and finds older versions by id', () => {
    expect(catalogue.categoriesOf(1).map(({ id }) => id)).toEqual([3, 2]);
    expect(catalogue.categoryByCode(1, 'ROAD')?.version).toBe(2);
    expect(catalogue.categoryById(1)?.version).toBe(1);
    expect(catalogue.versionIds(1, 'ROAD')).toEqual([1, 2]);
  });
});

const PATTERN = { slug: 'o-{slug}', name: 'Office {name}', abbreviation: 'O {name}' };

function office(code: string, level: 'CITY' | 'DISTRICT' | 'SUBDISTRICT', name: string) {
  const blank = { parent_code: null, aliases: [], longitude: 0, latitude: 0 };
  return { ...blank, code, level, name, area_km2: null, population: null, population_year: null };
}

describe('offices', () => {
  const settings = { offices: { DISTRICT: PATTERN, SUBDISTRICT: PATTERN } } as Parameters<
    typeof officesOf
  >[0]['settings'];

  it('are one per district and subdistrict, none for the city', () => {
    const areas = [
      office('U', 'CITY', 'Uji'),
      office('U.1', 'DISTRICT', 'Barat'),
      office('U.1.1', 'SUBDISTRICT', 'Satu Dua'),
    ];
    expect(officesOf({ settings, areas })).toEqual([
      {
        slug: 'o-barat',
        name: 'Office Barat',
        abbreviation: 'O Barat',
        kind: 'DISTRICT_OFFICE',
        topics: '',
        areaCode: 'U.1',
      },
      {
        slug: 'o-satu-dua',
        name: 'Office Satu Dua',
        abbreviation: 'O Satu Dua',
        kind: 'SUBDISTRICT_OFFICE',
        topics: '',
        areaCode: 'U.1.1',
      },
    ]);
  });

  it('of areas with one name differ by code', () => {
    const areas = [office('U.1', 'DISTRICT', 'Satu'), office('U.1.1', 'SUBDISTRICT', 'Satu')];
    expect(officesOf({ settings, areas }).map(({ slug }) => slug)).toEqual(['o-satu', 'o-satu-u-1-1']);
  });

  it('of areas whose names hold dollar signs keep them', () => {
    expect(officesOf({ settings, areas: [office('U.1', 'DISTRICT', "$& $'")] })[0]?.name).toBe(
      "Office $& $'",
    );
  });

  it.each([
    ['Lai Lai Bisi Kopan', 'lai-lai-bisi-kopan'],
    ['Penkase-Oeleta', 'penkase-oeleta'],
    ['São João', 'sao-joao'],
    ['  Kota  ', 'kota'],
    ['53.71.04', '53-71-04'],
  ])('%s is written %s', (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });
});
