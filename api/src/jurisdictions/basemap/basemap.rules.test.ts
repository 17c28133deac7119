import { describe, expect, it } from 'vitest';

import { type Basemap, basemapOf, OFFLINE, originsOf } from './basemap.rules.ts';

const STREETS: Basemap = { kind: 'STREETS', source: null };
const STYLE: Basemap = { kind: 'STYLE', source: 'https://maps.example:8443/style.json?key=1' };
const MAPBOX: Basemap = { kind: 'MAPBOX', source: 'pk.a.b' };

describe('the basemap of a city', () => {
  it('is what the deployment says while no administrator chose', () => {
    expect(basemapOf(null, MAPBOX)).toEqual(MAPBOX);
    expect(basemapOf(null, OFFLINE)).toEqual(OFFLINE);
  });

  it('is what an administrator chose, also where that is nothing from elsewhere', () => {
    expect(basemapOf(OFFLINE, MAPBOX)).toEqual(OFFLINE);
    expect(basemapOf(STYLE, STREETS)).toEqual(STYLE);
  });
});

describe('browsers are allowed to fetch', () => {
  it.each<[Basemap, string[]]>([
    [OFFLINE, []],
    [STREETS, ['https://tiles.openfreemap.org']],
    [STYLE, ['https://maps.example:8443']],
    [{ kind: 'PMTILES', source: 'http://localhost:9000/kota.pmtiles' }, ['http://localhost:9000']],
    [MAPBOX, ['https://api.mapbox.com', 'https://events.mapbox.com']],
    [{ kind: 'STYLE', source: 'not an address' }, []],
  ])('for %o from %o only', (basemap, origins) => {
    expect(originsOf(basemap)).toEqual(origins);
  });

  it('from no address that could say more than a host in a policy', () => {
    expect(originsOf({ kind: 'STYLE', source: "https://maps.example/; script-src '*'" })).toEqual([
      'https://maps.example',
    ]);
  });
});
