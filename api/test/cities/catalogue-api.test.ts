import { join } from 'node:path';

import { type GraphQLSchema, printSchema } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';

import { loadCity } from '../../src/agencies/index.ts';
import { testDatabase } from '../database.ts';
import { answer, ask, citySchema } from './city-schema.ts';

let alone: GraphQLSchema;
let both: GraphQLSchema;

beforeAll(async () => {
  const database = await testDatabase();
  alone = await citySchema(database);
  await loadCity(join(import.meta.dirname, 'uji'), database);
  both = await citySchema(database);
});

describe('cities', () => {
  it('tell who they are', async () => {
    const source = `{ city(slug: "kupang") {
      id slug name timeZone languages bounds centre { longitude latitude } boundaries boundaryVersion demonstration
      emergencyNumbers { number purpose nameId nameEn } } }`;
    expect(await answer(both, source)).toEqual({
      city: {
        id: expect.stringMatching(/^[\w-]{22}$/) as string,
        slug: 'kupang',
        name: 'Kota Kupang',
        timeZone: 'Asia/Makassar',
        languages: ['id', 'en'],
        bounds: [123.5271, -10.2928, 123.6924, -10.1239],
        centre: { longitude: 123.608, latitude: -10.17 },
        boundaries: 'APPROXIMATE',
        boundaryVersion: 1,
        demonstration: false,
        emergencyNumbers: expect.arrayContaining([
          { number: '113', purpose: 'FIRE', nameId: 'Pemadam kebakaran', nameEn: 'Fire brigade' },
        ]) as unknown,
      },
    });
  });

  it('are listed by slug; one that is not there is null', async () => {
    expect(await answer(both, '{ cities { slug } city(slug: "atlantis") { id } }')).toEqual({
      cities: [{ slug: 'kupang' }, { slug: 'uji' }],
      city: null,
    });
  });
});

describe('a list of one city', () => {
  it.each(['agencies', 'categories', 'jurisdictions'])(
    'of %s needs no name where one city is served',
    async (list) => {
      const counts = { agencies: 76, categories: 45, jurisdictions: 58 };
      const data = await answer(alone, `{ ${list} { totalCount { count more } } }`);
      expect(data).toEqual({ [list]: { totalCount: { count: counts[list as 'agencies'], more: false } } });
    },
  );

  it.each(['agencies', 'categories', 'jurisdictions'])(
    'of %s asks for a name where two are served',
    async (list) => {
      const { data, errors } = await ask(both, `{ ${list} { nodes { id } } }`);
      expect(data).toBeNull();
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'CITY_REQUIRED', cities: ['kupang', 'uji'] });
      expect(errors?.[0]?.message).toBe('Name a city: kupang, uji.');
    },
  );

  it('of an unknown city is refused with the names there are', async () => {
    const { errors } = await ask(both, '{ agencies(city: "atlantis") { nodes { id } } }');
    expect(errors?.[0]?.extensions['code']).toBe('CITY_UNKNOWN');
  });

  it.each([
    ['agencies', 76, 'slug'],
    ['categories', 45, 'code'],
    ['jurisdictions', 58, 'code'],
  ])('of %s is walked page by page without a gap', async (list, count, key) => {
    const seen: string[] = [];
    let after: string | null = null;
    for (;;) {
      const data = (await answer(
        both,
        `query ($after: Cursor) { ${list}(city: "kupang", first: 7, after: $after) {
          nodes { ${key} } pageInfo { hasNextPage endCursor } } }`,
        { after },
      )) as Record<
        string,
        { nodes: Record<string, string>[]; pageInfo: { hasNextPage: boolean; endCursor: string } }
      >;
      seen.push(...(data[list]?.nodes.map((node) => node[key] ?? '') ?? []));
      if (data[list]?.pageInfo.hasNextPage !== true) break;
      after = data[list].pageInfo.endCursor;
    }
    expect(seen).toHaveLength(count);
    expect(new Set(seen).size).toBe(count);
  });

  it.each([0, -1, 201])('refuses pages of %i', async (first) => {
    const { errors } = await ask(both, `{ agencies(city: "uji", first: ${String(first)}) { nodes { id } } }`);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'first' });
  });

  it('of areas can be one level', async () => {
    const data = await answer(
      both,
      '{ jurisdictions(city: "kupang", level: DISTRICT) { nodes { name level } } }',
    );
    expect(data).toEqual({
      jurisdictions: {
        nodes: ['Alak', 'Maulafa', 'Kelapa Lima', 'Oebobo', 'Kota Raja', 'Kota Lama'].map((name) => ({
          name,
          level: 'DISTRICT',
        })),
      },
    });
  });
});

describe('an agency', () => {
  it('of an area names it; ids are global', async () => {
    const source = `{ agency(slug: "kantor-lurah-liliba", city: "kupang") {
      id name abbreviation kind jurisdiction { id code } } jurisdiction(code: "53.71.04.1010") { id } }`;
    const data = (await answer(both, source)) as {
      agency: { id: string; jurisdiction: { id: string } };
      jurisdiction: { id: string };
    };
    expect(data.agency).toMatchObject({
      name: 'Kantor Lurah Liliba',
      abbreviation: 'Lurah Liliba',
      kind: 'SUBDISTRICT_OFFICE',
      jurisdiction: { code: '53.71.04.1010' },
    });
    expect(data.agency.jurisdiction.id).toBe(data.jurisdiction.id);
    expect(data.agency.id).not.toBe(data.jurisdiction.id);
  });

  it('that is not there is null', async () => {
    expect(await answer(both, '{ agency(slug: "pupr", city: "uji") { id } }')).toEqual({ agency: null });
  });
});

describe('a category', () => {
  it('tells its audience, targets, words and lead', async () => {
    const source = `{ categories(city: "uji") { nodes {
      code nameId nameEn audience urgency visibility leadAgency { slug }
      respondWithin respondClock resolveWithin resolveClock keywords shortlist } } }`;
    const data = (await answer(both, source)) as { categories: { nodes: unknown[] } };
    expect(data.categories.nodes.slice(0, 2)).toEqual([
      {
        code: 'ROAD',
        nameId: 'Jalan',
        nameEn: 'Road',
        audience: 'GOVERNMENT',
        urgency: 'NORMAL',
        visibility: 'PUBLIC',
        leadAgency: { slug: 'works' },
        respondWithin: 'P1D',
        respondClock: 'WORKING',
        resolveWithin: 'P14D',
        resolveClock: 'WORKING',
        keywords: ['jalan', 'road'],
        shortlist: 1,
      },
      expect.objectContaining({ code: 'PARK', leadAgency: null, respondWithin: null, shortlist: null }),
    ]);
  });
});

describe('the schema', () => {
  it('describes every type and field of this part', () => {
    const own = Object.values(both.getTypeMap()).filter(({ name }) =>
      /^(City|Jurisdiction|JurisdictionMatch|Agency|Category|EmergencyNumber|Point|AgencyKind|Audience|Urgency|Visibility|ClockKind|PlaceCheck|BoundaryState|JurisdictionLevel)$/.test(
        name,
      ),
    );
    expect(own).toHaveLength(15);
    const silent = own.flatMap((type) => [
      ...(type.description ? [] : [type.name]),
      ...('getFields' in type
        ? Object.values(type.getFields())
            .filter(({ description }) => !description)
            .map(({ name }) => `${type.name}.${name}`)
        : []),
    ]);
    expect(silent).toEqual([]);
  });

  it('shows nothing that only routing reads', () => {
    const text = printSchema(both);
    expect(text).not.toMatch(/topics|listed|cityId|leadAgencySlug/);
  });
});
