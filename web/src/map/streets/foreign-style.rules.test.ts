import { describe, expect, it } from 'vitest';
import { paletteOf } from '../palette';
import { readForeignStyle, readSource } from './foreign-style.rules';
import { refusedLayers } from './refused-layers';
import type { StreetLook } from './street-types';

const AT = 'https://maps.example/styles/bright/style.json?key=1';
const look = (theme: 'dark' | 'light'): StreetLook => ({
  theme,
  palette: paletteOf(theme),
  fonts: { regular: ['Ours'], bold: ['Ours Bold'] },
});
const vector = { type: 'vector', tiles: ['https://maps.example/{z}/{x}/{y}.pbf'] };
const fill = {
  id: 'a',
  type: 'fill',
  source: 'v',
  'source-layer': 'landuse',
  paint: { 'fill-color': '#fff' },
};
const styleOf = (layers: readonly unknown[], sources: object = { v: vector }) =>
  readForeignStyle({ version: 8, sources, layers }, AT);

const layersOf = (...args: Parameters<typeof styleOf>) =>
  styleOf(...args)?.layers(look('light')) as unknown as Record<string, unknown>[] | undefined;

describe('a style from elsewhere is nothing to draw when it is', () => {
  it.each<[string, unknown]>([
    ['no object', 'style'],
    ['null', null],
    ['a list', []],
    ['of another version', { version: 7, sources: { v: vector }, layers: [fill] }],
    ['without layers', { version: 8, sources: { v: vector } }],
    ['without sources', { version: 8, layers: [fill] }],
    ['of layers that are no objects', { version: 8, sources: { v: vector }, layers: [1, null, 'x', []] }],
    ['of a source that is no object', { version: 8, sources: { v: 'x' }, layers: [fill] }],
    ['of nothing but a background', { version: 8, sources: {}, layers: [{ id: 'b', type: 'background' }] }],
  ])('%s', (_, json) => {
    expect(readForeignStyle(json, AT)).toBeNull();
  });
});

describe('a source from elsewhere', () => {
  it('keeps what says where its tiles are and how they lie', () => {
    const told = { ...vector, minzoom: 2, maxzoom: 14, bounds: [100, -12, 130, 0], scheme: 'tms', evil: 1 };
    expect(readSource(told, 'street:0', AT)).toEqual({
      ...{ id: 'street:0', type: 'vector', tiles: ['https://maps.example/{z}/{x}/{y}.pbf'] },
      ...{ describedAt: null, minzoom: 2, maxzoom: 14, bounds: [100, -12, 130, 0], scheme: 'tms' },
      attribution: undefined,
    });
  });

  it('may write its addresses as seen from the style', () => {
    expect(readSource({ type: 'vector', tiles: ['../tiles/{z}/{x}/{y}.pbf'] }, 's', AT)?.tiles).toEqual([
      'https://maps.example/styles/tiles/{z}/{x}/{y}.pbf',
    ]);
    expect(readSource({ type: 'raster', url: '/data.json' }, 's', AT)?.describedAt).toBe(
      'https://maps.example/data.json',
    );
  });

  it.each<[string, object]>([
    ['another host', { type: 'vector', tiles: ['https://other.example/{z}/{x}/{y}.pbf'] }],
    ['another port', { type: 'vector', url: 'https://maps.example:8443/data.json' }],
    ['plain http', { type: 'vector', url: 'http://maps.example/data.json' }],
    ['a password', { type: 'vector', url: 'https://a:b@maps.example/data.json' }],
    ['the scheme of Mapbox', { type: 'vector', url: 'mapbox://mapbox.mapbox-streets-v8' }],
    ['data inside itself', { type: 'vector', url: 'data:application/json,{}' }],
    ['a script', { type: 'vector', url: 'javascript:alert(1)' }],
    ['nowhere', { type: 'vector' }],
    ['addresses that are none', { type: 'vector', tiles: [1, null, {}] }],
    ['features of its own', { type: 'geojson', data: 'https://maps.example/data.json' }],
    ['a picture', { type: 'image', url: 'https://maps.example/a.png' }],
    ['a film', { type: 'video', urls: ['https://maps.example/a.mp4'] }],
    ['heights', { type: 'raster-dem', url: 'https://maps.example/data.json' }],
  ])('is not taken from %s', (_, source) => {
    expect(readSource(source, 's', AT)).toBeNull();
  });

  it.each([-1, 25, '3', null, Number.NaN])('keeps no zoom like %s', (minzoom) => {
    expect(readSource({ ...vector, minzoom }, 's', AT)).not.toHaveProperty('minzoom');
  });

  it('is left out when no layer draws it', () => {
    expect(styleOf([fill], { v: vector, unused: vector })?.sources.map(({ id }) => id)).toEqual(['street:0']);
  });
});

