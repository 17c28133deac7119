import { describe, expect, it } from 'vitest';
import type { Category } from '../network/catalogue';
import { findCategories, oneTypoApart, plain } from './find-category.rules';

function category(code: string, nameId: string, nameEn: string, keywords: readonly string[]): Category {
  return {
    code,
    nameId,
    nameEn,
    keywords,
    audience: 'GOVERNMENT',
    urgency: 'NORMAL',
    visibility: 'PUBLIC',
    callFirst: null,
    shortlist: null,
    leadAgency: null,
    respondWithin: null,
    respondClock: null,
    resolveWithin: null,
    resolveClock: null,
  };
}

const CATALOGUE = [
  category('KEBAKARAN', 'Kebakaran', 'Fire', ['api', 'rumah terbakar', 'asap']),
  category('JALAN_RUSAK', 'Jalan berlubang/rusak', 'Pothole/road damage', ['lubang', 'aspal']),
  category('PJU', 'Lampu jalan mati', 'Street light out', ['lampu padam', 'gelap', 'pju']),
  category('SAMPAH', 'Sampah menumpuk/liar', 'Illegal dumping/pile', ['tumpukan', 'bau busuk', 'bin']),
  category('LISTRIK', 'Listrik padam/kabel berbahaya', 'Power cut', ['mati lampu', 'pln']),
];
const best = (typed: string): string | undefined => findCategories(CATALOGUE, typed, 3)[0]?.code;

describe('finding a kind by plain words', () => {
  it.each([
    ['lubang', 'JALAN_RUSAK'],
    ['ada sampah numpuk', 'SAMPAH'],
    ['smapah', 'SAMPAH'],
    ['SÁMPAH!!', 'SAMPAH'],
    ['mati lampu', 'LISTRIK'],
    ['lampu jalan', 'PJU'],
    ['pothol', 'JALAN_RUSAK'],
    ['kebakran rumah', 'KEBAKARAN'],
    ['street light', 'PJU'],
    ['gel', 'PJU'],
  ])('%s means %s', (typed, code) => {
    expect(best(typed)).toBe(code);
  });

  it('finds nothing where nothing fits', () => {
    expect(findCategories(CATALOGUE, 'xyzxyz', 3)).toEqual([]);
    expect(findCategories(CATALOGUE, '  ', 3)).toEqual([]);
  });
});

describe('plain words', () => {
  it('lose accents, signs, capitals and doubled letters', () => {
    expect(plain('  Jl. Übung  LAMPPU!')).toBe('jl ubung lampu');
  });

  it.each([
    ['sampah', 'smapah', true],
    ['sampah', 'sampa', true],
    ['sampah', 'sampahh', true],
    ['sampah', 'sempeh', false],
    ['a', 'abc', false],
  ])('%s and %s are one typo apart: %s', (one, other, apart) => {
    expect(oneTypoApart(one, other)).toBe(apart);
  });
});
