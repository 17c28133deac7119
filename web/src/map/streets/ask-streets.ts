import type { SourceSpecification } from 'maplibre-gl';
import type { MapBasemap } from '../map-types';
import { creditsOf, oneOfEach } from './credits.rules';
import { type ForeignSource, readForeignStyle, readSource } from './foreign-style.rules';
import { MAPBOX_STREETS, OPEN_MAP_TILES } from './street-schemas';
import type { Credit, StreetLook, Streets } from './street-types';
import { ONLY_SOURCE, StreetsGarbled, streetsFrom } from './streets-from';

const MOST_CHARACTERS = 1_500_000;
const OPEN_STREET_MAP: Credit = {
  text: '© OpenStreetMap',
  href: 'https://www.openstreetmap.org/copyright',
};
/** What OpenFreeMap and the schema of its tiles ask to be named by. */
const OPEN_FREE_MAP: readonly Credit[] = [
  { text: 'OpenFreeMap', href: 'https://openfreemap.org/' },
  { text: '© OpenMapTiles', href: 'https://www.openmaptiles.org/' },
  OPEN_STREET_MAP,
];

/**
 * Asks what the chosen map consists of, for `look` among others.
 * @throws StreetsGarbled, and whatever fetch throws, also when `signal` ends it
 */
export async function askStreets(
  basemap: MapBasemap,
  look: StreetLook,
  signal: AbortSignal,
): Promise<Streets> {
  const { kind, tileJsonUrl, styleUrl, pmtilesUrl } = basemap;
  if (kind === 'STREETS' && tileJsonUrl !== null) return askTileJson(tileJsonUrl, signal);
  if (kind === 'STYLE' && styleUrl !== null) return askStyle(styleUrl, look, signal);
  if (kind === 'PMTILES' && pmtilesUrl !== null) {
    const { askPmtiles } = await import('./ask-pmtiles');
    return askPmtiles(pmtilesUrl, signal);
  }
  if (kind === 'MAPBOX') return mapboxStreets;
  throw new StreetsGarbled(`No address for ${kind}`);
}

/** Mapbox names itself in the corner of its own engine. */
const mapboxStreets = streetsFrom(
  { type: 'vector', url: 'mapbox://mapbox.mapbox-streets-v8' },
  MAPBOX_STREETS,
  [],
);

async function askTileJson(url: string, signal: AbortSignal): Promise<Streets> {
  const source = await describe(
    { id: ONLY_SOURCE, type: 'vector', tiles: [], describedAt: url, attribution: null },
    signal,
  );
  const named = creditsOf(source.attribution);
  return streetsFrom(
    specificationOf(source),
    OPEN_MAP_TILES,
    oneOfEach(named.length > 0 ? named : OPEN_FREE_MAP),
  );
}

async function askStyle(url: string, look: StreetLook, signal: AbortSignal): Promise<Streets> {
  const style = readForeignStyle(await askJson(url, signal), url);
  if (style === null) throw new StreetsGarbled('A style of nothing that can be drawn');
  const described = await Promise.all(style.sources.map(async (source) => describe(source, signal)));
  const sources = Object.fromEntries(described.map((source) => [source.id, specificationOf(source)]));
  const { refusedLayers } = await import('./refused-layers');
  const refused = refusedLayers(sources, style.layers(look));
  if (style.layers(look).length === refused.size) throw new StreetsGarbled('Not one layer is valid');
  return {
    sources,
    ground: (at) => style.ground(at),
    layers: (at) => style.layers(at).filter(({ id }) => !refused.has(id)),
    credits: oneOfEach(described.flatMap(({ attribution }) => creditsOf(attribution))),
  };
}

/** A source with its tiles: asked for where the style only says where they are described (TileJSON). */
async function describe(source: ForeignSource, signal: AbortSignal): Promise<ForeignSource> {
  if (source.describedAt === null) return source;
  const answer = await askJson(source.describedAt, signal);
  const told = typeof answer === 'object' && answer !== null ? answer : {};
  const read = readSource({ ...told, url: undefined, type: source.type }, source.id, source.describedAt);
  if (read === null) throw new StreetsGarbled('Tiles without an address');
  return { ...source, ...read, attribution: read.attribution ?? source.attribution };
}

function specificationOf(source: ForeignSource): SourceSpecification {
  const { type, tiles, tileSize, minzoom, maxzoom, bounds, scheme } = source;
  const told = { minzoom, maxzoom, bounds, scheme, ...(type === 'raster' ? { tileSize } : {}) };
  const known = Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined));
  return { type, tiles: [...tiles], ...known };
}

async function askJson(url: string, signal: AbortSignal): Promise<unknown> {
  // No cookies, no address of ours, and no way to another host.
  const answer = await fetch(url, {
    signal,
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    redirect: 'error',
  });
  if (!answer.ok) throw new Error(`The map answered ${String(answer.status)}`);
  const text = await answer.text();
  if (text.length > MOST_CHARACTERS) throw new StreetsGarbled('A style longer than any');
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw new StreetsGarbled('No JSON', { cause });
  }
}
