import type { FixtureMark } from './tile-fixture';

/** An invented square city in the sea: two districts, four subdistricts. */
const WEST = 123.54;
const EAST = 123.68;
const SOUTH = -10.28;
const NORTH = -10.14;
const MIDDLE = { longitude: (WEST + EAST) / 2, latitude: (SOUTH + NORTH) / 2 };

function area(id: number, level: string, name: string, box: readonly [number, number, number, number]) {
  const [west, south, east, north] = box;
  return {
    type: 'Feature',
    id,
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [west, south],
          [east, south],
          [east, north],
          [west, north],
          [west, south],
        ],
      ],
    },
    properties: {
      code: `99.${String(id)}`,
      name,
      level,
      parent: null,
      approximate: true,
      labelLongitude: (west + east) / 2,
      labelLatitude: (south + north) / 2,
    },
  };
}

export const fixtureAreas = {
  type: 'FeatureCollection',
  features: [
    area(1, 'CITY', 'Uji', [WEST, SOUTH, EAST, NORTH]),
    area(2, 'DISTRICT', 'Barat', [WEST, SOUTH, MIDDLE.longitude, NORTH]),
    area(3, 'DISTRICT', 'Timur', [MIDDLE.longitude, SOUTH, EAST, NORTH]),
    area(4, 'SUBDISTRICT', 'Barat Daya', [WEST, SOUTH, MIDDLE.longitude, MIDDLE.latitude]),
    area(5, 'SUBDISTRICT', 'Barat Laut', [WEST, MIDDLE.latitude, MIDDLE.longitude, NORTH]),
    area(6, 'SUBDISTRICT', 'Tenggara', [MIDDLE.longitude, SOUTH, EAST, MIDDLE.latitude]),
    area(7, 'SUBDISTRICT', 'Timur Laut', [MIDDLE.longitude, MIDDLE.latitude, EAST, NORTH]),
  ],
};

export const places = {
  land: { longitude: 123.59, latitude: -10.265 },
  sea: { longitude: 123.52, latitude: -10.21 },
  received: { longitude: 123.56, latitude: -10.16 },
  accepted: { longitude: 123.58, latitude: -10.16 },
  alarm: { longitude: 123.63, latitude: -10.16 },
  coarse: { longitude: 123.66, latitude: -10.16 },
  group: { longitude: 123.57, latitude: -10.24 },
  hot: { longitude: 123.65, latitude: -10.25 },
} as const;

export function report(
  id: string,
  place: { longitude: number; latitude: number },
  over: FixtureMark['properties'] = {},
) {
  const code = id.toUpperCase().padEnd(6, '2');
  const properties = {
    id,
    code,
    status: 'RECEIVED',
    public: 'WAITING',
    urgency: 'NORMAL',
    late: false,
    now: false,
    coarse: false,
    ...over,
  };
  return { ...place, properties };
}

export const firstMarks: readonly FixtureMark[] = [
  report('received', places.received),
  report('accepted', places.accepted, { status: 'ACCEPTED', public: 'COORDINATION' }),
  report('alarm', places.alarm, {
    status: 'ASSIGNED',
    public: 'COORDINATION',
    urgency: 'CRITICAL',
    now: true,
  }),
  report('coarse', places.coarse, { coarse: true }),
  {
    ...places.group,
    properties: { count: 12, w: 6, k: 0, p: 6, s: 0, late: false, lates: 0, now: false, coarse: false },
  },
];
