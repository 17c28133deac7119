import { pixelsOf, project, scaleToFit, unproject, type Area } from './area-geometry.rules';
import { followGestures } from './map-gestures';

interface MapView {
  longitude: number;
  latitude: number;
  /** Width of the world in pixels. */
  scale: number;
}

export interface AreaMapOptions {
  readonly areas: readonly Area[];
  readonly bounds: readonly number[];
  readonly approximate: boolean;
  /** The resident moved the map: where its middle is now. */
  readonly onMoved: (longitude: number, latitude: number) => void;
}

export interface AreaMap {
  goTo(longitude: number, latitude: number, accuracyMeters: number | null, closer: boolean): void;
  zoomBy(factor: number): void;
  destroy(): void;
}

/** About 1 m to a pixel at most: closer says nothing where only boundaries are drawn. */
const MAX_SCALE = 2 ** 26;
const CLOSE_SCALE = 2 ** 22.4;

/** A map of boundaries alone, drawn on a canvas; its middle is the place. */
export function drawAreaMap(canvas: HTMLCanvasElement, options: AreaMapOptions): AreaMap {
  const { bounds, onMoved } = options;
  const [west = 0, south = 0, east = 0, north = 0] = bounds;
  const view: MapView = { longitude: (west + east) / 2, latitude: (south + north) / 2, scale: 0 };
  let minScale = 0;
  let accuracy: number | null = null;
  let frame = 0;

  const redraw = (): void => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      paint(canvas, view, options, accuracy);
    });
  };
  const fit = (): void => {
    const ratio = Math.min(devicePixelRatio || 1, 2);
    canvas.width = canvas.clientWidth * ratio;
    canvas.height = canvas.clientHeight * ratio;
    minScale = scaleToFit(bounds, canvas.clientWidth, canvas.clientHeight);
    view.scale = Math.max(view.scale, minScale);
    redraw();
  };
  const zoomAround = (factor: number, x: number, y: number): void => {
    const before = view.scale;
    view.scale = Math.min(MAX_SCALE, Math.max(minScale, before * factor));
    const grown = view.scale / before - 1;
    pan((x - canvas.clientWidth / 2) * grown, (y - canvas.clientHeight / 2) * grown);
  };
  const pan = (x: number, y: number): void => {
    const [left, top] = project(view.longitude, view.latitude, view.scale);
    const [longitude, latitude] = unproject(left + x, top + y, view.scale);
    view.longitude = Math.min(east, Math.max(west, longitude));
    view.latitude = Math.min(north, Math.max(south, latitude));
    redraw();
  };
  const moved = (): void => {
    accuracy = null;
    redraw();
    onMoved(view.longitude, view.latitude);
  };

  const stopGestures = followGestures(canvas, { pan, zoomAround, moved });
  const sizes = new ResizeObserver(fit);
  sizes.observe(canvas);
  const darkness = matchMedia('(prefers-color-scheme: dark)');
  darkness.addEventListener('change', redraw);
  fit();

  return {
    goTo(longitude, latitude, accuracyMeters, closer) {
      Object.assign(view, { longitude, latitude });
      accuracy = accuracyMeters;
      if (closer) view.scale = Math.max(view.scale, CLOSE_SCALE);
      redraw();
    },
    zoomBy(factor) {
      zoomAround(factor, canvas.clientWidth / 2, canvas.clientHeight / 2);
    },
    destroy() {
      stopGestures();
      sizes.disconnect();
      darkness.removeEventListener('change', redraw);
      cancelAnimationFrame(frame);
    },
  };
}

