import { aboutFile, type BoundaryProblem } from './boundary-problem.ts';

/** A feature whose geometry nobody has looked at yet. */
export interface RawFeature {
  readonly index: number;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: { readonly type: unknown; readonly coordinates: unknown } | null;
}

export type ParsedFeatures = readonly RawFeature[] | BoundaryProblem;

/** Names that old GeoJSON files give to plain WGS 84 degrees. */
const DEGREES = /(CRS84|EPSG:+(\d+\.?\d*)?:*4326)$/i;

/** Text to features of a FeatureCollection (RFC 7946), or why it is none. */
export function parseFeatures(text: string): ParsedFeatures {
  if (text.trim() === '') return aboutFile('EMPTY', 'The file is empty.');
  const value = parsed(text);
  if (value instanceof Error) return aboutFile('NOT_JSON', `The file is not JSON: ${value.message}.`);
  if (!isRecord(value) || value['type'] !== 'FeatureCollection' || !Array.isArray(value['features'])) {
    return aboutFile('NOT_FEATURES', 'The file is not a GeoJSON FeatureCollection.');
  }
  const system = coordinateSystem(value['crs']);
  if (system !== null && !DEGREES.test(system)) {
    const reason = `The coordinates are in ${system}; expects degrees (WGS 84, EPSG:4326).`;
    return aboutFile('OTHER_COORDINATES', reason);
  }
  const features: readonly unknown[] = value['features'];
  if (features.length === 0) return aboutFile('EMPTY', 'The FeatureCollection has no features.');
  return features.map(rawFeature);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return error instanceof Error ? error : new Error('unreadable');
  }
}

function coordinateSystem(crs: unknown): string | null {
  const properties = isRecord(crs) ? crs['properties'] : null;
  const name = isRecord(properties) ? properties['name'] : null;
  return typeof name === 'string' ? name : null;
}

function rawFeature(feature: unknown, index: number): RawFeature {
  const record = isRecord(feature) ? feature : {};
  const properties = isRecord(record['properties']) ? record['properties'] : {};
  const shape = record['geometry'];
  const geometry = isRecord(shape) ? { type: shape['type'], coordinates: shape['coordinates'] } : null;
  return { index, properties, geometry };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
