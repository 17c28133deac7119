import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { MultiPolygon, Polygon } from '../src/jurisdictions/index.ts';

/** Numbers from 0 to 1 that come again with the same seed, so that a failure repeats (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export interface RealArea {
  readonly code: string;
  readonly name: string;
  readonly shape: MultiPolygon;
}

/** Reference boundaries may not be committed: a folder beside the repository, or the one TANGGAP_GEO names. */
const REFERENCE_FOLDER = process.env['TANGGAP_GEO'] ?? join(import.meta.dirname, '../../../shared/geo');

/** Path of real subdistrict boundaries of a city, or null where the reference areas are absent. */
export function realBoundaryFile(city: string): string | null {
  const file = join(REFERENCE_FOLDER, `${city}-kelurahan.geojson`);
  return existsSync(file) ? file : null;
}

/** Real subdistrict boundaries of a city, or null where the reference areas are absent. */
export function realBoundaries(city: string): RealArea[] | null {
  const file = realBoundaryFile(city);
  if (file === null) return null;
  const { features } = JSON.parse(readFileSync(file, 'utf8')) as {
    features: {
      properties: { code: string; name: string };
      geometry:
        { type: 'Polygon'; coordinates: Polygon } | { type: 'MultiPolygon'; coordinates: MultiPolygon };
    }[];
  };
  return features.map(({ properties, geometry }) => ({
    code: properties.code,
    name: properties.name,
    shape: geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
  }));
}
