import { expect, it } from 'vitest';
import type { Agency } from '../catalogue/use-catalogue';
import { orderAgencies } from './agency-order.rules';

const office = (slug: string, kind: Agency['kind'], area: string | null = null): Agency => ({
  ...{ id: `id-${slug}`, slug, name: slug, abbreviation: slug.toUpperCase(), kind },
  jurisdiction: area === null ? null : { id: area, code: area },
});
const agencies = [
  office('oebobo', 'SUBDISTRICT_OFFICE', '53.71.04.1003'),
  office('alak', 'SUBDISTRICT_OFFICE', '53.71.01.1001'),
  office('kec-oebobo', 'DISTRICT_OFFICE', '53.71.04'),
  office('pln', 'PARTNER'),
  office('center', 'COMMAND_CENTER'),
  office('pupr', 'DEPARTMENT'),
  office('dlhk', 'DEPARTMENT'),
  office('bpbd', 'DEPARTMENT'),
];
const report = {
  agency: { slug: 'dlhk' },
  supportAgencies: [{ slug: 'pln' }],
  subdistrict: { code: '53.71.04.1003' },
  district: { code: '53.71.04' },
};
const slugs = (...asked: Parameters<typeof orderAgencies>) =>
  orderAgencies(...asked).map(({ agency, group }) => `${group === 'likely' ? '*' : ''}${agency.slug}`);

it('who most likely takes a report stands first, the rest by kind and name', () => {
  expect(slugs(agencies, report, 'id-pupr')).toEqual([
    ...['*pupr', '*pln', '*oebobo', '*kec-oebobo', 'bpbd', 'center', 'alak'],
  ]);
});

it('whoever has it is no choice; each agency stands once', () => {
  expect(slugs(agencies, { ...report, supportAgencies: [{ slug: 'pupr' }] }, 'id-pupr')).toEqual([
    ...['*pupr', '*oebobo', '*kec-oebobo', 'bpbd', 'pln', 'center', 'alak'],
  ]);
  expect(slugs(agencies, report, 'id-dlhk')[0]).toBe('*pln');
});

it('of a report without an area no office of an area is likely', () => {
  const nowhere = { ...report, supportAgencies: [], subdistrict: null, district: null };
  expect(slugs(agencies, nowhere, null).some((slug) => slug.startsWith('*'))).toBe(false);
});
