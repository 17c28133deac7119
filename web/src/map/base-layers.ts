import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { Palette } from './palette';

export interface BaseLook {
  readonly palette: Palette;
  readonly approximate: boolean;
  readonly fonts: MapFonts;
}

/** Font stacks; only the first name's weight word counts, the families behind it are the system's. */
export interface MapFonts {
  readonly regular: string[];
  readonly bold: string[];
}

const onLevel = (level: string): FilterSpecification => ['==', ['get', 'level'], level];
const byZoom = (...stops: (number | ExpressionSpecification)[]): ExpressionSpecification =>
  ['interpolate', ['linear'], ['zoom'], ...stops] as unknown as ExpressionSpecification;

/** Sea, coast and land, from the bottom up. */
export function groundLayers(look: BaseLook): LayerSpecification[] {
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': look.palette.sea } },
    ...coast(look.palette),
    fill('surroundings', 'SURROUNDINGS', look.palette['land-out']),
    line('surroundings-edge', 'SURROUNDINGS', look.palette.edge, byZoom(10, 0.5, 14, 1), false),
    fill('city', 'CITY', look.palette.land),
    fill('land', 'SUBDISTRICT', look.palette.land),
  ];
}

/** The ground where a map from elsewhere covers ours: one colour, on which it draws land and water itself. */
export function coveredGround(colour: string): LayerSpecification[] {
  return [{ id: 'sea', type: 'background', paint: { 'background-color': colour } }];
}

/** Boundaries of the city, its districts and subdistricts. */
export function boundaryLayers(look: BaseLook): LayerSpecification[] {
  return [
    line(
      'subdistrict-edge',
      'SUBDISTRICT',
      look.palette.edge,
      byZoom(10, 0.6, 13, 1, 16, 1.6),
      look.approximate,
    ),
    line(
      'district-edge',
      'DISTRICT',
      look.palette['edge-strong'],
      byZoom(10, 1, 13, 1.6, 16, 2.4),
      look.approximate,
    ),
    line(
      'city-edge',
      'CITY',
      look.palette['edge-strong'],
      byZoom(10, 1.2, 13, 1.8, 16, 2.6),
      look.approximate,
    ),
  ];
}

/** Shallow water as bands: wide faint lines under the land, of which only the seaward half is seen. */
function coast(palette: Palette): LayerSpecification[] {
  const bands = [52, 36, 22, 10];
  return bands.map((width, index) => ({
    id: `coast-${String(index)}`,
    type: 'line',
    source: 'areas',
    filter: ['in', ['get', 'level'], ['literal', ['CITY', 'SURROUNDINGS', 'SUBDISTRICT']]],
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: {
      'line-color': mix(palette.sea, palette.coast, 0.07 + 0.06 * index),
      'line-width': byZoom(9, width / 3, 12, width, 16, width * 2),
    },
  }));
}

function fill(id: string, level: string, colour: string): LayerSpecification {
  // A rim of its own colour closes the hairlines between neighbours.
  return {
    id,
    type: 'fill',
    source: 'areas',
    filter: onLevel(level),
    paint: { 'fill-color': colour, 'fill-outline-color': colour },
  };
}

function line(
  id: string,
  level: string,
  colour: string,
  width: ExpressionSpecification,
  dashed: boolean,
): LayerSpecification {
  return {
    id,
    type: 'line',
    source: 'areas',
    filter: onLevel(level),
    layout: { 'line-join': 'round', 'line-cap': dashed ? 'butt' : 'round' },
    paint: { 'line-color': colour, 'line-width': width, ...(dashed ? { 'line-dasharray': [3, 2.2] } : {}) },
  };
}

/** Names of districts from afar, of subdistricts from near by; the reports' marks go before them. */
export function nameLayers({ palette, fonts }: BaseLook): LayerSpecification[] {
  const names = (id: string, level: string, from: number, to: number, size: number): LayerSpecification => ({
    id,
    type: 'symbol',
    source: 'names',
    minzoom: from,
    maxzoom: to,
    filter: onLevel(level),
    layout: {
      'text-field': ['get', 'name'],
      'text-font': fonts.regular,
      'text-size': size,
      'text-max-width': 8,
      'text-padding': 4,
      'text-variable-anchor': ['center', 'bottom', 'top', 'left', 'right'],
      'text-radial-offset': 1.3,
    },
    paint: { 'text-color': palette.t3, 'text-halo-color': palette.land, 'text-halo-width': 1.4 },
  });
  return [
    names('district-names', 'DISTRICT', 9, 11.4, 12),
    names('subdistrict-names', 'SUBDISTRICT', 11.4, 24, 12),
  ];
}

/** A colour between two, `share` of the way from the first. */
export function mix(from: string, to: string, share: number): string {
  const parts = [1, 3, 5].map((index) => {
    const [a, b] = [from, to].map((colour) => Number.parseInt(colour.slice(index, index + 2), 16));
    return Math.round((a ?? 0) + ((b ?? 0) - (a ?? 0)) * share)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${parts.join('')}`;
}
