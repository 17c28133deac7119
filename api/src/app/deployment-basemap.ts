import { type BasemapRecord, OFFLINE } from '../jurisdictions/index.ts';
import type { Env } from '../platform/index.ts';

/** The basemap of cities whose administrators chose none. */
export function deploymentBasemap(
  env: Pick<Env, 'mapboxToken' | 'basemapStyleUrl' | 'basemapPmtilesUrl'>,
): BasemapRecord {
  if (env.mapboxToken !== null) return { kind: 'MAPBOX', source: env.mapboxToken };
  if (env.basemapStyleUrl !== null) return { kind: 'STYLE', source: env.basemapStyleUrl };
  if (env.basemapPmtilesUrl !== null) return { kind: 'PMTILES', source: env.basemapPmtilesUrl };
  return OFFLINE;
}
