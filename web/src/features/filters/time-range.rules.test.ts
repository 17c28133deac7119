import { describe, expect, it } from 'vitest';
import { rangeWords } from './range-words';
import { boundsOf, holds, presets, readRange, toMinutes, writeRange } from './time-range.rules';

const zone = 'Asia/Makassar';
const at = (iso: string) => Date.parse(iso);
const now = at('2026-11-23T06:03:19Z');

describe('a range in the address', () => {
  it.each(presets)('%s stays a word, so that it moves on with the clock', (preset) => {
    expect(writeRange(preset)).toBe(preset);
    expect(readRange(preset)).toBe(preset);
  });

  it.each([
    ['20261120T1600Z..20261123T1600Z', at('2026-11-20T16:00Z'), at('2026-11-23T16:00Z')],
    ['20261120T1600Z..', at('2026-11-20T16:00Z'), null],
    ['..20261123T1601Z', null, at('2026-11-23T16:01Z')],
  ])('%s comes back as it went', (text, from, to) => {
    expect(readRange(text)).toEqual({ from, to });
    expect(writeRange({ from, to })).toBe(text);
  });

  it('needs no escaping', () => {
    const text = writeRange({ from: now, to: now + 60_000 });
    expect(new URLSearchParams({ range: text }).toString()).toBe(`range=${text}`);
  });

  it.each([
    '',
    '9y',
    '7D',
    '..',
    '20261120T1600Z',
    '20261120T1600Z..soon',
    'soon..20261120T1600Z',
    '20261123T1600Z..20261120T1600Z',
    '20261120T1600Z..20261120T1600Z',
    '20260231T1600Z..',
    '20261120T2460Z..',
    '20261120T1600Z..20261121T1600Z..',
    '2026-11-20T16:00Z..',
    '99999999T9999Z..',
    '__proto__',
  ])('%s is no range', (text) => {
    expect(readRange(text)).toBeNull();
  });
});

describe('the instants of a range', () => {
  it.each([
    ['1h', '2026-11-23T05:00:00Z'],
    ['today', '2026-11-22T16:00:00Z'],
    ['24h', '2026-11-22T06:00:00Z'],
    ['7d', '2026-11-16T06:00:00Z'],
    ['30d', '2026-10-24T06:00:00Z'],
  ] as const)('%s begins at %s and has no end', (preset, from) => {
    expect(boundsOf(preset, now, zone)).toEqual({ from: at(from), to: null });
  });

  it('all has neither', () => {
    expect(boundsOf('all', now, zone)).toEqual({ from: null, to: null });
  });

  it('hold their start and not their end', () => {
    const range = { from: at('2026-11-20T16:00Z'), to: at('2026-11-21T16:00Z') };
    expect(holds(range, '2026-11-20T16:00:00.000000Z')).toBe(true);
    expect(holds(range, '2026-11-21T15:59:59.999999Z')).toBe(true);
    expect(holds(range, '2026-11-21T16:00:00.000000Z')).toBe(false);
    expect(holds(range, '2026-11-20T15:59:59.999999Z')).toBe(false);
    expect(holds({ from: null, to: null }, '1970-01-01T00:00:00Z')).toBe(true);
  });

  it('are whole minutes once drawn, never less than what was drawn', () => {
    expect(toMinutes({ from: now, to: now })).toEqual({
      from: at('2026-11-23T06:03:00Z'),
      to: at('2026-11-23T06:04:00Z'),
    });
    expect(toMinutes({ from: null, to: null })).toEqual({ from: null, to: null });
  });
});

describe('a range in words', () => {
  it.each([
    ['2026-11-19T16:00Z', '2026-11-23T16:00Z', '20 Nov – 23 Nov'],
    ['2026-11-19T16:00Z', '2026-11-20T16:00Z', '20 Nov'],
    ['2026-11-23T00:00Z', '2026-11-23T06:00Z', '23 Nov 08:00 – 14:00'],
    ['2026-11-22T16:00Z', '2026-11-23T06:00Z', '23 Nov 00:00 – 14:00'],
    ['2026-11-22T00:00Z', '2026-11-23T06:00Z', '22 Nov 08:00 – 23 Nov 14:00'],
  ])('%s to %s is "%s"', (from, to, words) => {
    expect(rangeWords({ from: at(from), to: at(to) }, zone, 'id')).toBe(words);
  });

  it('is open to the side that has no end', () => {
    expect(rangeWords({ from: at('2026-11-19T16:00Z'), to: null }, zone, 'id')).toBe('20 Nov –');
    expect(rangeWords({ from: null, to: at('2026-11-23T06:00Z') }, zone, 'en')).toBe('– 23 Nov 14:00');
  });
});
