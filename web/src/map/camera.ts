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
