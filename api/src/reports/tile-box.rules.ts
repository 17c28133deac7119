import type { Box } from './report-filter.ts';

/** Web Mercator ends here; what lies beyond belongs to the outermost tiles. */
const NORTHERNMOST = 85.051_128_779_806_59;
/** A box that was cut at tiles stays as it is, whatever was rounded on its way. */
const ROUNDING = 1e-9;

/**
 * The box widened to whole map tiles of a zoom (slippy map tilenames, Web Mercator, tile 0/0 in the north-west), so
 * that all who look at about the same part of the city ask for the same.
 */
export function widenToTiles({ west, south, east, north }: Box, zoom: number): Box {
  const across = 2 ** zoom;
  const left = Math.max(0, Math.floor(column(west, across) + ROUNDING));
  const right = Math.min(across, Math.max(left + 1, Math.ceil(column(east, across) - ROUNDING)));
  const top = Math.max(0, Math.floor(row(north, across) + ROUNDING));
  const bottom = Math.min(across, Math.max(top + 1, Math.ceil(row(south, across) - ROUNDING)));
  return {
    west: Math.min(west, longitudeOf(left, across)),
    east: Math.max(east, longitudeOf(right, across)),
    north: top === 0 ? 90 : latitudeOf(top, across),
    south: bottom === across ? -90 : latitudeOf(bottom, across),
  };
}

function column(longitude: number, across: number): number {
  return ((longitude + 180) / 360) * across;
}

function row(latitude: number, across: number): number {
  const sine = Math.sin((Math.max(-NORTHERNMOST, Math.min(NORTHERNMOST, latitude)) * Math.PI) / 180);
  return (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * across;
}

function longitudeOf(tile: number, across: number): number {
  return (tile / across) * 360 - 180;
}

function latitudeOf(tile: number, across: number): number {
  return (Math.atan(Math.sinh(Math.PI * (1 - (2 * tile) / across))) * 180) / Math.PI;
}
