import type { Feature, FeatureCollection, Position } from 'geojson';

/** Whether a ring goes around a place: how often a ray to the east crosses it. */
function around(ring: readonly Position[], longitude: number, latitude: number): boolean {
  let inside = false;
  ring.forEach(([x1 = 0, y1 = 0], at) => {
    const [x2 = 0, y2 = 0] = ring.at(at - 1) ?? [];
    if (y1 > latitude === y2 > latitude) return;
    if (longitude < ((x2 - x1) * (latitude - y1)) / (y2 - y1) + x1) inside = !inside;
  });
  return inside;
}

const polygonsOf = ({ geometry }: Feature): readonly Position[][][] =>
  geometry.type === 'Polygon'
    ? [geometry.coordinates]
    : geometry.type === 'MultiPolygon'
      ? geometry.coordinates
      : [];

const covers = (area: Feature, longitude: number, latitude: number): boolean =>
  polygonsOf(area).some(
    ([outer = [], ...holes]) =>
      around(outer, longitude, latitude) && !holes.some((hole) => around(hole, longitude, latitude)),
  );

/** The name of the subdistrict that a place lies in; null outside of all. */
export function areaAt(areas: FeatureCollection, longitude: number, latitude: number): string | null {
  const found = areas.features.find(
    (area) => area.properties?.['level'] === 'SUBDISTRICT' && covers(area, longitude, latitude),
  );
  const name: unknown = found?.properties?.['name'];
  return typeof name === 'string' ? name : null;
}
