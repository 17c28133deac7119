/** Where the map looks: degrees of its middle, WGS 84, and its zoom. */
export interface Camera {
  readonly longitude: number;
  readonly latitude: number;
  readonly zoom: number;
}

const form = /^(-?\d{1,2}(?:\.\d{1,8})?),(-?\d{1,3}(?:\.\d{1,8})?),(\d{1,2}(?:\.\d{1,4})?)$/;
const [leastZoom, mostZoom] = [8, 20];

/** "-10.17020,123.60710,13.20": latitude first, as maps are read aloud; a metre and a hundredth of a zoom. */
export const writeCamera = ({ longitude, latitude, zoom }: Camera): string =>
  `${latitude.toFixed(5)},${longitude.toFixed(5)},${zoom.toFixed(2)}`;

/** Null for what is no place on the ground, or a zoom that the map does not have. */
export function readCamera(text: string | undefined): Camera | null {
  const [, latitude, longitude, zoom] = (form.exec(text ?? '') ?? []).map(Number);
  if (latitude === undefined || longitude === undefined || zoom === undefined) return null;
  const onTheGround = Math.abs(latitude) <= 85 && Math.abs(longitude) <= 180;
  return onTheGround && zoom >= leastZoom && zoom <= mostZoom ? { longitude, latitude, zoom } : null;
}

/** Whether a city of these bounds (west, south, east, north) is in sight from there: it lies no further than its own size. */
export function looksAt([west, south, east, north]: readonly number[], camera: Camera): boolean {
  if (west === undefined || south === undefined || east === undefined || north === undefined) return true;
  const [wide, high] = [east - west, north - south];
  const within = (at: number, from: number, to: number): boolean => at >= from && at <= to;
  return (
    within(camera.longitude, west - wide, east + wide) && within(camera.latitude, south - high, north + high)
  );
}
