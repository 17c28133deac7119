/** What lies under the reports on the map of a city. */
export const BasemapKind = {
  OFFLINE: 'OFFLINE',
  STREETS: 'STREETS',
  STYLE: 'STYLE',
  PMTILES: 'PMTILES',
  MAPBOX: 'MAPBOX',
} as const;
export type BasemapKind = keyof typeof BasemapKind;

export interface Basemap {
  readonly kind: BasemapKind;
  /** Address of the style or of the file, or the token of Mapbox; null for the others. */
  readonly source: string | null;
}

export const OFFLINE: Basemap = { kind: 'OFFLINE', source: null };

/** What OpenFreeMap says about its tiles (TileJSON); free without a key, on condition that it is named on the map. */
export const OPEN_FREE_MAP = 'https://tiles.openfreemap.org/planet';

const MAPBOX_ORIGINS = ['https://api.mapbox.com', 'https://events.mapbox.com'];

/** The choice of an administrator wins over the deployment's. */
export function basemapOf(chosen: Basemap | null, deployment: Basemap): Basemap {
  return chosen ?? deployment;
}

/** Where browsers fetch from for it, beyond the own server. */
export function originsOf({ kind, source }: Basemap): readonly string[] {
  if (kind === 'OFFLINE') return [];
  if (kind === 'STREETS') return [new URL(OPEN_FREE_MAP).origin];
  if (kind === 'MAPBOX') return MAPBOX_ORIGINS;
  return source !== null && URL.canParse(source) ? [new URL(source).origin] : [];
}
