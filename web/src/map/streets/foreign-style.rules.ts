import type { LayerSpecification } from 'maplibre-gl';
import { brightnessOf, colourOf, muteColour, muteValue } from './mute.rules';
import { STREET_PREFIX, type StreetLook } from './street-types';

/** A source that a style asks for, from the style's own host; `describedAt` still has to be asked for its tiles. */
export interface ForeignSource {
  readonly id: string;
  readonly type: 'vector' | 'raster';
  readonly tiles: readonly string[];
  readonly describedAt: string | null;
  readonly tileSize?: number;
  readonly minzoom?: number;
  readonly maxzoom?: number;
  readonly bounds?: readonly [number, number, number, number];
  readonly scheme?: 'xyz' | 'tms';
  readonly attribution: unknown;
}

export interface ForeignStyle {
  readonly sources: readonly ForeignSource[];
  ground(look: StreetLook): string;
  layers(look: StreetLook): LayerSpecification[];
}

type Json = Readonly<Record<string, unknown>>;
type Part = 'layout' | 'paint';

const MOST_SOURCES = 12;
const MOST_LAYERS = 400;

/**
 * What is taken of each kind of layer; pictures, patterns, fonts and names of places are not, so that nothing else is
 * fetched and no name stands twice.
 */
const TAKEN: Readonly<Record<string, Readonly<Record<Part, readonly string[]>>>> = {
  fill: { layout: [], paint: ['fill-color', 'fill-opacity', 'fill-outline-color', 'fill-antialias'] },
  line: {
    layout: ['line-cap', 'line-join', 'line-miter-limit', 'line-round-limit'],
    paint: [
      ...['line-color', 'line-width', 'line-opacity', 'line-dasharray'],
      ...['line-gap-width', 'line-blur', 'line-offset'],
    ],
  },
  raster: { layout: [], paint: ['raster-opacity', 'raster-resampling'] },
  symbol: {
    layout: [
      ...['symbol-placement', 'symbol-spacing', 'text-field', 'text-size', 'text-max-angle'],
      ...['text-letter-spacing', 'text-transform', 'text-padding'],
    ],
    paint: ['text-opacity'],
  },
};

const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const numberIn = (value: unknown, least: number, most: number): number | undefined =>
  typeof value === 'number' && value >= least && value <= most ? value : undefined;
const recordOf = (value: unknown): Json => (isRecord(value) ? value : {});

/** Reads a style from a stranger's address. Null when there is nothing in it that can be drawn. */
export function readForeignStyle(json: unknown, address: string): ForeignStyle | null {
  if (!isRecord(json) || json['version'] !== 8 || !Array.isArray(json['layers'])) return null;
  const wanted = Object.entries(recordOf(json['sources'])).slice(0, MOST_SOURCES);
  const sources = new Map<string, ForeignSource>();
  for (const [name, source] of wanted) {
    const read = readSource(source, `${STREET_PREFIX}${String(sources.size)}`, address);
    if (read !== null) sources.set(name, read);
  }
  const layers = (json['layers'] as readonly unknown[]).filter(isRecord).slice(0, MOST_LAYERS);
  const drawn = layers.filter((layer) => isDrawable(layer, sources));
  if (drawn.length === 0) return null;
  const background = backgroundOf(layers);
  const used = new Set(drawn.map((layer) => layer['source']));
  return {
    sources: [...sources].flatMap(([name, source]) => (used.has(name) ? [source] : [])),
    ground: (look) => muteColour(background, look, isInverted(background, look)) ?? look.palette.land,
    layers: (look) =>
      drawn.map((layer, index) =>
        layerOf(layer, `${STREET_PREFIX}${String(index)}`, sources, look, background),
      ),
  };
}

/** Addresses of tiles and of their description count only where they lie with the style: nobody else was chosen. */
export function readSource(source: unknown, id: string, address: string): ForeignSource | null {
  if (!isRecord(source)) return null;
  const { type, scheme, bounds } = source;
  if (type !== 'vector' && type !== 'raster') return null;
  const tiles = (Array.isArray(source['tiles']) ? (source['tiles'] as readonly unknown[]) : [])
    .slice(0, 8)
    .flatMap((tile) => besides(tile, address) ?? []);
  const describedAt = tiles.length > 0 ? null : besides(source['url'], address);
  if (tiles.length === 0 && describedAt === null) return null;
  const numbers = {
    tileSize: numberIn(source['tileSize'], 64, 1024),
    minzoom: numberIn(source['minzoom'], 0, 24),
    maxzoom: numberIn(source['maxzoom'], 0, 24),
    bounds: isBox(bounds) ? bounds : undefined,
    scheme: scheme === 'tms' ? scheme : undefined,
  };
  const known = Object.fromEntries(Object.entries(numbers).filter(([, value]) => value !== undefined));
  return { id, type, tiles, describedAt, attribution: source['attribution'], ...known };
}

