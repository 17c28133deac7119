import { type StyleSpecification, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { paletteOf } from '../palette';
import { streetLayers } from './street-layers';
import { MAPBOX_STREETS, OPEN_MAP_TILES, PROTOMAPS, schemaOf } from './street-schemas';
import { isStreetId } from './street-types';

const SCHEMAS = { OPEN_MAP_TILES, PROTOMAPS, MAPBOX_STREETS };

describe('our own street map', () => {
  it.each(Object.entries(SCHEMAS))('is valid in both themes over %s', (_, schema) => {
    for (const theme of ['dark', 'light'] as const) {
      const fonts = { regular: ['Regular'], bold: ['Bold'] };
      const layers = streetLayers(schema, 'street:0', { theme, palette: paletteOf(theme), fonts });
      const style = {
        ...{ version: 8, glyphs: '/{fontstack}/{range}', layers },
        sources: { 'street:0': { type: 'vector', tiles: ['https://maps.example/{z}/{x}/{y}.pbf'] } },
      };
      expect(validateStyleMin(style as StyleSpecification)).toEqual([]);
      expect(layers.every(({ id }) => isStreetId(id))).toBe(true);
      expect(new Set(layers.map(({ id }) => id)).size).toBe(layers.length);
    }
  });

  it('knows a schema by the layer that holds its streets', () => {
    expect(schemaOf(['water', 'transportation', 'place'])).toBe(OPEN_MAP_TILES);
    expect(schemaOf(['earth', 'water', 'roads', 'places'])).toBe(PROTOMAPS);
    expect(schemaOf(['parcels'])).toBeNull();
    expect(schemaOf([])).toBeNull();
  });
});
