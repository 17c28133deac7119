type Position = [number, number];

interface TestFeature {
  type: 'Feature';
  properties: Record<string, unknown>;
  geometry: { type: string; coordinates: unknown } | null;
}

export interface TestCollection {
  type: 'FeatureCollection';
  crs?: unknown;
  features: TestFeature[];
}

/** Where the four subdistricts of the test city meet: a zigzag each way, shared corner by corner. */
const SPINE: Position[] = [
  [10.021, 50.0],
  [10.019, 50.004],
  [10.022, 50.008],
  [10.02, 50.01],
  [10.018, 50.013],
  [10.021, 50.016],
  [10.02, 50.02],
];
const RIB_WEST: Position[] = [
  [10.0, 50.011],
  [10.007, 50.009],
  [10.013, 50.011],
  [10.02, 50.01],
];
const RIB_EAST: Position[] = [
  [10.02, 50.01],
  [10.028, 50.012],
  [10.04, 50.009],
];

/** Boundaries of the four subdistricts of `uji`, made up for tests: neighbours share every corner. */
export function ujiBoundaries(): TestCollection {
  const south = SPINE.slice(0, 4);
  const north = SPINE.slice(3);
  return {
    type: 'FeatureCollection',
    features: [
      feature('U.1.1', 'Satu', [...RIB_WEST, ...north.slice(1), [10.0, 50.02]]),
      feature('U.1.2', 'Dua', [[10.0, 50.0], ...south, ...RIB_WEST.toReversed().slice(1)]),
      feature('U.2.1', 'Tiga', [...RIB_EAST, [10.04, 50.02], ...north.toReversed().slice(0, -1)]),
      feature('U.2.2', 'Satu', [...south, ...RIB_EAST.slice(1), [10.04, 50.0]]),
    ],
  };
}

function feature(kode: string, nama: string, corners: Position[]): TestFeature {
  const ring = [...corners, ...corners.slice(0, 1)];
  return {
    type: 'Feature',
    properties: { kode, nama },
    geometry: { type: 'Polygon', coordinates: [ring.map((position) => [...position])] },
  };
}
