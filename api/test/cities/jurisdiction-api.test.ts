import { join } from 'node:path';

import type { GraphQLSchema } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';

import { loadCity } from '../../src/agencies/index.ts';
import { testDatabase } from '../database.ts';
import { answer, ask, citySchema } from './city-schema.ts';

let both: GraphQLSchema;

beforeAll(async () => {
  const database = await testDatabase();
  await loadCity(join(import.meta.dirname, 'uji'), database);
  both = await citySchema(database);
});

describe('an area', () => {
  it('knows its parents, aliases and figures', async () => {
    const source = `{ jurisdiction(code: "53.71.06.1002") {
      name level aliases areaKm2 population populationYear centre { longitude }
      parent { name population populationYear parent { name parent { id } } } } }`;
    expect(await answer(both, source)).toEqual({
      jurisdiction: {
        name: 'Lai Lai Bisi Kopan',
        level: 'SUBDISTRICT',
        aliases: ['LLBK', 'Lai-lai Bisi Kopan', 'Lahi Lai Bissi Kopan'],
        areaKm2: 0.096,
        population: null,
        populationYear: null,
        centre: { longitude: 123.57678 },
        parent: {
          name: 'Kota Lama',
          population: 34238,
          populationYear: 2016,
          parent: { name: 'Kota Kupang', parent: null },
        },
      },
    });
  });

  it('that is not there is null', async () => {
    expect(await answer(both, '{ jurisdiction(code: "0") { id } }')).toEqual({ jurisdiction: null });
  });

  const AT = `query ($x: Float!, $y: Float!, $a: Float) { jurisdictionAt(longitude: $x, latitude: $y, accuracyMeters: $a) {
    subdistrict { name } district { name } check borderWith { name } approximate } }`;

  it('is found by a place, in whichever city', async () => {
    expect(await answer(both, AT, { x: 123.64518, y: -10.16841 })).toEqual({
      jurisdictionAt: {
        subdistrict: { name: 'Liliba' },
        district: { name: 'Oebobo' },
        check: 'NONE',
        borderWith: null,
        approximate: true,
      },
    });
    expect(await answer(both, AT, { x: 10.0199, y: 50.015, a: 30 })).toEqual({
      jurisdictionAt: {
        subdistrict: { name: 'Satu' },
        district: { name: 'Barat' },
        check: 'BORDER',
        borderWith: { name: 'Tiga' },
        approximate: true,
      },
    });
  });

  it('is null for a place far from every city, and empty for one just outside', async () => {
    expect(await answer(both, AT, { x: 0, y: 0 })).toEqual({ jurisdictionAt: null });
    expect(await answer(both, AT, { x: 10.045, y: 50.01 })).toEqual({
      jurisdictionAt: {
        subdistrict: null,
        district: null,
        check: 'OUTSIDE',
        borderWith: null,
        approximate: true,
      },
    });
  });

  it.each([
    ['longitude', { x: 181, y: 0 }],
    ['latitude', { x: 0, y: -91 }],
    ['accuracyMeters', { x: 0, y: 0, a: -1 }],
  ])('is not looked for at an impossible %s', async (argument, variables) => {
    const { errors } = await ask(both, AT, variables);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  });
});