describe('a layer from elsewhere', () => {
  it('has a name of ours, whatever it called itself', () => {
    const layers = layersOf([
      { ...fill, id: 'reports-glyphs' },
      { ...fill, id: 'sea' },
      { ...fill, id: '__proto__' },
    ]);
    expect(layers?.map(({ id, source }) => [id, source])).toEqual([
      ...[
        ['street:0', 'street:0'],
        ['street:1', 'street:0'],
        ['street:2', 'street:0'],
      ],
    ]);
  });

  it.each<[string, object]>([
    ['an unknown kind', { type: 'custom' }],
    ['a kind that is a name of every object', { type: 'constructor' }],
    ['circles', { type: 'circle' }],
    ['heat', { type: 'heatmap' }],
    ['blocks', { type: 'fill-extrusion' }],
    ['hills', { type: 'hillshade' }],
    ['a source that is not there', { source: 'reports' }],
    ['no layer of its source', { 'source-layer': undefined }],
    ['a pattern, whose picture is not fetched', { paint: { 'fill-pattern': 'a' } }],
    ['nothing that is to be seen', { layout: { visibility: 'none' } }],
    ['a picture out of vectors', { type: 'raster' }],
    ['names of places', { type: 'symbol', layout: { 'text-field': ['get', 'name'] } }],
    ['pictures along a line', { type: 'symbol', layout: { 'symbol-placement': 'line', 'icon-image': 'a' } }],
  ])('is left out when it is %s', (_, part) => {
    expect(layersOf([fill, { ...fill, ...part }])).toHaveLength(1);
  });

  it('brings its shape and filter, and nothing that fetches or that we do not know', () => {
    const [layer] =
      layersOf([
        {
          ...{ ...fill, minzoom: 3, maxzoom: 9, filter: ['==', 'class', 'park'], metadata: { evil: 1 } },
          paint: { 'fill-color': '#ff0000', 'fill-opacity': 0.5, 'fill-sort-key': 1, evil: 'url(x)' },
          ...{ layout: { evil: 1 }, ref: 'b', interactive: true },
        },
      ]) ?? [];
    expect(layer).toEqual({
      ...{ id: 'street:0', type: 'fill', source: 'street:0', 'source-layer': 'landuse' },
      ...{ minzoom: 3, maxzoom: 9, filter: ['==', 'class', 'park'], layout: {} },
      paint: { 'fill-color': expect.stringMatching(/^#[0-9a-f]{6}$/) as string, 'fill-opacity': 0.5 },
    });
  });

  it('writes the names of streets in our letters and ink', () => {
    const [layer] =
      layersOf([
        {
          ...{ id: 'n', type: 'symbol', source: 'v', 'source-layer': 'transportation_name' },
          layout: {
            ...{ 'symbol-placement': 'line', 'text-field': '{name}', 'text-font': ['Theirs'] },
            'icon-image': 'shield',
          },
          paint: { 'text-color': 'red' },
        },
      ]) ?? [];
    expect(layer?.['layout']).toEqual({
      ...{ 'symbol-placement': 'line', 'text-field': '{name}', 'text-font': ['Ours'] },
    });
    expect(layer?.['paint']).toMatchObject({ 'text-color': paletteOf('light').t3 });
  });

  it('draws water like ours', () => {
    for (const theme of ['dark', 'light'] as const) {
      const [layer] = styleOf([{ ...fill, 'source-layer': 'water' }])?.layers(look(theme)) ?? [];
      expect(layer?.paint).toEqual({ 'fill-color': paletteOf(theme).sea });
    }
  });

  it('shows pictures without their colours, dark ones at night', () => {
    const sources = { p: { type: 'raster', tiles: ['https://maps.example/{z}/{x}/{y}.png'], tileSize: 256 } };
    const style = styleOf([{ id: 'p', type: 'raster', source: 'p' }], sources);
    const [day, night] = (['light', 'dark'] as const).map((theme) => style?.layers(look(theme))[0]?.paint);
    expect(day).toMatchObject({ 'raster-saturation': -0.9, 'raster-brightness-max': 0.97 });
    expect(night).toMatchObject({ 'raster-brightness-min': 0.34, 'raster-brightness-max': 0.04 });
  });

  it('is one of four hundred at most, from twelve sources', () => {
    expect(layersOf(Array.from({ length: 900 }, () => fill))).toHaveLength(400);
    const sources = Object.fromEntries(Array.from({ length: 50 }, (_, at) => [`v${String(at)}`, vector]));
    const layers = Object.keys(sources).map((source) => ({ ...fill, source }));
    expect(styleOf(layers, sources)?.sources).toHaveLength(12);
  });
});

describe('the ground of a style', () => {
  it('is its background, muted; turned round for the other theme', () => {
    const style = styleOf([{ id: 'b', type: 'background', paint: { 'background-color': '#fff' } }, fill]);
    expect(style?.ground(look('light'))).toBe('#f4f5f2');
    expect(style?.ground(look('dark'))).toBe('#1c262d');
  });

  it('is taken for bright when it says nothing that is a colour', () => {
    const style = styleOf([
      { id: 'b', type: 'background', paint: { 'background-color': ['get', 'x'] } },
      fill,
    ]);
    expect(style?.ground(look('light'))).toBe('#f4f5f2');
  });
});

describe('a layer that the engine would refuse', () => {
  const refusedOf = (layers: readonly unknown[]) => {
    const style = styleOf(layers);
    const sources = Object.fromEntries(
      (style?.sources ?? []).map(({ id, type, tiles }) => [id, { type, tiles }]),
    );
    return [...refusedLayers(sources, style?.layers(look('light')) ?? [])];
  };

  it('is found by itself, and the others stay', () => {
    expect(
      refusedOf([
        fill,
        { ...fill, filter: ['no-such-thing', 1] },
        { ...fill, paint: { 'fill-opacity': 'half' } },
        { ...fill, minzoom: 'low' },
        { ...fill, paint: { 'fill-color': ['interpolate'] } },
      ]),
    ).toEqual(['street:1', 'street:2', 'street:3', 'street:4']);
  });

  it('is none of an ordinary style', () => {
    const road = {
      ...{ id: 'r', type: 'line', source: 'v', 'source-layer': 'transportation' },
      filter: ['all', ['==', '$type', 'LineString'], ['in', 'class', 'motorway', 'trunk']],
      layout: { 'line-cap': 'round' },
      paint: {
        'line-color': ['match', ['get', 'class'], 'motorway', '#fc8', 'hsl(0, 0%, 100%)'],
        'line-width': {
          base: 1.2,
          stops: [
            [5, 0.5],
            [18, 20],
          ],
        },
      },
    };
    expect(refusedOf([fill, road])).toEqual([]);
  });
});
