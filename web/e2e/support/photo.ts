import sharp from 'sharp';

/** A real JPEG as a phone makes it: rotated, with its maker's name and the place where it was taken. */
export async function phonePhoto(): Promise<Buffer> {
  const bin = Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="900"><rect width="1200" height="900" fill="#8aa"/>
     <rect y="600" width="1200" height="300" fill="#665"/><rect x="420" y="320" width="360" height="420" fill="#284"/>
     <circle cx="500" cy="300" r="90" fill="#421"/><circle cx="640" cy="280" r="110" fill="#532"/></svg>`,
  );
  return sharp(bin)
    .jpeg({ quality: 85 })
    .withExif({
      IFD0: { Make: 'TanggapPhone', Model: 'Uji', Orientation: '6' },
      IFD3: {
        GPSLatitudeRef: 'S',
        GPSLatitude: '10/1 10/1 12/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '123/1 37/1 0/1',
      },
    })
    .toBuffer();
}

/** What a stored photo tells beside its picture; an empty list is what we want. */
export async function metadataOf(photo: Buffer): Promise<string[]> {
  const { exif, xmp, iptc, orientation } = await sharp(photo).metadata();
  const found = Object.entries({ exif, xmp, iptc, orientation });
  return found.filter(([, value]) => value !== undefined).map(([name]) => name);
}
