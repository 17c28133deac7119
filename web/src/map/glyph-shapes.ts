import sprite from '../ui/glyphs.svg?raw';
import { glyphTone, type GlyphName } from '../ui/status-glyph.rules';
import type { Palette, TokenName } from './palette';

interface Shape {
  readonly path: Path2D;
  readonly fill: string | null;
  readonly stroke: string | null;
  readonly width: number;
  readonly cap: CanvasLineCap;
  readonly join: CanvasLineJoin;
  readonly dash: readonly number[];
}

let shapesByName: ReadonlyMap<string, readonly Shape[]> | undefined;

/** Draws a glyph of the 24-unit grid into a square of `size` units with its corner at x, y. */
export function drawGlyph(
  context: CanvasRenderingContext2D,
  name: GlyphName,
  palette: Palette,
  at: { readonly x: number; readonly y: number; readonly size: number },
): void {
  shapesByName ??= readSprite();
  const shapes = shapesByName.get(`glyph-${name}`) ?? [];
  context.save();
  context.translate(at.x, at.y);
  context.scale(at.size / 24, at.size / 24);
  for (const shape of shapes) haloOf(context, shape, palette.halo);
  for (const shape of shapes) draw(context, shape, name, palette);
  context.restore();
}

/** A rim in the ground's colour keeps a glyph apart from boundaries and neighbours. */
function haloOf(context: CanvasRenderingContext2D, shape: Shape, halo: string): void {
  context.lineJoin = 'round';
  context.lineCap = 'round';
  context.setLineDash([]);
  context.strokeStyle = halo;
  context.lineWidth = (shape.stroke === null ? 0 : shape.width) + 4.5;
  context.stroke(shape.path);
}

function draw(context: CanvasRenderingContext2D, shape: Shape, name: GlyphName, palette: Palette): void {
  if (shape.fill !== null) {
    context.fillStyle = colourOf(shape.fill, name, palette);
    context.fill(shape.path);
  }
  if (shape.stroke !== null) {
    context.strokeStyle = colourOf(shape.stroke, name, palette);
    context.lineWidth = shape.width;
    context.lineCap = shape.cap;
    context.lineJoin = shape.join;
    context.setLineDash([...shape.dash]);
    context.stroke(shape.path);
  }
}

function colourOf(paint: string, name: GlyphName, palette: Palette): string {
  const variable = /var\(--([a-z-]+)/.exec(paint === 'currentColor' ? glyphTone[name] : paint)?.[1];
  return variable === undefined ? paint : palette[variable as TokenName];
}

function readSprite(): ReadonlyMap<string, readonly Shape[]> {
  const page = new DOMParser().parseFromString(sprite, 'image/svg+xml');
  return new Map(
    [...page.querySelectorAll('symbol')].map((symbol) => [symbol.id, [...symbol.children].map(shapeOf)]),
  );
}

function shapeOf(element: Element): Shape {
  const paint = (name: string): string | null => {
    const value = element.getAttribute(name);
    return value === 'none' ? null : value;
  };
  const stroke = paint('stroke');
  return {
    path: pathOf(element),
    fill: element.hasAttribute('fill') ? paint('fill') : null,
    stroke,
    width: Number(element.getAttribute('stroke-width') ?? 1),
    cap: (element.getAttribute('stroke-linecap') ?? 'butt') as CanvasLineCap,
    join: (element.getAttribute('stroke-linejoin') ?? 'miter') as CanvasLineJoin,
    dash: (element.getAttribute('stroke-dasharray') ?? '')
      .split(' ')
      .filter((part) => part !== '')
      .map(Number),
  };
}

function pathOf(element: Element): Path2D {
  const number = (name: string): number => Number(element.getAttribute(name) ?? 0);
  if (element.tagName === 'path') return new Path2D(element.getAttribute('d') ?? '');
  const path = new Path2D();
  if (element.tagName === 'circle') path.arc(number('cx'), number('cy'), number('r'), 0, 2 * Math.PI);
  else path.roundRect(number('x'), number('y'), number('width'), number('height'), number('rx'));
  return path;
}
