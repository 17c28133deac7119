import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { build, preview } from 'vite';
import { firstMarks, fixtureAreas } from './fixture-city';
import { type FixtureMark, fixtureTile } from './tile-fixture';

export interface MapSite {
  readonly origin: string;
  close(): Promise<void>;
}

/** The test page as the build would ship it, workers and all, served on a free port. */
export async function serveMapPage(): Promise<MapSite> {
  const root = join(import.meta.dirname, '../..');
  const outDir = await mkdtemp(join(tmpdir(), 'tanggap-map-'));
  const input = join(import.meta.dirname, 'index.html');
  await build({ root, logLevel: 'error', build: { outDir, emptyOutDir: true, rolldownOptions: { input } } });
  const server = await preview({
    root,
    logLevel: 'error',
    build: { outDir },
    preview: { port: 0, proxy: {} },
  });
  return {
    origin: server.resolvedUrls?.local[0]?.replace(/\/$/, '') ?? '',
    close: async () => {
      await server.close();
      await rm(outDir, { recursive: true, force: true });
    },
  };
}

/** What the page's servers answer; a test may change the marks and slow the tiles down. */
export interface Answers {
  marks: readonly FixtureMark[];
  tileDelay: number;
  /** The tile server answers 503. */
  failing: boolean;
  /** Addresses asked for beyond the site itself. */
  readonly strangers: string[];
  readonly tiles: string[];
}

/** What Mapbox's session address answers; the map goes blank on 401. */
export type MapboxSession = 200 | 401 | 'unreachable';

export async function answer(
  page: Page,
  site: MapSite,
  session: MapboxSession = 'unreachable',
): Promise<Answers> {
  const answers: Answers = { marks: firstMarks, tileDelay: 0, failing: false, strangers: [], tiles: [] };
  page.on('request', (request) => {
    const own = [site.origin, 'data:', 'blob:'].some((start) => request.url().startsWith(start));
    if (!own) answers.strangers.push(request.url());
  });
  await page.route(/^https:/, async (route) => {
    if (session === 'unreachable' || !route.request().url().includes('/map-sessions/')) return route.abort();
    return route.fulfill({ status: session, json: {} });
  });
  await page.route('**/tiles/areas/*.geojson*', async (route) => route.fulfill({ json: fixtureAreas }));
  await page.route('**/tiles/reports/**', async (route) => {
    const [, z, x, y] = /(\d+)\/(\d+)\/(\d+)\.mvt/.exec(route.request().url()) ?? [];
    answers.tiles.push(route.request().url());
    if (answers.failing) return route.fulfill({ status: 503 });
    const body = fixtureTile(Number(z), Number(x), Number(y), answers.marks);
    if (answers.tileDelay > 0) await new Promise((resolve) => setTimeout(resolve, answers.tileDelay));
    const contentType = 'application/vnd.mapbox-vector-tile';
    return body === null ? route.fulfill({ status: 204 }) : route.fulfill({ body, contentType });
  });
  return answers;
}

export async function openMap(page: Page, site: MapSite, query = ''): Promise<void> {
  await page.goto(`${site.origin}/e2e/map-page/index.html?${query}`);
  await page.locator('[data-phase=ready]').waitFor();
  await page.waitForFunction(() => (window.mapPage.handle?.visibleReports().length ?? 0) > 0);
}

export interface Place {
  readonly longitude: number;
  readonly latitude: number;
}

/** Where a place is on the page, in pixels. */
export async function pixelOf(page: Page, place: Place): Promise<{ x: number; y: number }> {
  const size = page.viewportSize() ?? { width: 1, height: 1 };
  const viewport = await page.evaluate(() => window.mapPage.viewport);
  if (viewport === null) throw new Error('The map has not said where it is');
  const mercator = (latitude: number): number => Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360));
  const [south, north] = [mercator(viewport.south), mercator(viewport.north)];
  return {
    x: ((place.longitude - viewport.west) / (viewport.east - viewport.west)) * size.width,
    y: ((north - mercator(place.latitude)) / (north - south)) * size.height,
  };
}

/** The colours on screen at some pixels, as `#rrggbb`, read from one picture of the page. */
export async function coloursAt(page: Page, points: readonly { x: number; y: number }[]): Promise<string[]> {
  const picture = (await page.screenshot()).toString('base64');
  return page.evaluate(
    async ({ picture, points }) => {
      const bytes = Uint8Array.from(atob(picture), (character) => character.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const context = canvas.getContext('2d');
      context?.drawImage(bitmap, 0, 0);
      return points.map(({ x, y }) => {
        const [red = 0, green = 0, blue = 0] =
          context?.getImageData(Math.round(x), Math.round(y), 1, 1).data ?? [];
        return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
      });
    },
    { picture, points },
  );
}

/** Marks lie between pixels, so that a colour may be a few shades off; no two colours of a theme are that near. */
export function isNear(colour: string, wanted: string): boolean {
  const at = (text: string, index: number): number => Number.parseInt(text.slice(index, index + 2), 16);
  return [1, 3, 5].every((index) => Math.abs(at(colour, index) - at(wanted, index)) <= 12);
}

export async function colourAt(page: Page, place: Place, offset = { x: 0, y: 0 }): Promise<string> {
  const { x, y } = await pixelOf(page, place);
  const [colour] = await coloursAt(page, [{ x: x + offset.x, y: y + offset.y }]);
  return colour ?? '';
}
