import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

import { CityEntity } from './city.entity.ts';

export const HolidayEntity = defineEntity({
  name: 'Holiday',
  tableName: 'holiday',
  primaryKeys: ['city', 'day'],
  properties: {
    city: () => p.manyToOne(CityEntity).primary(),
    day: p.date().primary(),
    name: p.text(),
    source: p.text(),
    closesAt: p.text().nullable(),
    changedBy: p.text().nullable(),
    removed: p.boolean().onCreate(() => false),
  },
});
export type HolidayEntity = InferEntity<typeof HolidayEntity>;