const isBox = (value: unknown): value is [number, number, number, number] =>
  Array.isArray(value) &&
  value.length === 4 &&
  value.every((part) => numberIn(part, -180, 180) !== undefined);

/** An address on the host of another, whole and with its {places} as they were; null for any other. */
function besides(written: unknown, address: string): string | null {
  if (typeof written !== 'string' || written.length > 2_000 || !URL.canParse(written, address)) return null;
  const { origin, href, username, password } = new URL(written, address);
  if (origin !== new URL(address).origin || username !== '' || password !== '') return null;
  return href.replaceAll(/%7B(\w+)%7D/gi, '{$1}');
}

function isDrawable(layer: Json, sources: ReadonlyMap<string, ForeignSource>): boolean {
  const { type, source, 'source-layer': sourceLayer } = layer;
  if (typeof type !== 'string' || typeof source !== 'string') return false;
  const from = sources.get(source);
  if (from === undefined || !Object.hasOwn(TAKEN, type)) return false;
  if ((type === 'raster') !== (from.type === 'raster')) return false;
  if (type !== 'raster' && typeof sourceLayer !== 'string') return false;
  const [layout, paint] = [recordOf(layer['layout']), recordOf(layer['paint'])];
  if (layout['visibility'] === 'none' || 'fill-pattern' in paint || 'line-pattern' in paint) return false;
  return type !== 'symbol' || (layout['symbol-placement'] === 'line' && 'text-field' in layout);
}

function layerOf(
  layer: Json,
  id: string,
  sources: ReadonlyMap<string, ForeignSource>,
  look: StreetLook,
  background: string,
): LayerSpecification {
  const type = String(layer['type']);
  const inverted = isInverted(background, look);
  const taken = (part: Part): Json => {
    const values = recordOf(layer[part]);
    const names = (TAKEN[type]?.[part] ?? []).filter((name) => Object.hasOwn(values, name));
    return Object.fromEntries(
      names.map((name) => [
        name,
        name.endsWith('-color') ? muteValue(values[name], look, inverted) : values[name],
      ]),
    );
  };
  const kept = ['minzoom', 'maxzoom', 'filter', 'source-layer'].filter((name) => Object.hasOwn(layer, name));
  return {
    ...Object.fromEntries(kept.map((name) => [name, layer[name]])),
    ...{ id, type, source: sources.get(String(layer['source']))?.id },
    layout: { ...taken('layout'), ...(type === 'symbol' ? { 'text-font': look.fonts.regular } : {}) },
    paint: { ...taken('paint'), ...ourPaint(type, layer, look, inverted) },
  } as unknown as LayerSpecification;
}

const isWater = (layer: Json): boolean =>
  layer['source-layer'] === 'water' || layer['source-layer'] === 'ocean';

/** What we set ourselves: the colour of water, the ink of names, and pictures without their colours. */
function ourPaint(type: string, layer: Json, { palette, theme }: StreetLook, inverted: boolean): Json {
  if (type === 'symbol') {
    return { 'text-color': palette.t3, 'text-halo-color': palette.land, 'text-halo-width': 1.4 };
  }
  if (type === 'fill' && isWater(layer)) return { 'fill-color': palette.sea };
  if (type !== 'raster') return {};
  const [darkest, brightest] = theme === 'light' ? [0.45, 0.97] : [0.04, 0.34];
  return {
    ...{ 'raster-saturation': -0.9, 'raster-fade-duration': 0 },
    'raster-brightness-min': inverted ? brightest : darkest,
    'raster-brightness-max': inverted ? darkest : brightest,
  };
}

/** A picture, or a style that says nothing, is taken for bright: most are. */
function backgroundOf(layers: readonly Json[]): string {
  const paint = recordOf(layers.find(({ type }) => type === 'background')?.['paint']);
  const colour = paint['background-color'];
  return typeof colour === 'string' && colourOf(colour) !== null ? colour : '#ffffff';
}

function isInverted(background: string, { theme }: StreetLook): boolean {
  const colour = colourOf(background);
  const isBright = colour === null || brightnessOf(colour) > 0.5;
  return isBright !== (theme === 'light');
}
