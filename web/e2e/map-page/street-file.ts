import { zxyToTileId } from 'pmtiles';
import { streetTile } from './street-tile';

const HEADER_BYTES = 127;
const [WEST, SOUTH, EAST, NORTH] = [123.4, -10.4, 123.8, -10];
const [LEAST, MOST] = [7, 12];

/** The streets of the invented city in one file (PMTiles 3), nothing in it compressed. */
export function streetFile(): Buffer {
  const tiles = tilesOfCity()
    .map(([z, x, y]) => ({ id: zxyToTileId(z, x, y), bytes: streetTile(z, x, y) }))
    .toSorted((a, b) => a.id - b.id);
  const directory = Buffer.from([
    ...varint(tiles.length),
    ...tiles.flatMap(({ id }, at) => varint(id - (tiles[at - 1]?.id ?? 0))),
    ...tiles.flatMap(() => varint(1)),
    ...tiles.flatMap(({ bytes }) => varint(bytes.length)),
    ...tiles.flatMap((_, at) => varint(at === 0 ? 1 : 0)), // 0: right after the one before
  ]);
  const layers = ['water', 'transportation', 'transportation_name'].map((id) => ({ id, fields: {} }));
  const metadata = Buffer.from(JSON.stringify({ vector_layers: layers, attribution: '© Berkas Uji' }));
  const data = Buffer.concat(tiles.map(({ bytes }) => bytes));
  return Buffer.concat([headerOf(directory, metadata, data, tiles.length), directory, metadata, data]);
}

function headerOf(directory: Buffer, metadata: Buffer, data: Buffer, count: number): Buffer {
  const header = Buffer.alloc(HEADER_BYTES);
  const [metadataAt, dataAt] = [
    HEADER_BYTES + directory.length,
    HEADER_BYTES + directory.length + metadata.length,
  ];
  header.write('PMTiles');
  header.writeUInt8(3, 7);
  const numbers = [
    ...[HEADER_BYTES, directory.length, metadataAt, metadata.length, dataAt, 0],
    ...[dataAt, data.length, count, count, count],
  ];
  numbers.forEach((number, at) => header.writeBigUInt64LE(BigInt(number), 8 + at * 8));
  // Clustered, no compression inside and of tiles, vector tiles, from zoom to zoom.
  [1, 1, 1, 1, LEAST, MOST].forEach((byte, at) => header.writeUInt8(byte, 96 + at));
  [WEST, SOUTH, EAST, NORTH].forEach((degrees, at) => header.writeInt32LE(degrees * 1e7, 102 + at * 4));
  return header;
}

function tilesOfCity(): [number, number, number][] {
  const found: [number, number, number][] = [];
  for (let z = LEAST; z <= MOST; z++) {
    const [left, top] = tileAt(z, WEST, NORTH);
    const [right, bottom] = tileAt(z, EAST, SOUTH);
    for (let x = left; x <= right; x++) for (let y = top; y <= bottom; y++) found.push([z, x, y]);
  }
  return found;
}

function tileAt(z: number, longitude: number, latitude: number): [number, number] {
  const sine = Math.sin((latitude * Math.PI) / 180);
  const y = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
  return [Math.floor((longitude / 360 + 0.5) * 2 ** z), Math.floor(y * 2 ** z)];
}

function varint(number: number): number[] {
  const bytes: number[] = [];
  let rest = number;
  for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
  return [...bytes, rest];
}
