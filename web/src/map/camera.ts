import type { MapCamera, MapCity, MapPadding } from './map-types';
import type { EdgePixels, MapBounds, Renderer } from './renderer';

export function jumpTo({ map }: Renderer, { longitude, latitude, zoom }: MapCamera): void {
  map.jumpTo({ center: [longitude, latitude], zoom });
}

export function boundsOf(city: MapCity): MapBounds {
  const [west = -180, south = -60, east = 180, north = 60] = city.bounds;
  return [west, south, east, north];
}

export function edgesOf(padding: MapPadding): EdgePixels {
  return { top: 16, right: 16, bottom: 16, left: 16, ...padding };
}

const CLEAR_OF_EDGE = 28;

/** How far a point must go, along one side, to be clear of what covers both ends; 0 where it is. */
export function outOfCover(at: number, length: number, before: number, after: number): number {
  const [first, last] = [before + CLEAR_OF_EDGE, length - after - CLEAR_OF_EDGE];
  if (last < first) return 0;
  return Math.min(Math.max(at, first), last) - at;
}

/** Moves the map just so far that a place is not beneath a panel. */
export function uncover(
  { map }: Renderer,
  place: { longitude: number; latitude: number },
  padding: MapPadding,
): void {
  const { x, y } = map.project([place.longitude, place.latitude]);
  const { clientWidth, clientHeight } = map.getContainer();
  const { left, right, top, bottom } = edgesOf(padding);
  const [east, south] = [outOfCover(x, clientWidth, left, right), outOfCover(y, clientHeight, top, bottom)];
  if (east !== 0 || south !== 0) map.panBy([-east, -south], { duration: 300 });
}
