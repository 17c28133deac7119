export type PhotoFormat = 'jpeg' | 'png' | 'webp' | 'heic' | 'other';

const HEIF_BRANDS = new Set(['heic', 'heix', 'hevc', 'hevx', 'heim', 'heis', 'hevm', 'hevs', 'mif1', 'msf1']);

/** What a file is by its first bytes; its name and declared type are what the sender likes them to be. */
export function formatOf(bytes: Buffer): PhotoFormat {
  if (bytes.length < 12) return 'other';
  if (bytes.readUIntBE(0, 3) === 0xffd8ff) return 'jpeg';
  if (bytes.toString('latin1', 0, 8) === '\x89PNG\r\n\x1a\n') return 'png';
  if (bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP') return 'webp';
  const isBoxed = bytes.toString('latin1', 4, 8) === 'ftyp';
  return isBoxed && HEIF_BRANDS.has(bytes.toString('latin1', 8, 12)) ? 'heic' : 'other';
}
