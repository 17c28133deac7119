import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

import { CityEntity } from '../jurisdictions/index.ts';
import { Audience, CallFirst, ClockKind, Urgency, Visibility } from './catalogue.types.ts';

export const CategoryEntity = defineEntity({
  name: 'Category',
  tableName: 'category',
  properties: {
    id: p.integer().primary().autoincrement(),
    city: () => p.manyToOne(CityEntity),
    code: p.text(),
    version: p.integer(),
    current: p.boolean().onCreate(() => true),
    position: p.integer(),
    nameId: p.text(),
    nameEn: p.text(),
    audience: p.enum(() => Audience),
    leadAgency: p.text(),
    support: p.array(),
    urgency: p.enum(() => Urgency),
    respondWithin: p.text().nullable(),
    respondClock: p.enum(() => ClockKind).nullable(),
    resolveWithin: p.text().nullable(),
    resolveClock: p.enum(() => ClockKind).nullable(),
    visibility: p.enum(() => Visibility),
    callFirst: p.enum(() => CallFirst).nullable(),
    keywords: p.array(),
    shortlist: p.integer().nullable(),
    retired: p.boolean().onCreate(() => false),
    changedBy: p.text().nullable(),
  },
});
export type CategoryEntity = InferEntity<typeof CategoryEntity>;
