import type { FeatureCollection } from 'geojson';
import type { StyleSpecification } from 'maplibre-gl';
import { boundaryLayers, coveredGround, groundLayers, type MapFonts, nameLayers } from './base-layers';
import { dataLayers } from './data-layers';
import type { MapCity, MapLanguage, MapLayer, MapTheme } from './map-types';
import { paletteOf } from './palette';
import { reportLayers } from './report-layers';
import type { DrawnStreets } from './streets/street-display';

export const NOTHING: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** Tiles beyond this zoom are this one, stretched: every place has its own mark there. */
export const DEEPEST_TILE = 17;

export interface StyleData {
  readonly areas: FeatureCollection;
  readonly names: FeatureCollection;
  readonly hot: FeatureCollection;
  readonly selection: FeatureCollection;
  readonly tiles: string;
  /** A map from elsewhere that lies beneath. */
  readonly streets?: DrawnStreets | null;
}

export interface StyleLook {
  readonly theme: MapTheme;
  readonly language: MapLanguage;
  readonly alarms: boolean;
  /** What is laid over the ground beside the reports. */
  readonly layer?: MapLayer | null;
  readonly city: MapCity;
  readonly fonts: MapFonts;
  /** Address pattern that an engine wants named even though every glyph is drawn on this machine. */
  readonly glyphs?: string;
  /** Keep a source for the marks of tiles that are being replaced. */
  readonly heldMarks: boolean;
}

/** The whole map as data: what to draw from what, for one theme and language. */
export function mapStyle(look: StyleLook, data: StyleData): StyleSpecification {
  const palette = paletteOf(look.theme);
  const { streets = null } = data;
  const ground = { theme: look.theme, palette, fonts: look.fonts };
  const base = { palette, fonts: look.fonts, approximate: look.city.boundaries === 'APPROXIMATE' };
  return {
    version: 8,
    ...(look.glyphs === undefined ? {} : { glyphs: look.glyphs }),
    sources: {
      ...streets?.streets.sources,
      areas: { type: 'geojson', data: data.areas, tolerance: 0.2 },
      names: { type: 'geojson', data: data.names },
      reports: { type: 'vector', tiles: [data.tiles], maxzoom: DEEPEST_TILE, promoteId: { reports: 'id' } },
      ...(look.heldMarks ? { held: { type: 'geojson', data: NOTHING, promoteId: 'id' } as const } : {}),
      // Marks stand in the tile of their place; less of an edge, and fewer tiles are made anew with a change.
      hot: { type: 'geojson', data: data.hot, promoteId: 'id', buffer: 8 },
      selection: { type: 'geojson', data: data.selection },
    },
    layers: [
      ...(streets?.covers ? coveredGround(streets.streets.ground(ground)) : groundLayers(base)),
      ...(streets?.streets.layers(ground) ?? []),
      ...dataLayers(look.layer ?? null, palette),
      ...boundaryLayers(base),
      ...nameLayers(base),
      ...reportLayers({ ...look, palette, latitude: look.city.centre.latitude }),
    ],
  };
}

/** Address of the report tiles; a new version makes the browser ask again. */
export function tilesAddress(origin: string, tilesQuery: string, version: string): string {
  const query = tilesQuery.replace(/^\?/, '');
  return `${origin}/tiles/reports/{z}/{x}/{y}.mvt?${query}${query === '' ? '' : '&'}v=${version}`;
}
