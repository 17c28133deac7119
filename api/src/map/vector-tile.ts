import { PbfWriter } from 'pbf';
import { TILE_EXTENT, type TilePoint } from './tile-grid.rules.ts';

export type TileValue = string | number | boolean;

export interface TileFeature {
  readonly point: TilePoint;
  readonly properties: Readonly<Record<string, TileValue | null | undefined>>;
}

/** Field numbers and types of https://github.com/mapbox/vector-tile-spec/tree/master/2.1 */
const TILE_LAYER = 3;
const LAYER = { version: 15, name: 1, feature: 2, key: 3, value: 4, extent: 5 } as const;
const FEATURE = { tags: 2, type: 3, geometry: 4 } as const;
const VALUE = { string: 1, double: 3, unsigned: 5, signed: 6, boolean: 7 } as const;
const POINT = 1;
/** Command 1 (MoveTo), repeated once. */
const MOVE_TO_ONE = (1 << 3) | 1;

/** One layer of points as a Mapbox Vector Tile 2.1. Properties that are null or undefined are left out. */
export function encodePointTile(layerName: string, features: readonly TileFeature[]): Buffer {
  const pbf = new PbfWriter();
  pbf.writeMessage(TILE_LAYER, writeLayer, { layerName, features });
  return Buffer.from(pbf.finish());
}

interface Layer {
  readonly layerName: string;
  readonly features: readonly TileFeature[];
}

function writeLayer(layer: Layer, pbf: PbfWriter): void {
  const keys = new Map<string, number>();
  const values = new Map<TileValue, number>();
  pbf.writeVarintField(LAYER.version, 2);
  pbf.writeStringField(LAYER.name, layer.layerName);
  for (const feature of layer.features) {
    const tags = tagsOf(feature, keys, values);
    pbf.writeMessage(LAYER.feature, writeFeature, { tags, point: feature.point });
  }
  for (const key of keys.keys()) pbf.writeStringField(LAYER.key, key);
  for (const value of values.keys()) pbf.writeMessage(LAYER.value, writeValue, value);
  pbf.writeVarintField(LAYER.extent, TILE_EXTENT);
}

function tagsOf(feature: TileFeature, keys: Map<string, number>, values: Map<TileValue, number>): number[] {
  const tags: number[] = [];
  for (const [key, value] of Object.entries(feature.properties)) {
    if (value === null || value === undefined) continue;
    tags.push(indexOf(keys, key), indexOf(values, value));
  }
  return tags;
}

function indexOf<Key>(seen: Map<Key, number>, key: Key): number {
  const known = seen.get(key);
  if (known !== undefined) return known;
  seen.set(key, seen.size);
  return seen.size - 1;
}

function writeFeature(feature: { tags: number[]; point: TilePoint }, pbf: PbfWriter): void {
  pbf.writePackedVarint(FEATURE.tags, feature.tags);
  pbf.writeVarintField(FEATURE.type, POINT);
  pbf.writePackedVarint(FEATURE.geometry, [MOVE_TO_ONE, zigzag(feature.point.x), zigzag(feature.point.y)]);
}

function writeValue(value: TileValue, pbf: PbfWriter): void {
  if (typeof value === 'string') pbf.writeStringField(VALUE.string, value);
  else if (typeof value === 'boolean') pbf.writeBooleanField(VALUE.boolean, value);
  else if (!Number.isSafeInteger(value)) pbf.writeDoubleField(VALUE.double, value);
  else if (value >= 0) pbf.writeVarintField(VALUE.unsigned, value);
  else pbf.writeSVarintField(VALUE.signed, value);
}

function zigzag(value: number): number {
  return value < 0 ? -value * 2 - 1 : value * 2;
}
