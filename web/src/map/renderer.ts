import type { Map as MapLibreMap, Marker as MapLibreMarker, StyleSpecification } from 'maplibre-gl';
import type { MapFonts } from './base-layers';
import { drawImage } from './draw-image';
import { imageRequestOf } from './image-names';

/** The part of the map object that both engines share. */
export type EngineMap = MapLibreMap;

export interface Renderer {
  readonly engine: 'mapbox' | 'maplibre';
  readonly map: EngineMap;
  readonly needs: EngineNeeds;
  /** Shows a box of west, south, east, north between the panels, once: the padding stays with this one move. */
  fitBounds(bounds: MapBounds, padding: EdgePixels, duration: number): void;
  createMarker(element: HTMLElement, longitude: number, latitude: number): MapLibreMarker;
  /** Drops what the engine keeps of features whose state was taken back. */
  forgetStates(source: string): void;
  remove(): void;
}

export type MapBounds = [west: number, south: number, east: number, north: number];

export interface EdgePixels {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** What an engine wants of a style. */
export interface EngineNeeds {
  readonly fonts: MapFonts;
  readonly glyphs?: string;
  /** The engine drops its tiles the moment their address changes: their marks are held until the new ones came. */
  readonly heldMarks: boolean;
}

export interface RendererOptions {
  readonly container: HTMLElement;
  readonly style: (needs: EngineNeeds) => StyleSpecification;
  readonly bounds: MapBounds;
  readonly padding: EdgePixels;
  readonly title: string;
  /** With a token Mapbox GL JS draws the map, under Mapbox's terms; without one MapLibre does, with no network. */
  readonly token?: string | undefined;
}

/** The engine's program did not come. */
export class EngineMissing extends Error {}

async function arrived<Parts>(parts: Promise<Parts>): Promise<Parts> {
  return parts.catch((cause: unknown) => {
    throw new EngineMissing('The map engine did not come', { cause });
  });
}

/** The browser has no WebGL, or none to give. */
export class NoWebGl extends Error {}

const FAMILIES = ['system-ui', 'Segoe UI', 'Roboto', 'Noto Sans', 'Helvetica Neue', 'Arial', 'sans-serif'];
const CAMERA = { minZoom: 8, maxZoom: 20, pitchWithRotate: false, dragRotate: false, maxPitch: 0 };

/** Loads one of the two engines and starts a map with it; throws NoWebGl when there is nothing to draw with. */
export async function createRenderer(options: RendererOptions): Promise<Renderer> {
  if (!hasWebGl()) throw new NoWebGl('WebGL is not available');
  const renderer = await (options.token === undefined || options.token === ''
    ? withMapLibre(options)
    : withMapbox(options, options.token));
  renderer.map.touchZoomRotate.disableRotation();
  renderer.map.keyboard.disableRotation();
  renderer.map.getCanvas().setAttribute('aria-label', options.title);
  return renderer;
}

async function withMapLibre(options: RendererOptions): Promise<Renderer> {
  const [engine, worker] = await arrived(
    Promise.all([
      import('maplibre-gl'),
      import('maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'),
      import('maplibre-gl/dist/maplibre-gl.css'),
    ]),
  );
  engine.setWorkerUrl(worker.default);
  // The first family's name carries the weight; no font is called that, so the system's next one is taken.
  const needs = {
    fonts: { regular: ['Tanggap Regular', ...FAMILIES], bold: ['Tanggap Semibold', ...FAMILIES] },
    heldMarks: false,
  };
  const map = new engine.Map({
    ...CAMERA,
    container: options.container,
    style: options.style(needs),
    bounds: options.bounds,
    fitBoundsOptions: { padding: options.padding },
    attributionControl: false,
    renderWorldCopies: false,
    fadeDuration: 0,
  });
  map.setMissingStyleImageResolver((id) => {
    drawMissing(map, id);
  });
  return {
    engine: 'maplibre',
    map,
    needs,
    fitBounds: (bounds, padding, duration) => {
      map.fitBounds(bounds, { padding, duration });
    },
    createMarker: (element, longitude, latitude) =>
      new engine.Marker({ element }).setLngLat([longitude, latitude]).addTo(map),
    forgetStates: (source) => {
      forgetEmptyStates(map, source);
    },
    remove: () => {
      map.remove();
    },
  };
}

/**
 * MapLibre 6.17 keeps an empty state of each feature that ever had one and goes through all of them for each tile that
 * comes: a screen that runs for eight hours would pay for every report of the day. There is no call for it.
 */
function forgetEmptyStates(map: MapLibreMap, source: string): void {
  for (const states of Object.values(map.style.tileManagers[source]?._state.state ?? {})) {
    for (const [id, state] of Object.entries(states)) {
      if (Object.keys(state).length === 0) Reflect.deleteProperty(states, id);
    }
  }
}

async function withMapbox(options: RendererOptions, token: string): Promise<Renderer> {
  const [engine] = await arrived(
    Promise.all([import('mapbox-gl/esm'), import('mapbox-gl/dist/mapbox-gl.css')]),
  );
  const needs: EngineNeeds = {
    fonts: { regular: ['Tanggap Regular'], bold: ['Tanggap Bold'] },
    // Never fetched: localFontFamily draws every glyph here, but a style with words must name an address.
    glyphs: `${location.origin}/glyphs/{fontstack}/{range}.pbf`,
    heldMarks: true,
  };
  const map = new engine.Map({
    ...CAMERA,
    container: options.container,
    accessToken: token,
    style: options.style(needs) as unknown as string,
    bounds: options.bounds,
    fitBoundsOptions: { padding: options.padding, retainPadding: false },
    projection: 'mercator',
    localFontFamily: FAMILIES.join(', '),
    renderWorldCopies: false,
    fadeDuration: 0,
    performanceMetricsCollection: false,
  });
  // The two engines grew from one; everything this module calls has the same name and meaning in both.
  const shared = map as unknown as EngineMap;
  shared.on('styleimagemissing', ({ id }) => {
    drawMissing(shared, id);
  });
  return {
    engine: 'mapbox',
    map: shared,
    needs,
    fitBounds: (bounds, padding, duration) => {
      map.fitBounds(bounds, { padding, duration, retainPadding: false });
    },
    createMarker: (element, longitude, latitude) =>
      new engine.Marker({ element }).setLngLat([longitude, latitude]).addTo(map) as unknown as MapLibreMarker,
    // Not tried with Mapbox: its tiles need its servers.
    forgetStates: () => undefined,
    remove: () => {
      map.remove();
    },
  };
}

/** Drawn images of each map, oldest first. Tiles keep copies of theirs, so that an old one can go. */
const drawn = new WeakMap<EngineMap, string[]>();
const MOST_IMAGES = 600;

/** The engine found no image of this name: it is drawn now, and kept until many others came. */
function drawMissing(map: EngineMap, id: string): void {
  const request = imageRequestOf(id);
  if (request === null || map.hasImage(id)) return;
  const { data, options } = drawImage(request, Math.min(3, Math.max(1, window.devicePixelRatio)));
  map.addImage(id, data, options);
  const names = drawn.get(map) ?? [];
  drawn.set(map, names);
  names.push(id);
  const oldest = names.length > MOST_IMAGES ? names.shift() : undefined;
  if (oldest !== undefined && map.hasImage(oldest)) map.removeImage(oldest);
}

function hasWebGl(): boolean {
  try {
    const context = document.createElement('canvas').getContext('webgl2');
    context?.getExtension('WEBGL_lose_context')?.loseContext();
    return context !== null;
  } catch {
    return false;
  }
}
