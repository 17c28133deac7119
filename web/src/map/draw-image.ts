import type { GlyphName } from '../ui/status-glyph.rules';
import { drawGlyph } from './glyph-shapes';
import { type ImageRequest, RING_STEPS } from './image-names';
import { type Palette, paletteOf } from './palette';

/** What `map.addImage` takes. */
export interface MapImage {
  readonly data: ImageData;
  readonly options: {
    readonly pixelRatio: number;
    readonly stretchX?: [number, number][];
    readonly stretchY?: [number, number][];
    readonly content?: [number, number, number, number];
  };
}

export const GLYPH_SIZE = 18;
/** The acute octagon is larger than any status. */
const OCTAGON_SIZE = 24;
const FLAG_SIZE = 13;
const RING_WIDTH = 3;
/** Pixels of a coarse square where it is drawn at scale 1. */
export const COARSE_SIZE = 22;

export function drawImage(request: ImageRequest, pixelRatio: number): MapImage {
  const palette = paletteOf(request.theme);
  switch (request.kind) {
    case 'glyph':
      return glyphImage(request.glyph, request.late, palette, pixelRatio);
    case 'coarse':
      return coarseImage(request.glyph, request.late, palette, pixelRatio);
    case 'ring':
      return ringImage(request, palette, pixelRatio);
    case 'label':
      return labelImage(palette, pixelRatio);
  }
}

/** The same on all sides, so that the middle of an image stays its place; tight, so that names find room. */
function marginOf(late: boolean): number {
  return late ? 10 : 2;
}

function canvasOf(size: number, pixelRatio: number): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = Math.ceil(size * pixelRatio);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('This browser has no 2D canvas');
  context.scale(pixelRatio, pixelRatio);
  return context;
}

function imageOf(context: CanvasRenderingContext2D, pixelRatio: number): MapImage {
  const { width, height } = context.canvas;
  return { data: context.getImageData(0, 0, width, height), options: { pixelRatio } };
}

function glyphImage(glyph: GlyphName, late: boolean, palette: Palette, pixelRatio: number): MapImage {
  const size = glyph === 'now' ? OCTAGON_SIZE : GLYPH_SIZE;
  const whole = size + 2 * FLAG_SIZE;
  const context = canvasOf(whole, pixelRatio);
  drawGlyph(context, glyph, palette, { x: FLAG_SIZE, y: FLAG_SIZE, size });
  if (late)
    drawGlyph(context, 'late', palette, { x: FLAG_SIZE + size - 5, y: FLAG_SIZE - 7, size: FLAG_SIZE });
  return imageOf(context, pixelRatio);
}

/** A dashed, hatched square: an area of 100 m, with its status in the corner and never in the middle. */
function coarseImage(glyph: GlyphName, late: boolean, palette: Palette, pixelRatio: number): MapImage {
  const scale = pixelRatio * 2; // it is stretched with the zoom
  const [inset, badge] = [10, 11];
  const context = canvasOf(COARSE_SIZE + 2 * inset, scale);
  context.beginPath();
  context.rect(inset, inset, COARSE_SIZE, COARSE_SIZE);
  context.save();
  context.globalAlpha = 0.72;
  context.fillStyle = palette.land;
  context.fill();
  context.clip();
  context.globalAlpha = 0.5;
  context.strokeStyle = palette.t3;
  context.lineWidth = 0.8;
  context.beginPath();
  for (let offset = -COARSE_SIZE; offset < COARSE_SIZE; offset += 4.4) {
    context.moveTo(inset + offset, inset + COARSE_SIZE);
    context.lineTo(inset + offset + COARSE_SIZE, inset);
  }
  context.stroke();
  context.restore();
  context.strokeStyle = palette.t2;
  context.lineWidth = 1.4;
  context.setLineDash([3, 2.5]);
  context.strokeRect(inset, inset, COARSE_SIZE, COARSE_SIZE);
  drawGlyph(context, glyph, palette, { x: inset - badge / 2, y: inset - badge / 2, size: badge });
  if (late) drawGlyph(context, 'late', palette, { x: inset + COARSE_SIZE - 4, y: inset - 8, size: 11 });
  return imageOf(context, scale);
}

function ringImage(
  request: Extract<ImageRequest, { kind: 'ring' }>,
  palette: Palette,
  pixelRatio: number,
): MapImage {
  const whole = request.size + 2 * marginOf(request.late);
  const centre = whole / 2;
  const context = canvasOf(whole, pixelRatio);
  disc(context, centre, request.size / 2 + 1.5, palette.halo);
  disc(context, centre, request.size / 2 - 0.5, palette.s1);
  drawShares(context, request, palette, centre);
  if (request.late) {
    const edge = centre + (request.size / 2) * 0.5;
    drawGlyph(context, 'late', palette, { x: edge, y: centre - request.size / 2 - 5, size: FLAG_SIZE });
  }
  return imageOf(context, pixelRatio);
}

function disc(context: CanvasRenderingContext2D, centre: number, radius: number, colour: string): void {
  context.beginPath();
  context.arc(centre, centre, radius, 0, 2 * Math.PI);
  context.fillStyle = colour;
  context.fill();
}

function drawShares(
  context: CanvasRenderingContext2D,
  request: Extract<ImageRequest, { kind: 'ring' }>,
  palette: Palette,
  centre: number,
): void {
  const radius = request.size / 2 - RING_WIDTH / 2 - 1;
  const shares = [
    ...request.shares,
    Math.max(0, RING_STEPS - request.shares.reduce((sum, share) => sum + share, 0)),
  ];
  const colours = [
    palette.menunggu,
    palette.koordinasi,
    palette.proses,
    palette.selesai,
    palette['line-strong'],
  ];
  const total = shares.reduce((sum, share) => sum + share, 0);
  const gap = shares.filter((share) => share > 0).length > 1 ? 1.4 / radius : 0;
  let start = -Math.PI / 2;
  context.lineWidth = RING_WIDTH;
  shares.forEach((share, index) => {
    if (share <= 0) return;
    const end = start + (2 * Math.PI * share) / total;
    context.beginPath();
    context.arc(centre, centre, radius, start + gap / 2, end - gap / 2);
    context.strokeStyle = colours[index] ?? palette['line-strong'];
    context.stroke();
    start = end;
  });
}

/** A box that stretches with its words. */
function labelImage(palette: Palette, pixelRatio: number): MapImage {
  const [size, radius, inset] = [24, 4, 1];
  const context = canvasOf(size, pixelRatio);
  context.beginPath();
  context.roundRect(inset, inset, size - 2 * inset, size - 2 * inset, radius);
  context.fillStyle = palette.select;
  context.fill();
  const inner = (from: number, to: number): [number, number] => [from * pixelRatio, to * pixelRatio];
  return {
    data: imageOf(context, pixelRatio).data,
    options: {
      pixelRatio,
      stretchX: [inner(8, 16)],
      stretchY: [inner(8, 16)],
      content: [6 * pixelRatio, 4 * pixelRatio, 18 * pixelRatio, 20 * pixelRatio],
    },
  };
}
