import { describe, expect, it } from 'vitest';
import { paletteOf } from '../palette';
import { colourOf, muteColour, muteValue } from './mute.rules';
import type { StreetLook } from './street-types';

const look = (theme: 'dark' | 'light'): StreetLook => ({
  theme,
  palette: paletteOf(theme),
  fonts: { regular: [], bold: [] },
});

describe('a colour', () => {
  it.each([
    ['#fff', 255, 255, 255, 1],
    ['#FF8000', 255, 128, 0, 1],
    ['#ff800080', 255, 128, 0, 128 / 255],
    ['rgb(10, 20, 30)', 10, 20, 30, 1],
    ['rgba(10,20,30,.5)', 10, 20, 30, 0.5],
    ['rgb(10 20 30 / 50%)', 10, 20, 30, 0.5],
    ['hsl(0, 100%, 50%)', 255, 0, 0, 1],
    ['hsl(120, 100%, 25%)', 0, 127.5, 0, 1],
    ['hsla(240, 100%, 50%, 0.25)', 0, 0, 255, 0.25],
    ['white', 255, 255, 255, 1],
    ['transparent', 0, 0, 0, 0],
  ])('is read from %s', (text, red, green, blue, alpha) => {
    expect(colourOf(text)).toEqual({ red, green, blue, alpha });
  });

  it.each(['motorway', 'tan', '', '#12345', 'rgb(1,2)', 'rgb(a,b,c)', 'url(#a)', 'calc(1)'])(
    'is not %s, which may be a word of the data',
    (text) => {
      expect(colourOf(text)).toBeNull();
    },
  );
});

describe('a colour from elsewhere', () => {
  const saturation = (hex: string): number => {
    const { red, green, blue } = colourOf(hex) ?? { red: 0, green: 0, blue: 0 };
    return Math.max(red, green, blue) - Math.min(red, green, blue);
  };

  it.each(['#ff0000', '#00ff00', '#0000ff', '#fc8', 'hsl(47, 100%, 60%)'])('%s loses its hue', (text) => {
    for (const theme of ['dark', 'light'] as const) {
      expect(saturation(muteColour(text, look(theme), false) ?? '#f00')).toBeLessThan(40);
    }
  });

  it('is between our ground and our strongest edge', () => {
    expect(muteColour('#fff', look('light'), false)).toBe('#f4f5f2');
    expect(muteColour('#000', look('light'), false)).toBe('#abb4b7');
    expect(muteColour('#000', look('dark'), false)).toBe('#1c262d');
    expect(muteColour('#fff', look('dark'), false)).toBe('#3e4c56');
  });

  it('is turned round where its style is made for the other theme', () => {
    expect(muteColour('#fff', look('dark'), true)).toBe('#1c262d');
    expect(muteColour('#000', look('light'), true)).toBe('#f4f5f2');
  });

  it('keeps how much it lets through', () => {
    expect(muteColour('rgba(255,255,255,0.5)', look('light'), false)).toBe('#f4f5f280');
    expect(muteColour('transparent', look('light'), false)).toMatch(/00$/);
  });

  it('is found in expressions and in older functions, and words stay words', () => {
    const expression = ['match', ['get', 'class'], 'motorway', '#ffffff', ['rgb', 1, 2, 3]];
    expect(muteValue(expression, look('light'), false)).toEqual([
      ...['match', ['get', 'class'], 'motorway', '#f4f5f2', ['rgb', 1, 2, 3]],
    ]);
    expect(muteValue({ base: 1, stops: [[5, '#fff']] }, look('light'), false)).toEqual({
      base: 1,
      stops: [[5, '#f4f5f2']],
    });
  });

  it('ends where nesting has no end', () => {
    let deep: unknown = '#fff';
    for (let level = 0; level < 10_000; level++) deep = [deep];
    expect(() => muteValue(deep, look('light'), false)).not.toThrow();
  });
});
