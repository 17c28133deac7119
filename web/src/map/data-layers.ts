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

const [HARDLY, DENSE] = [0.15, 0.8];

/** From hardly any report to many, as the glow shows them. */
export function heatColours(palette: Pick<Palette, 'land' | 'accent'>): readonly [string, string] {
  return [mix(palette.land, palette.accent, HARDLY), mix(palette.land, palette.accent, DENSE)];
}

const WEIGHT: ExpressionSpecification = ['ln', ['+', 1, ['coalesce', ['get', 'count'], 1]]];

/**
 * Where reports are dense: a soft glow, wider and stronger with the number that a mark of the tiles stands for. A
 * heatmap layer needs a float buffer, which drawing in software lacks: it showed nothing there (tried).
 */
function heat(palette: Palette): LayerSpecification {
  return {
    id: 'heat',
    type: 'circle',
    source: 'reports',
    'source-layer': 'reports',
    paint: {
      'circle-color': palette.accent,
      'circle-blur': 1,
      'circle-radius': ['interpolate', ['linear'], WEIGHT, 0, 10, 4, 70, 9, 150],
      'circle-opacity': ['interpolate', ['linear'], WEIGHT, 0, HARDLY, 4, 0.55, 9, DENSE],
    },
  };
}
