import sharp, { type Metadata } from 'sharp';
import { describe, expect, it } from 'vitest';
import { crc32, deflateSync } from 'node:zlib';
import { encodePhoto } from './encode-photo.ts';

const GPS = {
  IFD0: { Make: 'Secret phone', ImageDescription: '<script>alert(1)</script>' },
  IFD3: {
    GPSLatitudeRef: 'S',
    GPSLatitude: '10/1 10/1 37/1',
    GPSLongitudeRef: 'E',
    GPSLongitude: '123/1 36/1 28/1',
  },
};

const jpeg = await halves(60, 40).jpeg().toBuffer();
const png = await halves(60, 40).png().toBuffer();
const webp = await halves(60, 40).webp().toBuffer();
const big = await noise(1600, 1200);

describe('a photo that is taken', () => {
  it.each<[string, () => Promise<Buffer> | Buffer]>([
    ['a JPEG', () => jpeg],
    ['a PNG', () => png],
    ['a WebP', () => webp],
    ['a lossless WebP with alpha', () => halves(60, 40).ensureAlpha(0.5).webp({ lossless: true }).toBuffer()],
    ['a progressive JPEG', () => halves(60, 40).jpeg({ progressive: true }).toBuffer()],
    ['a grey JPEG', () => halves(60, 40).greyscale().jpeg().toBuffer()],
    ['a CMYK JPEG', () => halves(60, 40).toColourspace('cmyk').jpeg().toBuffer()],
    ['a 16-bit PNG', () => halves(60, 40).toColourspace('rgb16').png().toBuffer()],
    ['an interlaced PNG', () => halves(60, 40).png({ progressive: true }).toBuffer()],
    ['a PNG with a palette', () => halves(60, 40).png({ palette: true }).toBuffer()],
    ['a transparent PNG', () => halves(60, 40).ensureAlpha(0).png().toBuffer()],
    ['a JPEG in the colours of Display P3', () => halves(60, 40).withIccProfile('p3').jpeg().toBuffer()],
    ['a JPEG with a zip behind it', () => Buffer.concat([jpeg, Buffer.from('PK\x03\x04evil.exe')])],
    ['a JPEG with a web page in its comment', () => withComment(jpeg, '<html><script>alert(1)</script>')],
    ['a PNG with text chunks', () => withText(png, 'secret', 'GPS 10.17 S')],
  ])('%s becomes three plain JPEG files', async (_, make) => {
    const { files, width, height } = await encodePhoto(await make());
    expect([width, height]).toEqual([60, 40]);
    for (const file of Object.values(files)) await expectPlain(file);
  });

  it('keeps no place, device, words or profile', async () => {
    const photo = await halves(60, 40)
      .withExif(GPS)
      .withIccProfile('p3')
      .withXmp('<x:xmpmeta/>')
      .jpeg()
      .toBuffer();
    expect((await sharp(photo).metadata()).exif).toBeDefined();
    for (const file of Object.values((await encodePhoto(photo)).files)) {
      await expectPlain(file);
      expect(file.includes('Secret phone') || file.includes('script') || file.includes('xmp')).toBe(false);
    }
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('stands upright with orientation %i', async (orientation) => {
    const photo = await halves(60, 40).withMetadata({ orientation }).jpeg({ quality: 100 }).toBuffer();
    const { files, width, height } = await encodePhoto(photo);
    expect([width, height]).toEqual(orientation < 5 ? [60, 40] : [40, 60]);
    // The left half is red; where the red goes is what the Exif standard says of each orientation.
    const side = ['left', 'right', 'right', 'left', 'top', 'top', 'bottom', 'bottom'][orientation - 1];
    expect(await redSide(files.large)).toBe(side);
    expect((await sharp(files.large).metadata()).orientation).toBeUndefined();
  });

  it('is made in three sizes, never enlarged', async () => {
    const { files, width, height } = await encodePhoto(await noise(3000, 1500));
    expect([width, height]).toEqual([2048, 1024]);
    expect(await sizesOf(files)).toEqual([
      [320, 160],
      [1024, 512],
      [2048, 1024],
    ]);
    expect(await sizesOf((await encodePhoto(await noise(400, 200))).files)).toEqual([
      [320, 160],
      [400, 200],
      [400, 200],
    ]);
  });

  it.each([
    ['wide', 20_000, 1, 2048, 1],
    ['tall', 1, 20_000, 1, 2048],
    ['a single pixel', 1, 1, 1, 1],
  ])('may be %s', async (_, width, height, storedWidth, storedHeight) => {
    const photo = await plain(width, height).png().toBuffer();
    expect(await encodePhoto(photo)).toMatchObject({ width: storedWidth, height: storedHeight });
  });

  it('shows the first frame of an animation', async () => {
    const frames = [plain(20, 20, '#ff0000'), plain(20, 20, '#0000ff')].map((frame) =>
      frame.png().toBuffer(),
    );
    const animation = await sharp(await Promise.all(frames), { join: { animated: true } })
      .webp({ delay: [90, 90] })
      .toBuffer();
    expect((await sharp(animation).metadata()).pages).toBe(2);
    const { files, width, height } = await encodePhoto(animation);
    expect([width, height]).toEqual([20, 20]);
    const { dominant } = await sharp(files.large).stats();
    expect(dominant.r).toBeGreaterThan(200);
  });

  it('may have 49 megapixels', async () => {
    expect(await encodePhoto(await plain(7000, 7000).png().toBuffer())).toMatchObject({ width: 2048 });
  });
});

describe('what is refused', () => {
  it.each<[string, string, () => Promise<Buffer> | Buffer]>([
    ['nothing at all', 'NOT_A_PHOTO', () => Buffer.alloc(0)],
    ['three bytes', 'NOT_A_PHOTO', () => Buffer.from([0xff, 0xd8, 0xff])],
    ['a GIF', 'NOT_A_PHOTO', () => halves(60, 40).gif().toBuffer()],
    ['a TIFF', 'NOT_A_PHOTO', () => halves(60, 40).tiff().toBuffer()],
    ['an AVIF', 'NOT_A_PHOTO', () => halves(60, 40).avif().toBuffer()],
    [
      'an SVG',
      'NOT_A_PHOTO',
      () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
    ],
    [
      'an SVG that reads a file',
      'NOT_A_PHOTO',
      () => Buffer.from('<svg><image href="file:///etc/passwd"/></svg>'),
    ],
    ['a web page', 'NOT_A_PHOTO', () => Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['a zip', 'NOT_A_PHOTO', () => Buffer.from('PK\x03\x04 and a good deal more')],
    ['a PDF', 'NOT_A_PHOTO', () => Buffer.from('%PDF-1.7 and a good deal more')],
    ['a program', 'NOT_A_PHOTO', () => Buffer.from('\x7fELF\x02\x01\x01 and a good deal more', 'latin1')],
    ['an MP4', 'NOT_A_PHOTO', () => boxed('isom')],
    ['a HEIC', 'HEIC', () => boxed('heic')],
    ['a HEIF', 'HEIC', () => boxed('mif1')],
    ['a JPEG behind a web page', 'NOT_A_PHOTO', () => Buffer.concat([Buffer.from('<html>padding'), jpeg])],
    ['a JPEG cut at 90 %', 'DAMAGED', () => big.subarray(0, big.length * 0.9)],
    [
      'a progressive JPEG cut at 90 %',
      'DAMAGED',
      async () => cut(await sharp(big).jpeg({ progressive: true }).toBuffer()),
    ],
    ['a PNG cut at 90 %', 'DAMAGED', async () => cut(await sharp(big).png().toBuffer())],
    ['a WebP cut at 90 %', 'DAMAGED', async () => cut(await sharp(big).webp().toBuffer())],
    ['a JPEG of its header alone', 'DAMAGED', () => jpeg.subarray(0, 30)],
    [
      'a JPEG of nonsense',
      'DAMAGED',
      () => Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(500, 7)]),
    ],
    ['a PNG with a broken checksum', 'DAMAGED', () => flipped(png, 20)],
    ['a PNG of no size', 'DAMAGED', () => pngOf(0, 0, Buffer.alloc(0))],
    ['a RIFF that is no WebP', 'NOT_A_PHOTO', () => Buffer.from('RIFF\x10\x00\x00\x00WAVEfmt ')],
    ['a WebP of its header alone', 'DAMAGED', () => webp.subarray(0, 20)],
    [
      'a PNG bomb of 50,000 × 50,000 pixels',
      'TOO_MANY_PIXELS',
      () => pngOf(50_000, 50_000, deflateSync(Buffer.alloc(1000))),
    ],
    ['60 megapixels', 'TOO_MANY_PIXELS', () => plain(10_000, 6000).png().toBuffer()],
    ['a JPEG of 65,000 × 65,000 pixels', 'TOO_MANY_PIXELS', () => withJpegSize(jpeg, 65_000, 65_000)],
    ['a PNG of fewer rows than it says', 'DAMAGED', () => pngOf(3000, 3000, deflateSync(Buffer.alloc(9001)))],
  ])('%s: %s', async (_, code, make) => {
    await expect(encodePhoto(await make())).rejects.toMatchObject({ name: 'PhotoRefusal', code });
  });

  it('a JPEG with random bytes changed is either drawn whole or refused, never more', async () => {
    for (let seed = 1; seed <= 40; seed++) {
      const photo = flipped(big.subarray(0), 30 + ((seed * 7919) % (big.length - 40)));
      const result = await encodePhoto(photo).catch((error: unknown) => error);
      if (result instanceof Error) expect(result).toMatchObject({ name: 'PhotoRefusal' });
      else expect(result).toMatchObject({ files: { large: expect.any(Buffer) as Buffer } });
    }
  });
});

/** Left half red, right half blue. */
function halves(width: number, height: number) {
  const red = { create: { width: width / 2, height, channels: 3, background: '#ff0000' } } as const;
  return plain(width, height, '#0000ff').composite([{ input: red, left: 0, top: 0 }]);
}

function plain(width: number, height: number, background = '#336699') {
  return sharp({ create: { width, height, channels: 3, background }, limitInputPixels: false });
}

async function noise(width: number, height: number): Promise<Buffer> {
  const background = { r: 0, g: 0, b: 0 };
  const grain = { type: 'gaussian', mean: 128, sigma: 40 } as const;
  return sharp({ create: { width, height, channels: 3, background, noise: grain } })
    .jpeg()
    .toBuffer();
}

async function expectPlain(file: Buffer): Promise<void> {
  const metadata: Metadata = await sharp(file).metadata();
  expect(metadata).toMatchObject({ format: 'jpeg', space: 'srgb', channels: 3, depth: 'uchar' });
  expect([metadata.exif, metadata.icc, metadata.xmp, metadata.iptc, metadata.comments]).toEqual(
    Array(5).fill(undefined),
  );
}

async function sizesOf(files: Record<'thumb' | 'medium' | 'large', Buffer>): Promise<number[][]> {
  const all = [files.thumb, files.medium, files.large].map((file) => sharp(file).metadata());
  return (await Promise.all(all)).map(({ width, height }) => [width, height]);
}

async function redSide(file: Buffer): Promise<string> {
  const { data, info } = await sharp(file).raw().toBuffer({ resolveWithObject: true });
  const isRed = (x: number, y: number) => (data[(y * info.width + x) * info.channels] ?? 0) > 128;
  const [right, bottom] = [info.width - 3, info.height - 3];
  if (isRed(2, 2) && isRed(2, bottom)) return 'left';
  if (isRed(right, 2) && isRed(right, bottom)) return 'right';
  return isRed(2, 2) ? 'top' : 'bottom';
}

function cut(photo: Buffer): Buffer {
  return photo.subarray(0, Math.floor(photo.length * 0.9));
}

function boxed(brand: string): Buffer {
  return Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from(`ftyp${brand}`), Buffer.alloc(64)]);
}

function withComment(photo: Buffer, comment: string): Buffer {
  const length = Buffer.from([0xff, 0xfe, 0, comment.length + 2]);
  return Buffer.concat([photo.subarray(0, 2), length, Buffer.from(comment), photo.subarray(2)]);
}

function withJpegSize(photo: Buffer, width: number, height: number): Buffer {
  const changed = Buffer.from(photo);
  const frame = changed.indexOf(Buffer.from([0xff, 0xc0]));
  changed.writeUInt16BE(height, frame + 5);
  changed.writeUInt16BE(width, frame + 7);
  return changed;
}

function flipped(photo: Buffer, at: number): Buffer {
  const changed = Buffer.from(photo);
  changed.writeUInt8((changed.readUInt8(at) + 97) % 256, at);
  return changed;
}

function pngOf(width: number, height: number, pixels: Buffer): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const chunks = [chunk('IHDR', header), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))];
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ...chunks]);
}

function withText(photo: Buffer, key: string, value: string): Buffer {
  return Buffer.concat([
    photo.subarray(0, 33),
    chunk('tEXt', Buffer.from(`${key}\0${value}`)),
    photo.subarray(33),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, checksum]);
}
