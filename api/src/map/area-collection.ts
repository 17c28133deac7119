import { createHash } from 'node:crypto';
import { areasGeoJson, type CityRecord } from '../jurisdictions/index.ts';

export interface AreaFile {
  readonly version: number;
  readonly body: string;
  readonly etag: string;
}

const files = new WeakMap<CityRecord, AreaFile>();

/** The areas of a city as GeoJSON; its text is made once for each loaded state of the city. */
export function areaFile(city: CityRecord): AreaFile {
  const known = files.get(city);
  if (known !== undefined) return known;
  const body = JSON.stringify(areasGeoJson(city));
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const file = { version: city.boundaryVersion, body, etag };
  files.set(city, file);
  return file;
}
