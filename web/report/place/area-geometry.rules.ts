type Ring = readonly (readonly [number, number])[];

export interface Area {
  readonly code: string;
  readonly name: string;
  readonly level: 'CITY' | 'DISTRICT' | 'SUBDISTRICT';
  readonly label: readonly [number, number];
  readonly polygons: readonly (readonly Ring[])[];
  readonly box: readonly [west: number, south: number, east: number, north: number];
}

interface FeatureLike {
  readonly properties: {
    readonly code: string;
    readonly name: string;
    readonly level: Area['level'];
    readonly labelLongitude?: number;
    readonly labelLatitude?: number;
  };
  readonly geometry: {
    readonly type: string;
    readonly coordinates: readonly (readonly Ring[])[] | readonly Ring[];
  } | null;
}

/** The areas of a GeoJSON collection (RFC 7946, degrees); features without polygons are left out. */
export function areasOf(collection: { readonly features: readonly FeatureLike[] }): readonly Area[] {
  return collection.features.flatMap(({ properties, geometry }) => {
    if (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon') return [];
    const polygons = (
      geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
    ) as Area['polygons'];
    const box = boxOf(polygons);
    const label = [
      properties.labelLongitude ?? (box[0] + box[2]) / 2,
      properties.labelLatitude ?? (box[1] + box[3]) / 2,
    ] as const;
    return [{ code: properties.code, name: properties.name, level: properties.level, label, polygons, box }];
  });
}

function boxOf(polygons: Area['polygons']): Area['box'] {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [outer] of polygons)
    for (const [x, y] of outer ?? []) {
      west = Math.min(west, x);
      east = Math.max(east, x);
      south = Math.min(south, y);
      north = Math.max(north, y);
    }
  return [west, south, east, north];
}

/** Even-odd rule over the rings, so that holes count as outside. */
export function contains(area: Area, longitude: number, latitude: number): boolean {
  const [west, south, east, north] = area.box;
  if (longitude < west || longitude > east || latitude < south || latitude > north) return false;
  return area.polygons.some((rings) => {
    let inside = false;
    for (const ring of rings) if (crossesOdd(ring, longitude, latitude)) inside = !inside;
    return inside;
  });
}

function crossesOdd(ring: Ring, x: number, y: number): boolean {
  let odd = false;
  let previous = ring[ring.length - 1];
  for (const point of ring) {
    if (previous && point[1] > y !== previous[1] > y) {
      const across = previous[0] + ((y - previous[1]) / (point[1] - previous[1])) * (point[0] - previous[0]);
      if (x < across) odd = !odd;
    }
    previous = point;
  }
  return odd;
}

export function subdistrictAt(areas: readonly Area[], longitude: number, latitude: number): Area | null {
  return areas.find((area) => area.level === 'SUBDISTRICT' && contains(area, longitude, latitude)) ?? null;
}

const EARTH_CIRCUMFERENCE_METERS = 40_075_016.686;

/** Web Mercator on a unit square; `scale` is the width of the world in pixels. */
export function project(longitude: number, latitude: number, scale: number): readonly [x: number, y: number] {
  const sine = Math.sin((latitude * Math.PI) / 180);
  return [(longitude / 360 + 0.5) * scale, (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * scale];
}

export function unproject(
  x: number,
  y: number,
  scale: number,
): readonly [longitude: number, latitude: number] {
  const n = Math.PI * (1 - (2 * y) / scale);
  return [(x / scale - 0.5) * 360, (Math.atan(Math.sinh(n)) * 180) / Math.PI];
}

/** Pixels that a length on the ground takes at a latitude. */
export function pixelsOf(meters: number, latitude: number, scale: number): number {
  return (meters / (EARTH_CIRCUMFERENCE_METERS * Math.cos((latitude * Math.PI) / 180))) * scale;
}

/** The scale at which a box of degrees fills the view. */
export function scaleToFit(box: readonly number[], width: number, height: number): number {
  const [west = 0, south = 0, east = 1, north = 1] = box;
  const [left, bottom] = project(west, south, 1);
  const [right, top] = project(east, north, 1);
  return Math.min(width / (right - left), height / (bottom - top)) * 0.92;
}

const METERS_PER_DEGREE = EARTH_CIRCUMFERENCE_METERS / 360;

/** Metres from a point to an area, 0 inside; on a flat plane around the point, which is exact enough for a city. */
export function metersTo(area: Area, longitude: number, latitude: number): number {
  if (contains(area, longitude, latitude)) return 0;
  const stretch = Math.cos((latitude * Math.PI) / 180);
  const flat = ([x, y]: readonly [number, number]): readonly [number, number] => [
    (x - longitude) * METERS_PER_DEGREE * stretch,
    (y - latitude) * METERS_PER_DEGREE,
  ];
  let nearest = Infinity;
  for (const rings of area.polygons)
    for (const ring of rings)
      ring.forEach((point, at) => {
        const next = ring[at + 1];
        if (next) nearest = Math.min(nearest, metersToSegment(flat(point), flat(next)));
      });
  return nearest;
}

function metersToSegment([x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number]): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, -(x1 * dx + y1 * dy) / length));
  return Math.hypot(x1 + along * dx, y1 + along * dy);
}
