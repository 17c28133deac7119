import { registerEnumType } from 'type-graphql';

import { BasemapKind } from '../basemap/basemap.rules.ts';
import { PlaceCheck } from '../geometry/area-index.ts';
import { BoundaryState, JurisdictionLevel } from '../registry/city-snapshot.ts';

registerEnumType(JurisdictionLevel, {
  name: 'JurisdictionLevel',
  description: 'Where an area stands in the tree of a city.',
  valuesConfig: {
    CITY: { description: 'The whole city (kota).' },
    DISTRICT: { description: 'A district (kecamatan) of the city.' },
    SUBDISTRICT: { description: 'A subdistrict (kelurahan) of a district.' },
  },
});

registerEnumType(BoundaryState, {
  name: 'BoundaryState',
  description: 'How far the boundaries of a city can be trusted.',
  valuesConfig: {
    APPROXIMATE: { description: 'Cells of the nearest point inside a coarse outline: `batas perkiraan`.' },
    IMPORTED: { description: 'Read from a file that an administrator of the city chose.' },
  },
});

registerEnumType(PlaceCheck, {
  name: 'PlaceCheck',
  description: 'Why an operator should look at the area of a place.',
  valuesConfig: {
    NONE: { description: 'No reason: the place lies in one area, clear of every other.' },
    BORDER: { description: 'Another area lies within the accuracy of the place.' },
    NEAREST: { description: 'Outside every area; the nearest one, within 200 m, was taken.' },
    OUTSIDE: { description: 'More than 200 m outside every area.' },
  },
});

registerEnumType(BasemapKind, {
  name: 'BasemapKind',
  description: 'Where the map under the reports comes from.',
  valuesConfig: {
    OFFLINE: { description: 'From this server alone: boundaries, coast and names.' },
    STREETS: { description: 'Streets of OpenStreetMap from OpenFreeMap, free and without a key.' },
    STYLE: { description: 'Any MapLibre style, by its address.' },
    PMTILES: {
      description: 'A file of vector tiles by its address, in the schema of Protomaps or OpenMapTiles.',
    },
    MAPBOX: { description: 'Streets of Mapbox, drawn by its own engine under its terms.' },
  },
});
