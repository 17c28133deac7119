import { describe, expect, it } from 'vitest';
import { find, fold, offerAtFirst, prepare, rankFor, type Findable } from './palette.rules';

const entry = (label: string, more: Partial<Findable> = {}): Findable => ({
  id: label,
  group: 'action',
  label,
  ...more,
});
const rank = (each: Findable, typed: string) => rankFor(prepare(each), typed);
const found = (entries: readonly Findable[], typed: string, recent: readonly string[] = []) =>
  find(
    entries.map((each) => prepare(each)),
    typed,
    recent,
  ).map(({ group, entries: shown }) => [group, ...shown.map(({ label }) => label)].join(' | '));

const note = entry('catatan antarpetugas', { also: 'pesan internal' });
const lamp = entry('Lampu jalan padam', { group: 'category', also: 'Street light out' });
const oebufu = entry('Oebufu', { group: 'place' });
const oebobo = entry('Oebobo', { group: 'place' });
const report = entry('Pohon tumbang', { group: 'report', code: '7KQ-4M2', also: 'Oebufu DLHK' });
const letters = entry('Jalan berlubang', { group: 'report', code: 'SAM-PAH' });
const rubbish = entry('Sampah menumpuk', { group: 'category' });

describe('what is compared', () => {
  it.each([
    ['ÉXIT', 'exit'],
    ['Tuak Daun Merah', 'tuak daun merah'],
    ['naïve', 'naive'],
  ])('%s is the same as %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});

describe('a code', () => {
  it.each(['7kq4m2', '7KQ-4M2', '7kq 4m2', ' 7KQ4M2 '])('%s is the report itself', (typed) => {
    expect(rank(report, typed)).toBe(0);
  });

  it.each(['7kq', '7KQ-', '7kq-4m'])('%s is the start of it', (typed) => {
    expect(rank(report, typed)).toBe(1);
  });

  it('of letters alone is a word sooner than the start of a code', () => {
    expect(found([letters, rubbish], 'sam')).toEqual([
      'category | Sampah menumpuk',
      'report | Jalan berlubang',
    ]);
  });

  it('of letters alone that a loaded report has is that report', () => {
    expect(found([rubbish, letters], 'sampah')[0]).toBe('report | Jalan berlubang');
  });

  it('of letters alone that no loaded report has comes after words', () => {
    const unread = entry('Buka laporan SAM-PAH', { group: 'report', code: 'SAM-PAH', unread: true });
    expect(found([unread, rubbish], 'sampah')).toEqual([
      'category | Sampah menumpuk',
      'report | Buka laporan SAM-PAH',
    ]);
  });

  it('with a digit that no loaded report has is opened first', () => {
    const unread = entry('Buka laporan 8KQ-4M2', { group: 'report', code: '8KQ-4M2', unread: true });
    expect(found([rubbish, unread], '8kq4m2')).toEqual(['report | Buka laporan 8KQ-4M2']);
  });

  it.each(['7', 'q4', '4m2', '7kq4m3', '7kq4m22'])('%s is none of it', (typed) => {
    expect(rank(report, typed)).toBeNull();
  });

  it('a number that begins a name is not taken for a code', () => {
    const day = entry('24 jam', { group: 'filter' });
    const other = entry('Banjir', { group: 'report', code: '24X-Y2Z' });
    expect(found([other, day], '24')).toEqual(['filter | 24 jam', 'report | Banjir']);
  });
});

describe('words', () => {
  it.each([
    ['the start of the name', note, 'catat', 1],
    ['the start of the name, as written', lamp, 'LAMPU JALAN', 1],
    ['the start of another word of the name', lamp, 'pad', 2],
    ['words of the name in any order', lamp, 'padam lam', 2],
    ['another word that finds it', note, 'pesan', 3],
    ['a word of its other language', lamp, 'light', 3],
    ['one word of the name and one beside it', lamp, 'lampu street', 3],
    ['the place of a report', report, 'oebufu', 3],
    ['its agency and its place', report, 'dlhk oeb', 3],
    ['the inside of a word', lamp, 'ampu', 4],
    ['the inside of two words', lamp, 'ampu treet', 4],
    ['letters in their order', lamp, 'lmpdm', 6],
    ['first letters', lamp, 'ljp', 6],
  ])('%s', (_, each, typed, expected) => {
    expect(rank(each, typed)).toBe(expected);
  });

  it.each([
    ['a word that is missing', lamp, 'lampu pohon'],
    ['letters in another order', lamp, 'pmal'],
    ['strewn letters that begin in the middle of a word', lamp, 'mpj'],
    ['two strewn letters', lamp, 'lp'],
    ['strewn letters of the other words', note, 'psi'],
    ['nothing', lamp, ''],
    ['space', lamp, '   '],
    ['signs', lamp, '?!'],
  ])('%s does not find it', (_, each, typed) => {
    expect(rank(each, typed)).toBeNull();
  });

  it('one word is not found twice in itself', () => {
    expect(rank(entry('jalan'), 'jalan jal')).toBe(4);
    expect(rank(entry('jalan jalur'), 'jalan jal')).toBe(1);
    expect(rank(entry('jalan jalur'), 'jal jalan')).toBe(2);
  });
});

describe('the order', () => {
  it('the group with the best fit comes first', () => {
    expect(found([report, oebufu, lamp], 'oebufu')).toEqual(['place | Oebufu', 'report | Pohon tumbang']);
  });

  it('of equal fits, groups stand in their own order', () => {
    const day = entry('Oe hari ini', { group: 'filter' });
    expect(found([day, oebobo], 'oe')).toEqual(['place | Oebobo', 'filter | Oe hari ini']);
  });

  it('is the one in which entries came, each time', () => {
    const same = ['c', 'a', 'b'].map((id) => entry(`Oesapa ${id}`, { group: 'place' }));
    expect(found(same, 'oesapa')).toEqual(['place | Oesapa c | Oesapa a | Oesapa b']);
    expect(found(same, 'oesapa')).toEqual(found(same, 'oesapa'));
  });

  it('what was chosen lately comes first among equals', () => {
    expect(found([oebobo, oebufu], 'oeb')).toEqual(['place | Oebobo | Oebufu']);
    expect(found([oebobo, oebufu], 'oeb', ['Oebufu'])).toEqual(['place | Oebufu | Oebobo']);
  });

  it('what was chosen lately passes no better fit', () => {
    const south = entry('Kota Oebobo', { group: 'place' });
    expect(found([south, oebobo], 'oebobo', ['Kota Oebobo'])).toEqual(['place | Oebobo | Kota Oebobo']);
  });

  it('a group shows six and counts the rest', () => {
    const many = Array.from({ length: 9 }, (_, at) => prepare(entry(`RT ${at}`, { group: 'place' })));
    const [section] = find(many, 'rt', []);
    expect(section?.entries).toHaveLength(6);
    expect(section?.total).toBe(9);
  });

  it('nothing fits: no group', () => {
    expect(found([note, lamp, oebufu], 'zzz')).toEqual([]);
  });
});

describe('before anything is typed', () => {
  const offered = (recent: readonly string[], useful: readonly string[]) =>
    offerAtFirst([note, lamp, oebufu], recent, useful).map(({ group, entries }) => [
      group,
      ...entries.map(({ label }) => label),
    ]);

  it('recent choices come first, the newest of them at the top', () => {
    expect(offered(['Oebufu', note.id], [lamp.id])).toEqual([
      ['recent', 'Oebufu', 'catatan antarpetugas'],
      ['useful', 'Lampu jalan padam'],
    ]);
  });

  it('nothing stands there twice', () => {
    expect(offered([note.id], [note.id, lamp.id])).toEqual([
      ['recent', 'catatan antarpetugas'],
      ['useful', 'Lampu jalan padam'],
    ]);
  });

  it('what is there no longer is passed over, and an empty group has no heading', () => {
    expect(offered(['view:gone'], [lamp.id])).toEqual([['useful', 'Lampu jalan padam']]);
    expect(offered([], [])).toEqual([]);
  });
});
