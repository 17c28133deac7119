import type { FilterSpecification } from 'maplibre-gl';

/** Where a schema of vector tiles keeps what our street map draws. */
export interface StreetSchema {
  readonly water: string;
  /** Rivers and drains, as lines; where they share the water's layer, only its lines are taken. */
  readonly streams: string;
  readonly greens: readonly { readonly layer: string; readonly filter?: FilterSpecification }[];
  readonly buildings: string;
  readonly roads: {
    readonly layer: string;
    readonly key: string;
    readonly major: readonly string[];
    readonly middle: readonly string[];
    readonly minor: readonly string[];
    readonly path: readonly string[];
    readonly rail: readonly string[];
    /** Layer of the streets' names. */
    readonly names: string;
  };
}

const within = (key: string, values: readonly string[]): FilterSpecification =>
  ['in', ['get', key], ['literal', values]] as unknown as FilterSpecification;

/** https://openmaptiles.org/schema/ */
export const OPEN_MAP_TILES: StreetSchema = {
  water: 'water',
  streams: 'waterway',
  greens: [
    { layer: 'landcover', filter: within('class', ['wood', 'grass', 'wetland', 'farmland']) },
    { layer: 'park' },
  ],
  buildings: 'building',
  roads: {
    layer: 'transportation',
    key: 'class',
    major: ['motorway', 'trunk', 'primary'],
    middle: ['secondary', 'tertiary'],
    minor: ['minor', 'service', 'busway', 'raceway'],
    path: ['path', 'track', 'pedestrian'],
    rail: ['rail', 'transit'],
    names: 'transportation_name',
  },
};

/** https://docs.protomaps.com/basemaps/layers */
export const PROTOMAPS: StreetSchema = {
  water: 'water',
  streams: 'water',
  greens: [
    {
      layer: 'landuse',
      filter: within('kind', [
        ...['park', 'forest', 'wood', 'grass', 'grassland', 'meadow', 'cemetery', 'nature_reserve'],
        ...['national_park', 'protected_area', 'farmland', 'wetland'],
      ]),
    },
  ],
  buildings: 'buildings',
  roads: {
    layer: 'roads',
    key: 'kind',
    major: ['highway', 'major_road'],
    middle: ['medium_road'],
    minor: ['minor_road', 'other'],
    path: ['path'],
    rail: ['rail'],
    names: 'roads',
  },
};

/** https://docs.mapbox.com/data/tilesets/reference/mapbox-streets-v8/ */
export const MAPBOX_STREETS: StreetSchema = {
  water: 'water',
  streams: 'waterway',
  greens: [
    {
      layer: 'landuse',
      filter: within('class', ['park', 'wood', 'grass', 'scrub', 'agriculture', 'cemetery']),
    },
  ],
  buildings: 'building',
  roads: {
    layer: 'road',
    key: 'class',
    major: ['motorway', 'trunk', 'primary'],
    middle: ['secondary', 'tertiary'],
    minor: ['street', 'street_limited', 'service'],
    path: ['path', 'track', 'pedestrian'],
    rail: ['major_rail', 'minor_rail'],
    names: 'road',
  },
};

/** Which of the schemas a file is in, by the names of its layers; null when it is none of them. */
export function schemaOf(layers: readonly string[]): StreetSchema | null {
  const known = new Set(layers);
  if (known.has(OPEN_MAP_TILES.roads.layer)) return OPEN_MAP_TILES;
  return known.has(PROTOMAPS.roads.layer) ? PROTOMAPS : null;
}
