export type PhotoFormat = 'JPEG' | 'PNG' | 'WEBP' | 'HEIC' | 'OTHER';

const HEIC_BRANDS = ['heic', 'heix', 'hevc', 'heim', 'heis', 'mif1', 'msf1'];

/** What a file is by its first bytes, whatever its name says. */
export function photoFormat(head: Uint8Array): PhotoFormat {
  const text = String.fromCharCode(...head.subarray(0, 16));
  if (head[0] === 0xff && head[1] === 0xd8 && head[2] === 0xff) return 'JPEG';
  if (text.startsWith('\x89PNG\r\n')) return 'PNG';
  if (text.startsWith('RIFF') && text.slice(8, 12) === 'WEBP') return 'WEBP';
  if (text.slice(4, 8) === 'ftyp' && HEIC_BRANDS.includes(text.slice(8, 12))) return 'HEIC';
  return 'OTHER';
}

/** Width and height within a square of the given side, never enlarged. */
export function fitWithin(width: number, height: number, side: number): { width: number; height: number } {
  const scale = Math.min(1, side / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}
