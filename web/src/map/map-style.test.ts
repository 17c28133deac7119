/// <reference types="node" />
import { readFileSync } from 'node:fs';
import { createExpression, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { imageRequestOf, ringImage } from './image-names';
import { mapStyle, NOTHING, tilesAddress } from './map-style';
import { paletteOf } from './palette';

const city = {
  slug: 'kupang',
  bounds: [123.5, -10.3, 123.7, -10.1],
  centre: { longitude: 123.6, latitude: -10.2 },
  boundaryVersion: 1,
  boundaries: 'APPROXIMATE',
  basemap: { kind: 'OFFLINE', tileJsonUrl: null, styleUrl: null, pmtilesUrl: null, mapboxToken: null },
} as const;

describe('Map style', () => {
  it('is a valid style in both themes, with boundaries known or approximate', () => {
    for (const theme of ['dark', 'light'] as const) {
      for (const boundaries of ['APPROXIMATE', 'IMPORTED'] as const) {
        const data = {
          areas: NOTHING,
          names: NOTHING,
          hot: NOTHING,
          selection: NOTHING,
          tiles: 'http://localhost/{z}/{x}/{y}',
        };
        const fonts = { regular: ['Regular'], bold: ['Bold'] };
        const style = mapStyle(
          {
            theme,
            language: 'id',
            alarms: true,
            heldMarks: theme === 'dark',
            city: { ...city, boundaries },
            fonts,
          },
          data,
        );
        expect(validateStyleMin(style)).toEqual([]);
        const dashed = style.layers.filter((layer) => JSON.stringify(layer).includes('line-dasharray'));
        expect(dashed.length > 0).toBe(boundaries === 'APPROXIMATE');
      }
    }
  });

  it('asks nobody but its own server', () => {
    const text = JSON.stringify(tilesAddress('', 'city=kupang', '3'));
    expect(text).toBe('"/tiles/reports/{z}/{x}/{y}.mvt?city=kupang&v=3"');
  });

  it('has the colours of the design tokens', () => {
    const sheet = readFileSync(new URL('../ui/tokens.css', import.meta.url), 'utf8');
    for (const theme of ['dark', 'light'] as const) {
      const block = new RegExp(`\\[data-theme=["']?${theme}["']?\\]\\s*\\{([^}]*)\\}`).exec(sheet)?.[1] ?? '';
      for (const [name, colour] of Object.entries(paletteOf(theme))) {
        const token = new RegExp(`--${name}:\\s*(#[0-9A-Fa-f]{6});`).exec(block)?.[1] ?? 'missing';
        expect(`${name} ${token.toUpperCase()}`).toBe(`${name} ${colour}`);
      }
    }
  });

  it('names a ring by its shares, and reads the name back', () => {
    const compiled = createExpression(ringImage('dark'), { type: 'string' } as never);
    if (compiled.result !== 'success') throw new Error('not an expression');
    const name: unknown = compiled.value.evaluate({ zoom: 12 }, {
      type: 1,
      properties: { count: 12, w: 3, k: 3, p: 4, s: 2, late: true },
    } as never);
    expect(imageRequestOf(String(name))).toEqual({
      kind: 'ring',
      theme: 'dark',
      size: 34,
      shares: [6, 6, 8, 4],
      late: true,
    });
    expect(imageRequestOf('airport-15')).toBeNull();
  });
});
