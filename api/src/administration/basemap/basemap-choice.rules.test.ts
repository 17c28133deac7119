import { describe, expect, it } from 'vitest';

import type { BasemapKind } from '../../jurisdictions/index.ts';
import { type BasemapInput, checkBasemap } from './basemap-choice.rules.ts';

const chosen = (kind: BasemapKind, part: Partial<BasemapInput> = {}) =>
  checkBasemap({ kind, styleUrl: null, pmtilesUrl: null, mapboxToken: null, ...part });

describe('a basemap can be', () => {
  it.each<[BasemapKind, Partial<BasemapInput>, string | null]>([
    ['OFFLINE', {}, null],
    ['STREETS', {}, null],
    [
      'STYLE',
      { styleUrl: ' https://maps.example/style.json?key=1 ' },
      'https://maps.example/style.json?key=1',
    ],
    ['STYLE', { styleUrl: 'https://maps.example/style.json#12/1/2' }, 'https://maps.example/style.json'],
    ['STYLE', { styleUrl: 'http://peta.local/style.json' }, 'http://peta.local/style.json'],
    ['PMTILES', { pmtilesUrl: 'https://maps.example/ntt.pmtiles' }, 'https://maps.example/ntt.pmtiles'],
    ['MAPBOX', { mapboxToken: 'pk.eyJ1IjoiYSJ9.c2ln-_A' }, 'pk.eyJ1IjoiYSJ9.c2ln-_A'],
  ])('%s with %o', (kind, part, source) => {
    expect(chosen(kind, part)).toEqual({ kind, source });
  });
});

describe('a basemap is refused', () => {
  it.each<[string, BasemapKind, Partial<BasemapInput>, string]>([
    ['a style without an address', 'STYLE', {}, 'styleUrl'],
    ['a style of Mapbox by its own scheme', 'STYLE', { styleUrl: 'mapbox://styles/a/b' }, 'styleUrl'],
    [
      'a public address anyone may read on the way',
      'STYLE',
      { styleUrl: 'http://maps.example/s' },
      'styleUrl',
    ],
    ['an address with a password', 'STYLE', { styleUrl: 'https://a:b@maps.example/s' }, 'styleUrl'],
    ['a file that is none', 'PMTILES', { pmtilesUrl: 'https://maps.example/ntt.mbtiles' }, 'pmtilesUrl'],
    ['a file without an address', 'PMTILES', { pmtilesUrl: '  ' }, 'pmtilesUrl'],
    ['a secret token', 'MAPBOX', { mapboxToken: 'sk.eyJ1IjoiYSJ9.c2ln' }, 'mapboxToken'],
    ['half a token', 'MAPBOX', { mapboxToken: 'pk.eyJ1IjoiYSJ9' }, 'mapboxToken'],
    ['no token', 'MAPBOX', {}, 'mapboxToken'],
    ['an address that its kind does not use', 'OFFLINE', { styleUrl: 'https://maps.example/s' }, 'styleUrl'],
    [
      'a token beside a style',
      'STYLE',
      { styleUrl: 'https://a.example/s', mapboxToken: 'pk.a.b' },
      'mapboxToken',
    ],
  ])('for %s', (_, kind, part, field) => {
    expect(chosen(kind, part)).toMatchObject({ code: 'INVALID', field });
  });
});
