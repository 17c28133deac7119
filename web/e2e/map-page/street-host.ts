import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { streetFile } from './street-file';
import { streetTile } from './street-tile';

const FILE = streetFile();

/** How somebody else's map server behaves. */
export type Manner = 'answers' | 'hangs' | 'garbage' | 'tiles fail' | 'tiles hang';

export interface StreetHost {
  readonly origin: string;
  manner: Manner;
  /** Paths that were asked for. */
  readonly asked: string[];
  close(): Promise<void>;
}

/** A map server on this machine, for which `http:` is allowed. */
export async function startStreetHost(): Promise<StreetHost> {
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    host.asked.push(path);
    response.setHeader('access-control-allow-origin', '*');
    answer(path, response, request.headers.range);
  });
  const answer = (path: string, response: ServerResponse, range?: string): void => {
    const tile = /^\/tiles\/(\d+)\/(\d+)\/(\d+)\.pbf$/.exec(path);
    const { manner, origin } = host;
    if (manner === 'hangs' || (tile && manner === 'tiles hang')) return;
    if (manner === 'garbage') response.end('<html>Halaman masuk</html>');
    else if (tile && manner === 'tiles fail') response.writeHead(503).end();
    else if (tile) response.end(streetTile(Number(tile[1]), Number(tile[2]), Number(tile[3])));
    else if (path.startsWith('/planet')) response.end(JSON.stringify(tileJson(origin)));
    else if (path === '/kota.pmtiles') sendPart(response, range);
    else if (path.startsWith('/style.json')) response.end(JSON.stringify(hostileStyle()));
    else response.writeHead(404).end();
  };
  const host: { -readonly [Key in keyof StreetHost]: StreetHost[Key] } = {
    ...{ origin: '', manner: 'answers', asked: [] },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  host.origin = `http://localhost:${String((server.address() as AddressInfo).port)}`;
  return host;
}

/** One part of the file, as `range` asks for it. */
function sendPart(response: ServerResponse, range = ''): void {
  const [, from = '0', to = '0'] = /^bytes=(\d+)-(\d+)$/.exec(range) ?? [];
  const part = FILE.subarray(Number(from), Number(to) + 1);
  const last = Number(from) + part.length - 1;
  response.setHeader('content-range', `bytes ${from}-${String(last)}/${String(FILE.length)}`);
  response.writeHead(206).end(part);
}

const tileJson = (origin: string) => ({
  tilejson: '3.0.0',
  tiles: [`${origin}/tiles/{z}/{x}/{y}.pbf`],
  ...{ minzoom: 0, maxzoom: 14, attribution: '<a href="https://peta.example/">© Peta Uji</a>' },
});

/** A style in loud colours, that also wants pictures, letters, strangers and our own names. */
function hostileStyle(): object {
  const from = (id: string, type: string, layer: string, more: object) => ({
    ...{ id, type, source: 'openmaptiles', 'source-layer': layer, ...more },
  });
  return {
    version: 8,
    sprite: 'https://stranger.example/sprite',
    glyphs: 'https://stranger.example/{fontstack}/{range}.pbf',
    sources: {
      openmaptiles: { type: 'vector', url: '/planet' },
      reports: { type: 'geojson', data: 'https://stranger.example/data.json' },
      pixel: { type: 'raster', tiles: ['https://stranger.example/{z}/{x}/{y}.png'] },
    },
    layers: [
      { id: 'bg', type: 'background', paint: { 'background-color': '#f8f4f0' } },
      { id: 'pixel', type: 'raster', source: 'pixel' },
      from('sea', 'fill', 'water', { paint: { 'fill-color': '#0000ff' } }),
      from('reports-glyphs', 'line', 'transportation', {
        paint: { 'line-color': '#ff0000', 'line-width': 6 },
      }),
      from('broken', 'line', 'transportation', { filter: ['no-such-thing'] }),
      from('pattern', 'fill', 'water', { paint: { 'fill-pattern': 'waves' } }),
      from('place', 'symbol', 'place', { layout: { 'text-field': '{name}', 'icon-image': 'dot' } }),
    ],
  };
}
