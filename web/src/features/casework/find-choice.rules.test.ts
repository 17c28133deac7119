import { expect, it } from 'vitest';
import { findChoices } from './find-choice.rules';

const choices = [
  { label: 'Camat Oebobo', also: 'Kecamatan Oebobo' },
  { label: 'DLHK', also: 'Dinas Lingkungan Hidup dan Kebersihan' },
  { label: 'PLN', also: 'PT PLN (Persero)' },
  { label: 'Bagum', also: 'Bagian Umum' },
];
const found = (typed: string) => findChoices(choices, typed).map(({ label }) => label);

it('a short name that begins with the letters comes first, then a word that does, then what holds them', () => {
  expect(found('b')).toEqual(['Bagum', 'Camat Oebobo', 'DLHK']);
  expect(found('dlh')).toEqual(['DLHK']);
  expect(found('persero')).toEqual(['PLN']);
});

it('nothing typed keeps the order; what nobody is called finds nobody', () => {
  expect(found(' ')).toHaveLength(4);
  expect(found('xyz')).toEqual([]);
});
