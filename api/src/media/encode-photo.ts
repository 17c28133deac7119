import sharp, { type Sharp } from 'sharp';
import { formatOf } from './photo-format.rules.ts';
import { PhotoRefusal } from './photo-refusal.ts';

/** Longest side of each stored size, in pixels. */
export const PHOTO_SIZES = { thumb: 320, medium: 1024, large: 2048 } as const;
export type PhotoSize = keyof typeof PHOTO_SIZES;

export interface EncodedPhoto {
  /** Of the large size, upright. */
  readonly width: number;
  readonly height: number;
  /** JPEG, sRGB, without metadata. */
  readonly files: Readonly<Record<PhotoSize, Buffer>>;
}

const PIXEL_LIMIT = 50_000_000;
const SECONDS_LIMIT = 20;
const QUALITY = 80;

// Strangers choose the photos: no memory is kept between them, and one photo takes one core at most.
sharp.cache(false);
sharp.concurrency(1);

/**
 * Draws a photo anew from its pixels: whatever else the file held (places, names, thumbnails, scripts,
 * archives behind the picture) is left behind. Only the first frame of an animation is drawn.
 *
 * @throws PhotoRefusal HEIC, NOT_A_PHOTO, TOO_MANY_PIXELS, DAMAGED
 */
export async function encodePhoto(photo: Buffer): Promise<EncodedPhoto> {
  const format = formatOf(photo);
  if (format === 'heic') throw new PhotoRefusal('HEIC');
  if (format === 'other') throw new PhotoRefusal('NOT_A_PHOTO');
  await checkHeader(photo, format);
  try {
    const { data, info } = await fitted(decode(photo), PHOTO_SIZES.large)
      .raw()
      .toBuffer({ resolveWithObject: true });
    const upright = { raw: { width: info.width, height: info.height, channels: info.channels } };
    const [large, medium, thumb] = await Promise.all([
      sharp(data, upright).jpeg({ quality: QUALITY }).toBuffer(),
      fitted(sharp(data, upright), PHOTO_SIZES.medium).jpeg({ quality: QUALITY }).toBuffer(),
      fitted(sharp(data, upright), PHOTO_SIZES.thumb).jpeg({ quality: QUALITY }).toBuffer(),
    ]);
    return { width: info.width, height: info.height, files: { large, medium, thumb } };
  } catch {
    throw new PhotoRefusal('DAMAGED'); // The header was read; what failed are the pixels.
  }
}

/** Reads sizes without decoding, so that a bomb is told by its header. */
async function checkHeader(photo: Buffer, format: string): Promise<void> {
  const header = await sharp(photo, { limitInputPixels: false })
    .metadata()
    .catch(() => null);
  if (header?.format !== format) throw new PhotoRefusal('DAMAGED');
  if (header.width * header.height > PIXEL_LIMIT) throw new PhotoRefusal('TOO_MANY_PIXELS');
}

function decode(photo: Buffer): Sharp {
  return sharp(photo, { limitInputPixels: PIXEL_LIMIT, failOn: 'error', sequentialRead: true, pages: 1 })
    .timeout({ seconds: SECONDS_LIMIT })
    .autoOrient()
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb');
}

function fitted(image: Sharp, side: number): Sharp {
  return image.resize(side, side, { fit: 'inside', withoutEnlargement: true });
}
