import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

import { CityEntity, JurisdictionEntity } from '../jurisdictions/index.ts';
import { AgencyKind } from './catalogue.types.ts';

export const AgencyEntity = defineEntity({
  name: 'Agency',
  tableName: 'agency',
  properties: {
    id: p.integer().primary().autoincrement(),
    city: () => p.manyToOne(CityEntity),
    slug: p.text(),
    name: p.text(),
    abbreviation: p.text(),
    kind: p.enum(() => AgencyKind),
    jurisdiction: () => p.manyToOne(JurisdictionEntity).nullable(),
    topics: p.text(),
    listed: p.boolean().onCreate(() => true),
    changedBy: p.text().nullable(),
  },
});
export type AgencyEntity = InferEntity<typeof AgencyEntity>;
