import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { MapFonts } from './base-layers';
import { COARSE_SIZE } from './draw-image';
import { glyphImage, ringImage } from './image-names';
import type { MapLanguage, MapTheme } from './map-types';
import type { Palette } from './palette';

export interface ReportLook {
  readonly theme: MapTheme;
  readonly palette: Palette;
  readonly fonts: MapFonts;
  readonly language: MapLanguage;
  /** Show CRITICAL as octagons, for those who act on it. */
  readonly alarms: boolean;
  readonly heldMarks: boolean;
  /** Degrees; a coarse square is 100 m here. */
  readonly latitude: number;
}

const isGroup: FilterSpecification = ['has', 'count'];
const isReport: FilterSpecification = ['!', ['has', 'count']];
const isCoarse: FilterSpecification = ['boolean', ['get', 'coarse'], false];
const isExact: FilterSpecification = ['!', isCoarse];
const all = (...filters: FilterSpecification[]): FilterSpecification =>
  ['all', ...filters] as unknown as FilterSpecification;

/** A stale tile copy of what the hot source or the selection shows is out of sight, without a new layout. */
const unlessHidden: ExpressionSpecification = ['case', ['boolean', ['feature-state', 'hidden'], false], 0, 1];

/** Layers whose marks can be picked, topmost first. */
export const PICKED_LAYERS = [
  'selection-glyph',
  'selection-coarse',
  'hot-glyphs',
  'hot-coarse',
  'reports-glyphs',
  'reports-groups',
  'reports-coarse',
  'reports-coarse-groups',
];

/** Acute above late above the rest; the same order in every source. */
const order: ExpressionSpecification = [
  '+',
  ['case', ['boolean', ['get', 'now'], false], 4, 0],
  ['case', ['==', ['get', 'urgency'], 'CRITICAL'], 2, 0],
  ['case', ['boolean', ['get', 'late'], false], 1, 0],
];

export function reportLayers(look: ReportLook): LayerSpecification[] {
  return [
    ...(look.heldMarks ? tileLayers('held', look) : []),
    ...tileLayers('reports', look),
    coarseSquares('hot-coarse', 'hot', isCoarse, look),
    glyphs('hot-glyphs', 'hot', isExact, look),
    ...selectionLayers(look),
  ];
}

type MarkSource = 'reports' | 'held' | 'hot' | 'selection';

function tileLayers(source: 'reports' | 'held', look: ReportLook): LayerSpecification[] {
  return [
    coarseSquares(`${source}-coarse`, source, all(isReport, isCoarse), look),
    coarseSquares(`${source}-coarse-groups`, source, all(isGroup, isCoarse), look),
    groups(source, look),
    glyphs(`${source}-glyphs`, source, all(isReport, isExact), look),
    counts(source, look),
  ];
}

function sourceOf(source: MarkSource) {
  return source === 'reports' ? { source, 'source-layer': 'reports' } : { source };
}

const opacity = (source: MarkSource): ExpressionSpecification | number =>
  source === 'selection' ? 1 : unlessHidden;

function glyphs(
  id: string,
  source: MarkSource,
  filter: FilterSpecification,
  look: ReportLook,
): LayerSpecification {
  return {
    id,
    type: 'symbol',
    ...sourceOf(source),
    filter,
    layout: {
      'icon-image': glyphImage(look.theme, 'glyph', look.alarms),
      'icon-allow-overlap': true,
      'icon-ignore-placement': false,
      'icon-padding': 0,
      'symbol-sort-key': order,
    },
    paint: { 'icon-opacity': opacity(source) },
  };
}

/** The square is 100 m on the ground from the zoom where that is larger than the smallest legible square. */
function coarseSquares(
  id: string,
  source: MarkSource,
  filter: FilterSpecification,
  look: ReportLook,
): LayerSpecification {
  const metersPerPixelAtZero = (40_075_016.686 * Math.cos((look.latitude * Math.PI) / 180)) / 512;
  const fullZoom = Math.log2((metersPerPixelAtZero * COARSE_SIZE) / 100);
  return {
    id,
    type: 'symbol',
    ...sourceOf(source),
    filter,
    layout: {
      'icon-image': id.endsWith('groups')
        ? `${look.theme}|coarse||`
        : glyphImage(look.theme, 'coarse', look.alarms),
      'icon-size': ['interpolate', ['exponential', 2], ['zoom'], fullZoom, 1, 22, 2 ** (22 - fullZoom)],
      'icon-allow-overlap': true,
      'icon-ignore-placement': false,
      'icon-padding': 0,
    },
    paint: { 'icon-opacity': opacity(source) },
  };
}

function groups(source: MarkSource, look: ReportLook): LayerSpecification {
  return {
    id: `${source}-groups`,
    type: 'symbol',
    ...sourceOf(source),
    filter: all(isGroup, isExact),
    layout: {
      'icon-image': ringImage(look.theme),
      'icon-allow-overlap': true,
      'icon-padding': 0,
      'symbol-sort-key': ['get', 'count'],
    },
  };
}

function counts(source: MarkSource, look: ReportLook): LayerSpecification {
  return {
    id: `${source}-counts`,
    type: 'symbol',
    ...sourceOf(source),
    filter: isGroup,
    layout: {
      'text-field': ['number-format', ['get', 'count'], { locale: look.language }],
      'text-font': look.fonts.bold,
      'text-size': ['step', ['get', 'count'], 13, 1000, 12],
      'text-allow-overlap': true,
      'text-ignore-placement': true,
    },
    paint: { 'text-color': look.palette.t1, 'text-halo-color': look.palette.s1, 'text-halo-width': 1 },
  };
}

function selectionLayers(look: ReportLook): LayerSpecification[] {
  return [
    {
      id: 'selection-ring',
      type: 'circle',
      source: 'selection',
      paint: {
        'circle-radius': 17,
        'circle-color': look.palette.land,
        'circle-stroke-color': look.palette.select,
        'circle-stroke-width': 3,
      },
    },
    coarseSquares('selection-coarse', 'selection', isCoarse, look),
    glyphs('selection-glyph', 'selection', isExact, look),
    {
      id: 'selection-label',
      type: 'symbol',
      source: 'selection',
      filter: ['!=', ['get', 'label'], ''],
      layout: {
        'text-field': ['get', 'label'],
        'text-font': look.fonts.bold,
        'text-size': 13,
        'text-max-width': 18,
        'text-anchor': 'top',
        'text-offset': [0, 2.1],
        'text-allow-overlap': true,
        'text-ignore-placement': true,
        'icon-image': `${look.theme}|label`,
        'icon-text-fit': 'both',
        'icon-text-fit-padding': [3, 6, 3, 6],
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
      paint: { 'text-color': look.palette.land },
    },
  ];
}
