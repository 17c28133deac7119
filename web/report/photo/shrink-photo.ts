import { fitWithin, photoFormat } from './photo-bytes.rules';

const LONGEST_SIDE = 2048;
const QUALITY = 0.85;
const MAX_BYTES = 10 * 1024 * 1024;

export type ShrunkPhoto =
  | { readonly kind: 'READY'; readonly bytes: ArrayBuffer; readonly type: string }
  | { readonly kind: 'UNREADABLE'; readonly why: 'heic' | 'notPhoto' | 'tooLarge' };

/**
 * The photo as a JPEG of at most 2048 px, drawn anew on the phone (which also drops its metadata).
 * A photo that this browser cannot draw goes as it is when the server may still read it.
 */
export async function shrinkPhoto(file: Blob): Promise<ShrunkPhoto> {
  const format = photoFormat(new Uint8Array(await file.slice(0, 16).arrayBuffer()));
  const redrawn = await redraw(file);
  if (redrawn) return { kind: 'READY', bytes: await redrawn.arrayBuffer(), type: 'image/jpeg' };
  if (format === 'HEIC') return { kind: 'UNREADABLE', why: 'heic' };
  if (format === 'OTHER') return { kind: 'UNREADABLE', why: 'notPhoto' };
  if (file.size > MAX_BYTES) return { kind: 'UNREADABLE', why: 'tooLarge' };
  return { kind: 'READY', bytes: await file.arrayBuffer(), type: `image/${format.toLowerCase()}` };
}

async function redraw(file: Blob): Promise<Blob | null> {
  const picture = await decode(file);
  if (!picture) return null;
  const size = fitWithin(picture.width, picture.height, LONGEST_SIDE);
  const canvas = Object.assign(document.createElement('canvas'), size);
  const context = canvas.getContext('2d');
  if (!context) return null;
  // JPEG has no transparency: without a ground, clear parts of a PNG turn black.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, size.width, size.height);
  context.drawImage(picture, 0, 0, size.width, size.height);
  if ('close' in picture) picture.close();
  return new Promise((resolve) => {
    canvas.toBlob(resolve, 'image/jpeg', QUALITY);
  });
}

async function decode(file: Blob): Promise<ImageBitmap | HTMLImageElement | null> {
  try {
    return await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch {
    return decodeByElement(file);
  }
}

async function decodeByElement(file: Blob): Promise<HTMLImageElement | null> {
  const address = URL.createObjectURL(file);
  const image = new Image();
  image.src = address;
  try {
    await image.decode();
    return image;
  } catch {
    return null;
  } finally {
    URL.revokeObjectURL(address);
  }
}
