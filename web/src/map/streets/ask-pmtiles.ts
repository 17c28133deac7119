import { addProtocol } from 'maplibre-gl';
import { PMTiles, TileType } from 'pmtiles';
import { creditsOf, oneOfEach } from './credits.rules';
import { schemaOf } from './street-schemas';
import type { Streets } from './street-types';
import { StreetsGarbled, streetsFrom } from './streets-from';

/** Open files, by the number in the address of their tiles: `tanggap-pmtiles://0/12/3/4`. */
const files: PMTiles[] = [];
const SCHEME = 'tanggap-pmtiles';

/** Reads the head of one file of tiles, of which browsers later fetch the parts that they show. */
export async function askPmtiles(url: string, signal: AbortSignal): Promise<Streets> {
  const file = new PMTiles(url);
  const [header, metadata] = await unlessEnded(Promise.all([file.getHeader(), file.getMetadata()]), signal);
  const schema = header.tileType === TileType.Mvt ? schemaOf(layersIn(metadata)) : null;
  if (schema === null) throw new StreetsGarbled('Tiles in a schema that is not known here');
  if (files.length === 0) addProtocol(SCHEME, readTile);
  const tiles = [`${SCHEME}://${String(files.push(file) - 1)}/{z}/{x}/{y}`];
  const { attribution } = metadata as { attribution?: unknown };
  const bounds: [number, number, number, number] = [
    header.minLon,
    header.minLat,
    header.maxLon,
    header.maxLat,
  ];
  return streetsFrom(
    { type: 'vector', tiles, minzoom: header.minZoom, maxzoom: header.maxZoom, bounds },
    schema,
    oneOfEach(creditsOf(attribution)),
  );
}

async function readTile(
  { url }: { readonly url: string },
  { signal }: AbortController,
): Promise<{ data: ArrayBuffer }> {
  const [number = -1, z = 0, x = 0, y = 0] = (url.split('://')[1] ?? '').split('/').map(Number);
  const tile = await files[number]?.getZxy(z, x, y, signal);
  return { data: tile?.data ?? new ArrayBuffer(0) };
}

function layersIn(metadata: unknown): string[] {
  const layers = (metadata as { vector_layers?: unknown } | null)?.vector_layers;
  if (!Array.isArray(layers)) return [];
  return layers.flatMap((layer: unknown) => {
    const id = (layer as { id?: unknown } | null)?.id;
    return typeof id === 'string' ? [id] : [];
  });
}

/** The library reads the head without a way to stop it; whoever waits is let go. */
async function unlessEnded<Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value> {
  const ended = new Promise<never>((_, reject) => {
    const end = (): void => reject(new Error('The map did not answer in time', { cause: signal.reason }));
    if (signal.aborted) end();
    signal.addEventListener('abort', end, { once: true });
  });
  return Promise.race([work, ended]);
}
