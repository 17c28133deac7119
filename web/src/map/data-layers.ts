import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { mix } from './base-layers';
import type { AreaShade, MapLayer } from './map-types';
import type { Palette } from './palette';

/** From hardly to strongly: one hue that is no status, and never red for bad or green for good. */
const STRENGTHS = [0.14, 0.28, 0.44, 0.62, 0.82];
const OPACITY = 0.85;
const OPACITY_OF_FEW = 0.3;

/** The tint of a class, as the map and its legend show it. */
export function shadeColour(palette: Pick<Palette, 'land' | 'accent'>, shade: number): string {
  return mix(palette.land, palette.accent, STRENGTHS[shade] ?? 0);
}

/** What lies over the ground and under boundaries and marks. */
export function dataLayers(layer: MapLayer | null, palette: Palette): LayerSpecification[] {
  if (layer === null) return [];
  if (layer.kind === 'heat') return [heat(palette)];
  const { shades } = layer;
  if (shades.length === 0) return [];
  const byCode = (value: (shade: AreaShade) => string | number, otherwise: string | number) =>
    [
      'match',
      ['get', 'code'],
      ...shades.flatMap((shade) => [shade.code, value(shade)]),
      otherwise,
    ] as unknown as ExpressionSpecification;
  return [
    {
      id: 'area-shades',
      type: 'fill',
      source: 'areas',
      filter: ['==', ['get', 'level'], 'SUBDISTRICT'],
      paint: {
        'fill-color': byCode(({ shade }) => shadeColour(palette, shade), palette.land),
        'fill-opacity': byCode(({ few }) => (few ? OPACITY_OF_FEW : OPACITY), 0),
      },
    },
  ];
}

/** Where reports are dense: a group of the tiles weighs as many as it holds. */
function heat(palette: Palette): LayerSpecification {
  return {
    id: 'heat',
    type: 'heatmap',
    source: 'reports',
    'source-layer': 'reports',
    paint: {
      'heatmap-weight': [
        'interpolate',
        ['linear'],
        ['ln', ['+', 1, ['coalesce', ['get', 'count'], 1]]],
        0,
        0,
        9,
        1,
      ],
      'heatmap-radius': ['interpolate', ['linear'], ['zoom'], 10, 30, 14, 60, 17, 40],
      'heatmap-intensity': ['interpolate', ['linear'], ['zoom'], 10, 1.2, 17, 0.8],
      'heatmap-opacity': 0.7,
      'heatmap-color': [
        ...['interpolate', ['linear'], ['heatmap-density']],
        ...[0, 'rgba(0, 0, 0, 0)', 0.15, mix(palette.land, palette.accent, 0.25)],
        ...[0.5, mix(palette.land, palette.accent, 0.6), 1, palette.accent],
      ] as unknown as ExpressionSpecification,
    },
  };
}
