import { PbfWriter } from 'pbf';

/** A mark as the tile server writes it. */
export interface FixtureMark {
  readonly longitude: number;
  readonly latitude: number;
  readonly properties: Readonly<Record<string, string | number | boolean>>;
}

const EXTENT = 4096;

/** The marks inside one tile, as a Mapbox Vector Tile; null when there are none. */
export function fixtureTile(z: number, x: number, y: number, marks: readonly FixtureMark[]): Buffer | null {
  const inside = marks
    .map((mark) => ({ ...pixel(z, x, y, mark), properties: mark.properties }))
    .filter((mark) => mark.x >= 0 && mark.x < EXTENT && mark.y >= 0 && mark.y < EXTENT);
  if (inside.length === 0) return null;
  const pbf = new PbfWriter();
  pbf.writeMessage(3, writeLayer, inside);
  return Buffer.from(pbf.finish());
}

interface PlacedMark {
  readonly x: number;
  readonly y: number;
  readonly properties: FixtureMark['properties'];
}

function pixel(z: number, x: number, y: number, mark: FixtureMark) {
  const sine = Math.sin((mark.latitude * Math.PI) / 180);
  const worldY = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
  return {
    x: Math.round(((mark.longitude / 360 + 0.5) * 2 ** z - x) * EXTENT),
    y: Math.round((worldY * 2 ** z - y) * EXTENT),
  };
}

function writeLayer(marks: readonly PlacedMark[], pbf: PbfWriter): void {
  const keys: string[] = [];
  const values: (string | number | boolean)[] = [];
  pbf.writeVarintField(15, 2);
  pbf.writeStringField(1, 'reports');
  for (const mark of marks) {
    const tags = Object.entries(mark.properties).flatMap(([key, value]) => [
      keys.push(key) - 1,
      values.push(value) - 1,
    ]);
    pbf.writeMessage(2, writeFeature, { tags, geometry: [9, mark.x * 2, mark.y * 2] });
  }
  for (const key of keys) pbf.writeStringField(3, key);
  for (const value of values) pbf.writeMessage(4, writeValue, value);
  pbf.writeVarintField(5, EXTENT);
}

function writeFeature(feature: { tags: number[]; geometry: number[] }, pbf: PbfWriter): void {
  pbf.writePackedVarint(2, feature.tags);
  pbf.writeVarintField(3, 1);
  pbf.writePackedVarint(4, feature.geometry);
}

function writeValue(value: string | number | boolean, pbf: PbfWriter): void {
  if (typeof value === 'string') pbf.writeStringField(1, value);
  else if (typeof value === 'boolean') pbf.writeBooleanField(7, value);
  else pbf.writeDoubleField(3, value);
}
