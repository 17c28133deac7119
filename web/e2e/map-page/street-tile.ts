import { PbfWriter } from 'pbf';

type Place = readonly [longitude: number, latitude: number];

interface Shape {
  readonly layer: string;
  readonly kind: 'line' | 'area';
  readonly places: readonly Place[];
  readonly properties: Readonly<Record<string, string>>;
}

const EXTENT = 4096;
const LAKE: readonly Place[] = [
  [123.62, -10.235],
  [123.635, -10.235],
  [123.635, -10.22],
  [123.62, -10.22],
];

/** Streets of the invented city: a lake, two main roads and a grid of small ones, in the schema of OpenMapTiles. */
const SHAPES: readonly Shape[] = [
  { layer: 'water', kind: 'area', places: LAKE, properties: { class: 'lake' } },
  ...Array.from({ length: 15 }, (_, at) => 123.545 + at * 0.009).flatMap((longitude, at) =>
    road(at % 7 === 3 ? 'primary' : 'minor', `Jalan Utara ${String(at)}`, [
      [longitude, -10.275],
      [longitude, -10.145],
    ]),
  ),
  ...Array.from({ length: 15 }, (_, at) => -10.272 + at * 0.009).flatMap((latitude, at) =>
    road(at % 7 === 3 ? 'primary' : 'minor', `Jalan Timur ${String(at)}`, [
      [123.545, latitude],
      [123.675, latitude],
    ]),
  ),
];

function road(rank: string, name: string, places: readonly Place[]): Shape[] {
  return [
    { layer: 'transportation', kind: 'line', places, properties: { class: rank } },
    { layer: 'transportation_name', kind: 'line', places, properties: { class: rank, name } },
  ];
}

/** The streets as one tile shows them (Mapbox Vector Tile 2.1); shapes run beyond its edge. */
export function streetTile(z: number, x: number, y: number): Buffer {
  const pbf = new PbfWriter();
  for (const layer of new Set(SHAPES.map((shape) => shape.layer))) {
    const shapes = SHAPES.filter((shape) => shape.layer === layer);
    pbf.writeMessage(3, writeLayer, { layer, shapes, pixel: (place: Place) => pixel(z, x, y, place) });
  }
  return Buffer.from(pbf.finish());
}

function pixel(z: number, x: number, y: number, [longitude, latitude]: Place): [number, number] {
  const sine = Math.sin((latitude * Math.PI) / 180);
  const worldY = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
  return [
    Math.round(((longitude / 360 + 0.5) * 2 ** z - x) * EXTENT),
    Math.round((worldY * 2 ** z - y) * EXTENT),
  ];
}

interface LayerContent {
  readonly layer: string;
  readonly shapes: readonly Shape[];
  readonly pixel: (place: Place) => [number, number];
}

function writeLayer({ layer, shapes, pixel }: LayerContent, pbf: PbfWriter): void {
  const keys: string[] = [];
  const values: string[] = [];
  pbf.writeVarintField(15, 2);
  pbf.writeStringField(1, layer);
  for (const shape of shapes) {
    const tags = Object.entries(shape.properties).flatMap(([key, value]) => [
      keys.push(key) - 1,
      values.push(value) - 1,
    ]);
    const geometry = geometryOf(shape.places.map(pixel), shape.kind === 'area');
    pbf.writeMessage(2, writeFeature, { tags, geometry, type: shape.kind === 'area' ? 3 : 2 });
  }
  for (const key of keys) pbf.writeStringField(3, key);
  for (const value of values) {
    pbf.writeMessage(4, (text: string, inner: PbfWriter) => inner.writeStringField(1, text), value);
  }
  pbf.writeVarintField(5, EXTENT);
}

const zigzag = (number: number): number => (number < 0 ? -number * 2 - 1 : number * 2);

function geometryOf(pixels: readonly (readonly [number, number])[], closed: boolean): number[] {
  const moves: number[] = [];
  let [lastX, lastY] = [0, 0];
  for (const [x, y] of pixels) {
    moves.push(zigzag(x - lastX), zigzag(y - lastY));
    [lastX, lastY] = [x, y];
  }
  const count = pixels.length - 1;
  return [(1 << 3) | 1, ...moves.slice(0, 2), (count << 3) | 2, ...moves.slice(2), ...(closed ? [15] : [])];
}

function writeFeature(
  { tags, geometry, type }: { tags: number[]; geometry: number[]; type: number },
  pbf: PbfWriter,
): void {
  pbf.writePackedVarint(2, tags);
  pbf.writeVarintField(3, type);
  pbf.writePackedVarint(4, geometry);
}
