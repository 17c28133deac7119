import { describe, expect, it } from 'vitest';

import { likenessOf, type Pair, scoreOf, tellingWords } from './likeness.rules.ts';

const stemsIn = (text: string) => [...tellingWords(text).keys()];

describe('The telling words of a text', () => {
  it('leave out what every report says, in Indonesian and English', () => {
    expect(stemsIn('Tolong Pak, ada pohon tumbang di jalan ini!')).toEqual(['pohon', 'tumbang', 'jalan']);
    expect(stemsIn('There is a fallen tree on the road')).toEqual(['fallen', 'tree', 'road']);
  });

  it('are the same however they are written', () => {
    expect(tellingWords('LUBANG  besar')).toEqual(tellingWords('lubang, besar.'));
    expect(stemsIn('café')).toEqual(stemsIn('CAFE'));
    expect(stemsIn('berlubang lubangnya')).toEqual(['lubang']);
  });

  it('are none of a report without words', () => {
    expect(tellingWords(null).size).toBe(0);
    expect(tellingWords('  … !!').size).toBe(0);
  });

  it('are sixty at most, of the first two thousand letters', () => {
    const long = Array.from({ length: 5000 }, (_, n) => `kata${String(n)}`).join(' ');
    expect(tellingWords(long).size).toBe(60);
    expect(tellingWords(`${' '.repeat(2000)}pohon`).size).toBe(0);
  });
});

describe('The likeness of two texts', () => {
  it('is the share of words that both have, whichever comes first', () => {
    const [one, other] = ['Pohon tumbang di jalan El Tari', 'Pohon besar tumbang menutup jalan'];
    const shared = ['jalan', 'pohon', 'tumbang'];
    expect(likenessOf(one, other)).toEqual({ sharedStems: shared, sharedWords: shared, share: 3 / 6 });
    expect(likenessOf(other, one)).toEqual(likenessOf(one, other));
  });

  it('is one for the same text, and nothing where there are no words', () => {
    expect(likenessOf('Lampu jalan mati', 'lampu jalan mati').share).toBe(1);
    expect(likenessOf(null, 'Lampu jalan mati')).toEqual({ sharedStems: [], sharedWords: [], share: 0 });
    expect(likenessOf(null, null).share).toBe(0);
  });
});

describe('The words that two texts share', () => {
  it('are told as the first one writes them, never as stems', () => {
    const [one, other] = ['Pohon menutup jalan, menutupnya lagi', 'Jalan berlubang; pohon MENUTUP jalannya'];
    expect(likenessOf(one, other).sharedStems).toContain('utup');
    expect(likenessOf(one, other).sharedWords).toEqual(['jalan', 'menutup', 'pohon']);
    expect(likenessOf('Lubangnya dalam', 'jalan berlubang').sharedWords).toEqual(['lubangnya']);
    expect(likenessOf('jalan berlubang', 'Lubangnya dalam').sharedWords).toEqual(['berlubang']);
  });

  it('keep their accents', () => {
    expect(likenessOf('Di depan CAFÉ itu', 'depan cafe').sharedWords).toEqual(['café', 'depan']);
    expect(likenessOf('Cafe\u0301', 'cafe').sharedWords).toEqual(['café']);
  });
});

describe('The score of a pair', () => {
  const pair: Pair = { distanceMeters: 40, minutesApart: 60, sameKind: true, share: 0.3 };
  const worse: readonly Partial<Pair>[] = [
    { distanceMeters: 200 },
    { minutesApart: 6000 },
    { sameKind: false },
    { share: 0.1 },
  ];
  it.each(worse)('falls with %o', (part) => {
    expect(scoreOf({ ...pair, ...part })).toBeLessThan(scoreOf(pair));
  });

  it('is one at most, for one thing told twice at once', () => {
    expect(scoreOf({ distanceMeters: 0, minutesApart: 0, sameKind: true, share: 1 })).toBeCloseTo(1);
  });
});
