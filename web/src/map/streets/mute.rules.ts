import { mix } from '../base-layers';
import type { StreetLook } from './street-types';

interface Rgba {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

const NAMES: Readonly<Record<string, string>> = {
  ...{ white: '#ffffff', black: '#000000', gray: '#808080', grey: '#808080', silver: '#c0c0c0' },
  ...{ lightgray: '#d3d3d3', lightgrey: '#d3d3d3', whitesmoke: '#f5f5f5', transparent: '#00000000' },
};
const DEEPEST = 40;
/** How far towards our ink the loudest colour goes. */
const STRONGEST = 0.7;

/** A colour of CSS; null for what is none, and for the many names that nobody writes in a style of a map. */
export function colourOf(text: string): Rgba | null {
  const written = (NAMES[text.toLowerCase()] ?? text).trim();
  const hex = /^#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/i.exec(written)?.[1];
  if (hex !== undefined) return ofHex(hex);
  const call = /^(rgb|hsl)a?\(([^)]*)\)$/i.exec(written);
  const parts = (call?.[2] ?? '').split(/[\s,/]+/).filter((part) => part !== '');
  if (call === null || parts.length < 3 || parts.length > 4) return null;
  const numbers = parts.map((part) => Number.parseFloat(part));
  const [first = 0, second = 0, third = 0, fourth = 1] = numbers;
  if (numbers.some((number) => !Number.isFinite(number))) return null;
  const alpha = parts[3]?.endsWith('%') ? fourth / 100 : fourth;
  if (call[1]?.toLowerCase() === 'rgb') return { red: first, green: second, blue: third, alpha };
  return { ...ofHsl(first, second / 100, third / 100), alpha };
}

function ofHex(hex: string): Rgba {
  const long = hex.length <= 4 ? hex.replaceAll(/./g, '$&$&') : hex;
  const [red = 0, green = 0, blue = 0, alpha = 255] = (long.match(/../g) ?? []).map((pair) =>
    Number.parseInt(pair, 16),
  );
  return { red, green, blue, alpha: alpha / 255 };
}

function ofHsl(hue: number, saturation: number, lightness: number): Omit<Rgba, 'alpha'> {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  const part = (offset: number): number => {
    const at = (((offset + hue / 30) % 12) + 12) % 12;
    return 255 * (lightness - reach * Math.max(-1, Math.min(at - 3, 9 - at, 1)));
  };
  return { red: part(0), green: part(8), blue: part(4) };
}

/** How bright a colour looks, 0 to 1 (ITU-R BT.709 without its gamma, which is enough to sort greys). */
export const brightnessOf = ({ red, green, blue }: Rgba): number =>
  Math.min(1, Math.max(0, (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255));

/**
 * A stranger's colour as a calm one of ours: its brightness on the way from our ground to our quietest ink. A style
 * that is made for the other theme (`inverted`) is turned round first.
 */
export function muteColour(text: string, { theme, palette }: StreetLook, inverted: boolean): string | null {
  const colour = colourOf(text);
  if (colour === null) return null;
  const seen = brightnessOf(colour);
  const bright = inverted ? 1 - seen : seen;
  const share = theme === 'light' ? 1 - bright : bright;
  return withAlpha(mix(palette.land, palette['edge-strong'], share * STRONGEST), colour.alpha);
}

function withAlpha(hex: string, alpha: number): string {
  if (alpha >= 1) return hex;
  const byte = Math.round(Math.max(0, alpha) * 255);
  return `${hex}${byte.toString(16).padStart(2, '0')}`;
}

/** A value of a style, with every colour in it muted, however deep; null where it is deeper than any style is. */
export function muteValue(value: unknown, look: StreetLook, inverted: boolean, depth = 0): unknown {
  if (depth > DEEPEST) return null;
  if (typeof value === 'string') return muteColour(value, look, inverted) ?? value;
  if (Array.isArray(value)) return value.map((part) => muteValue(part, look, inverted, depth + 1));
  if (typeof value !== 'object' || value === null) return value;
  const parts = Object.entries(value).map(([name, part]) => [
    name,
    muteValue(part, look, inverted, depth + 1),
  ]);
  return Object.fromEntries(parts) as unknown;
}
