import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { dataLayers, shadeColour } from './data-layers';
import { mapStyle, NOTHING } from './map-style';
import type { MapCity, MapLayer } from './map-types';
import { paletteOf } from './palette';

const LAYERS: readonly MapLayer[] = [
  { kind: 'heat' },
  {
    kind: 'areas',
    shades: [
      { code: '53.71.01.1001', shade: 0, few: false },
      { code: '53.71.01.1002', shade: 4, few: true },
    ],
  },
  { kind: 'areas', shades: [] },
];

function styleWith(layer: MapLayer | null, theme: 'dark' | 'light') {
  const city: MapCity = {
    slug: 'kupang',
    boundaryVersion: 1,
    boundaries: 'IMPORTED',
    bounds: [123.5, -10.3, 123.7, -10.1],
    centre: { longitude: 123.6, latitude: -10.2 },
    basemap: { kind: 'OFFLINE', tileJsonUrl: null, styleUrl: null, pmtilesUrl: null, mapboxToken: null },
  };
  const fonts = { regular: ['Regular'], bold: ['Bold'] };
  const data = {
    areas: NOTHING,
    names: NOTHING,
    hot: NOTHING,
    selection: NOTHING,
    tiles: 'http://x/{z}/{x}/{y}',
  };
  return mapStyle({ theme, language: 'id', alarms: true, heldMarks: false, city, fonts, layer }, data);
}

describe('A layer of data', () => {
  it.each(LAYERS)('is valid in both themes: $kind', (layer) => {
    for (const theme of ['dark', 'light'] as const) {
      const style = styleWith(layer, theme);
      expect(validateStyleMin(style)).toEqual([]);
    }
  });

  it('lies over the ground and under boundaries, names and marks', () => {
    for (const [layer, id] of [
      [LAYERS[0], 'heat'],
      [LAYERS[1], 'area-shades'],
    ] as const) {
      const ids = styleWith(layer ?? null, 'dark').layers.map((each) => each.id);
      expect(ids.indexOf(id)).toBeGreaterThan(ids.indexOf('land'));
      expect(ids.indexOf(id)).toBeLessThan(ids.indexOf('subdistrict-edge'));
    }
  });

  it('is none without figures', () => {
    const palette = paletteOf('dark');
    expect(dataLayers(null, palette)).toEqual([]);
    expect(dataLayers({ kind: 'areas', shades: [] }, palette)).toEqual([]);
  });

  it('grows stronger from class to class', () => {
    for (const theme of ['dark', 'light'] as const) {
      const palette = paletteOf(theme);
      const colours = [0, 1, 2, 3, 4].map((shade) => shadeColour(palette, shade));
      expect(new Set([palette.land, ...colours]).size).toBe(6);
    }
  });
});
