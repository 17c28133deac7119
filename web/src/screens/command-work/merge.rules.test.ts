import { describe, expect, it } from 'vitest';
import { commonWords, markShared, minutesBetween, staysByDefault } from './merge.rules';

const shared = (text: string, stems: readonly string[]) =>
  markShared(text, stems)
    .filter((piece) => piece.shared)
    .map((piece) => piece.text);

describe('words that both reports use', () => {
  it('are marked whatever affix stands around them', () => {
    expect(shared('Jalan berlubang, lubangnya dalam.', ['lubang'])).toEqual(['berlubang', 'lubangnya']);
  });

  it('are not found inside of longer words that mean something else', () => {
    expect(shared('Perkantoran pemerintah', ['kan'])).toEqual([]);
  });

  it('leave the text as it was written', () => {
    const text = 'Pohon tumbang!\nMenutup jalan Pohon Beringin';
    const pieces = markShared(text, ['pohon', 'jalan']);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    expect(pieces[0]).toEqual({ text: 'Pohon', shared: true });
  });

  it('are compared without case and accents where the server has not compared', () => {
    expect(commonWords('Pohon TUMBANG di sini', 'ada pohon tumbang')).toEqual(['pohon', 'tumbang']);
    expect(commonWords(null, 'ada pohon')).toEqual([]);
  });
});

describe('which report stays', () => {
  const older = { id: 'a', open: true, supportCount: 0, receivedAt: '2026-11-25T08:00:00Z' };
  const newer = { id: 'b', open: true, supportCount: 0, receivedAt: '2026-11-25T09:00:00Z' };

  it('is the older one, whichever is open on the screen', () => {
    expect(staysByDefault(older, newer)).toBe(older);
    expect(staysByDefault(newer, older)).toBe(older);
  });

  it('is the one with more supporters, however young', () => {
    const supported = { ...newer, supportCount: 3 };
    expect(staysByDefault(older, supported)).toBe(supported);
  });

  it('is never one that has ended while the other is open', () => {
    expect(staysByDefault({ ...older, open: false, supportCount: 9 }, newer)).toBe(newer);
  });
});

it('minutes apart do not ask which came first', () => {
  expect(minutesBetween('2026-11-25T09:30:00Z', '2026-11-25T08:00:00Z')).toBe(90);
});