function paint(
  canvas: HTMLCanvasElement,
  view: MapView,
  { areas, approximate }: AreaMapOptions,
  accuracy: number | null,
): void {
  const context = canvas.getContext('2d');
  if (!context) return;
  const style = getComputedStyle(canvas);
  const color = (name: string): string => style.getPropertyValue(name);
  const { clientWidth: width, clientHeight: height } = canvas;
  const [middleX, middleY] = project(view.longitude, view.latitude, view.scale);
  const toScreen = ([longitude, latitude]: readonly [number, number]): readonly [number, number] => {
    const [x, y] = project(longitude, latitude, view.scale);
    return [x - middleX + width / 2, y - middleY + height / 2];
  };
  context.setTransform(canvas.width / width, 0, 0, canvas.height / height, 0, 0);
  context.fillStyle = color('--sea');
  context.fillRect(0, 0, width, height);
  context.lineJoin = 'round';
  const outlines: readonly [Area['level'], string, number][] = [
    ['SUBDISTRICT', '--edge', 1],
    ['DISTRICT', '--edge-strong', 1.75],
    ['CITY', '--coast', 1.75],
  ];
  context.fillStyle = color('--land');
  for (const area of areas) {
    if (area.level !== 'SUBDISTRICT') continue;
    trace(context, area, toScreen);
    context.fill('evenodd');
  }
  for (const [level, token, lineWidth] of outlines) {
    context.strokeStyle = color(token);
    context.lineWidth = lineWidth;
    // Dashed means approximate wherever boundaries appear.
    context.setLineDash(approximate ? [6, 4] : []);
    for (const area of areas) {
      if (area.level !== level) continue;
      trace(context, area, toScreen);
      context.stroke();
    }
  }
  context.setLineDash([]);
  paintAccuracy(
    context,
    width,
    height,
    accuracy === null ? 0 : pixelsOf(accuracy, view.latitude, view.scale),
    color,
  );
  paintLabels(context, areas, toScreen, [width, height], color, style.fontFamily);
}

function trace(
  context: CanvasRenderingContext2D,
  area: Area,
  toScreen: (point: readonly [number, number]) => readonly [number, number],
): void {
  context.beginPath();
  for (const rings of area.polygons)
    for (const ring of rings) {
      ring.forEach((point, at) => {
        const [x, y] = toScreen(point);
        if (at === 0) context.moveTo(x, y);
        else context.lineTo(x, y);
      });
      context.closePath();
    }
}

function paintAccuracy(
  context: CanvasRenderingContext2D,
  width: number,
  height: number,
  radius: number,
  color: (name: string) => string,
): void {
  if (radius === 0) return;
  context.beginPath();
  // Never smaller than can be seen: a finer position only keeps this size.
  context.arc(width / 2, height / 2, Math.max(radius, 26), 0, 2 * Math.PI);
  context.globalAlpha = 0.14;
  context.fillStyle = color('--accent');
  context.fill();
  context.globalAlpha = 1;
  context.strokeStyle = color('--accent');
  context.lineWidth = 1.5;
  context.stroke();
}

/** What lies on the map in words of its own: middle and half width in pixels, from the bottom where negative. */
const NOTES: readonly (readonly [left: number, top: number, reach: number])[] = [
  [110, 28, 110],
  [100, -22, 100],
];

function paintLabels(
  context: CanvasRenderingContext2D,
  areas: readonly Area[],
  toScreen: (point: readonly [number, number]) => readonly [number, number],
  [width, height]: readonly [number, number],
  color: (name: string) => string,
  fontFamily: string,
): void {
  context.font = `12px ${fontFamily}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.strokeStyle = color('--land');
  context.lineWidth = 3;
  context.fillStyle = color('--t3');
  // The middle is the pin's.
  const taken: (readonly [number, number, number])[] = [
    [width / 2, height / 2 - 22, 22],
    ...NOTES.map(([left, top, reach]) => [left, top < 0 ? height + top : top, reach] as const),
  ];
  for (const area of areas) {
    if (area.level !== 'SUBDISTRICT') continue;
    const [x, y] = toScreen(area.label);
    if (x < 0 || y < 0 || x > width || y > height) continue;
    const half = context.measureText(area.name).width / 2;
    const covers = taken.some(
      ([left, top, reach]) => Math.abs(left - x) < reach + half + 4 && Math.abs(top - y) < 26,
    );
    if (covers) continue;
    taken.push([x, y, half]);
    context.strokeText(area.name, x, y);
    context.fillText(area.name, x, y);
  }
}
