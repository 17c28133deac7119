import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

import { CityEntity } from '../city.entity.ts';

/** What an administrator chose; a city without a row has what the deployment says. */
export const BasemapEntity = defineEntity({
  name: 'Basemap',
  tableName: 'city_basemap',
  primaryKeys: ['city'],
  properties: {
    city: () => p.manyToOne(CityEntity).primary(),
    kind: p.enum(['OFFLINE', 'STREETS', 'STYLE', 'PMTILES', 'MAPBOX'] as const),
    source: p.text().nullable(),
    changedBy: p.text(),
  },
});
export type BasemapEntity = InferEntity<typeof BasemapEntity>;
