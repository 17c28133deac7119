import type { Page } from '@playwright/test';
import sharp from 'sharp';

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Place {
  readonly longitude: number;
  readonly latitude: number;
}

interface Edges {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Where a place is on a page whose map shows the whole city between its panels, as it does when it opens. */
export async function pixelInCity(
  page: Page,
  bounds: readonly number[],
  panels: Edges,
  place: Place,
): Promise<Point> {
  const box = await page.locator('.city-map').first().boundingBox();
  if (box === null) throw new Error('There is no map');
  const [west = 0, south = 0, east = 0, north = 0] = bounds;
  const free = {
    x: box.x + panels.left,
    y: box.y + panels.top,
    width: box.width - panels.left - panels.right,
    height: box.height - panels.top - panels.bottom,
  };
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const mercator = (latitude: number): number => Math.log(Math.tan(Math.PI / 4 + radians(latitude) / 2));
  const scale = Math.min(
    free.width / radians(east - west),
    free.height / (mercator(north) - mercator(south)),
  );
  const middle = (mercator(north) + mercator(south)) / 2;
  return {
    x: free.x + free.width / 2 + radians(place.longitude - (east + west) / 2) * scale,
    y: free.y + free.height / 2 - (mercator(place.latitude) - middle) * scale,
  };
}

/** How many pixels of about this colour are around a point: what a resident's eye would find there. */
export async function pixelsOf(page: Page, at: Point, colour: string, reach = 9): Promise<number> {
  const clip = {
    x: Math.max(0, at.x - reach),
    y: Math.max(0, at.y - reach),
    width: 2 * reach,
    height: 2 * reach,
  };
  const { data, info } = await sharp(await page.screenshot({ clip }))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const wanted = [1, 3, 5].map((from) => Number.parseInt(colour.slice(from, from + 2), 16));
  let found = 0;
  for (let pixel = 0; pixel < info.width * info.height; pixel++) {
    if (wanted.every((part, channel) => Math.abs((data[pixel * 3 + channel] ?? 0) - part) <= 12)) found += 1;
  }
  return found;
}
