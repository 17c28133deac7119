import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

import { CityEntity } from './city.entity.ts';

export const JurisdictionEntity = defineEntity({
  name: 'Jurisdiction',
  tableName: 'jurisdiction',
  properties: {
    id: p.integer().primary().autoincrement(),
    city: () => p.manyToOne(CityEntity),
    parentId: p.integer().nullable(),
    code: p.text().unique(),
    level: p.enum(['CITY', 'DISTRICT', 'SUBDISTRICT'] as const),
    name: p.text(),
    aliases: p.array(),
    longitude: p.double(),
    latitude: p.double(),
    areaKm2: p.double().nullable().fieldName('area_km2'),
    population: p.integer().nullable(),
    populationYear: p.integer().nullable(),
  },
});
export type JurisdictionEntity = InferEntity<typeof JurisdictionEntity>;
