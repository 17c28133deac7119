const earthMeters = 6_371_000;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

interface Point {
  longitude: number;
  latitude: number;
}

/** Metres over a city's small patch of the globe (equirectangular; the error at 5 km is under a metre). */
export function distanceMeters(a: Point, b: Point): number {
  const x = radians(b.longitude - a.longitude) * Math.cos(radians((a.latitude + b.latitude) / 2));
  const y = radians(b.latitude - a.latitude);
  return Math.hypot(x, y) * earthMeters;
}
