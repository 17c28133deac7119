import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { mix } from '../base-layers';
import { STREET_PREFIX, type StreetLook } from './street-types';
import type { StreetSchema } from './street-schemas';

const all = (...filters: readonly unknown[]): FilterSpecification =>
  ['all', ...filters] as unknown as FilterSpecification;
const isLine = ['==', ['geometry-type'], 'LineString'];
const isArea = ['==', ['geometry-type'], 'Polygon'];
const widths = (...stops: readonly number[]): ExpressionSpecification =>
  ['interpolate', ['exponential', 1.5], ['zoom'], ...stops] as unknown as ExpressionSpecification;

/** Streets drawn by us from a stranger's tiles: what helps to find a place, quieter than anything of ours. */
export function streetLayers(schema: StreetSchema, source: string, look: StreetLook): LayerSpecification[] {
  const { palette } = look;
  const at = { source };
  const road = mix(palette.land, palette['edge-strong'], look.theme === 'light' ? 0.34 : 0.6);
  const quiet = mix(palette.land, palette['edge-strong'], look.theme === 'light' ? 0.2 : 0.36);
  const { roads } = schema;
  const line = (
    name: string,
    ranks: readonly string[],
    colour: string,
    from: number,
    width: ExpressionSpecification,
  ) =>
    ({
      ...{ id: `${STREET_PREFIX}${name}`, type: 'line', ...at, 'source-layer': roads.layer, minzoom: from },
      filter: all(isLine, ['in', ['get', roads.key], ['literal', ranks]]),
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: { 'line-color': colour, 'line-width': width },
    }) satisfies LayerSpecification;
  const rail = line('rail', roads.rail, quiet, 11, widths(11, 0.6, 16, 1.6));
  return [
    ...grounds(schema, source, look),
    line('path', roads.path, quiet, 15, widths(15, 0.6, 18, 1.6)),
    { ...rail, layout: {}, paint: { ...rail.paint, 'line-dasharray': [4, 2] } },
    line('minor', roads.minor, quiet, 12, widths(12, 0.4, 14, 1, 16, 3.5, 19, 14)),
    line('middle', roads.middle, road, 10, widths(10, 0.5, 13, 1.5, 16, 5, 19, 18)),
    line('major', roads.major, road, 7, widths(7, 0.6, 10, 1.2, 13, 2.6, 16, 7, 19, 24)),
    streetNames(schema, source, look),
  ];
}

function grounds(schema: StreetSchema, source: string, { palette, theme }: StreetLook): LayerSpecification[] {
  const green = mix(palette.land, palette.selesai, theme === 'light' ? 0.12 : 0.08);
  const shore = mix(palette.sea, palette.coast, 0.35);
  return [
    ...schema.greens.map(({ layer, filter }, index): LayerSpecification => ({
      ...{ id: `${STREET_PREFIX}green-${String(index)}`, type: 'fill', source, 'source-layer': layer },
      filter: all(isArea, ...(filter === undefined ? [] : [filter])),
      paint: { 'fill-color': green },
    })),
    {
      ...{ id: `${STREET_PREFIX}water`, type: 'fill', source, 'source-layer': schema.water },
      filter: all(isArea),
      paint: { 'fill-color': palette.sea, 'fill-outline-color': shore },
    },
    {
      ...{ id: `${STREET_PREFIX}stream`, type: 'line', source, 'source-layer': schema.streams, minzoom: 11 },
      filter: all(isLine),
      paint: { 'line-color': shore, 'line-width': widths(11, 0.5, 16, 2.5) },
    },
    {
      ...{ id: `${STREET_PREFIX}building`, type: 'fill', source, 'source-layer': schema.buildings },
      ...{ minzoom: 15, filter: all(isArea) },
      paint: { 'fill-color': mix(palette.land, palette.edge, theme === 'light' ? 0.28 : 0.4) },
    },
  ];
}

/** Names of streets only: districts and subdistricts have theirs from us. */
function streetNames(
  { roads }: StreetSchema,
  source: string,
  { palette, fonts }: StreetLook,
): LayerSpecification {
  return {
    ...{
      id: `${STREET_PREFIX}street-names`,
      type: 'symbol',
      source,
      'source-layer': roads.names,
      minzoom: 14,
    },
    filter: all(isLine, ['has', 'name']),
    layout: {
      'symbol-placement': 'line',
      'text-field': ['get', 'name'],
      'text-font': fonts.regular,
      'text-size': ['interpolate', ['linear'], ['zoom'], 14, 11, 18, 12.5],
      'text-padding': 8,
      'symbol-spacing': 320,
    },
    paint: { 'text-color': palette.t3, 'text-halo-color': palette.land, 'text-halo-width': 1.4 },
  };
}
