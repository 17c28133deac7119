import { expect, it } from 'vitest';

import type { Catalogue } from '../../features/catalogue/use-catalogue';
import { optionsOf } from './filter-options.rules';

const catalogue = {
  agencies: [],
  categories: [],
  jurisdictions: [
    { code: 'U', name: 'Uji', level: 'CITY', aliases: [], parent: null },
    { code: 'U.1', name: 'Barat', level: 'DISTRICT', aliases: [], parent: { code: 'U' } },
    { code: 'U.1.1', name: 'Satu', level: 'SUBDISTRICT', aliases: ['One'], parent: { code: 'U.1' } },
  ],
} as unknown as Catalogue;

it('districts stand under a word of the reader, subdistricts under their district', () => {
  const { areas } = optionsOf(catalogue, 'en', 'District');
  expect(areas.map(({ value, group }) => [value, group])).toEqual([
    ['U.1', 'District'],
    ['U.1.1', 'Barat'],
  ]);
});
