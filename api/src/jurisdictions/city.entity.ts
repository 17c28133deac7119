import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

import type { CitySettings } from './city-folder/city-settings.ts';

export const CityEntity = defineEntity({
  name: 'City',
  tableName: 'city',
  properties: {
    id: p.smallint().primary().autoincrement(),
    slug: p.text().unique(),
    name: p.text(),
    timeZone: p.text(),
    languages: p.array(),
    settings: p.json<CitySettings>(),
    boundaries: p.enum(['APPROXIMATE', 'IMPORTED'] as const).onCreate(() => 'APPROXIMATE' as const),
    boundaryVersion: p.integer().onCreate(() => 1),
    demonstration: p.boolean().onCreate(() => false),
  },
});
export type CityEntity = InferEntity<typeof CityEntity>;
