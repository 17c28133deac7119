import { join } from 'node:path';

import { AreaIndex, type MultiPolygon, type Position, readCityFolder } from '../src/jurisdictions/index.ts';
import { randomNumbers, realBoundaries } from '../test/geometry.ts';
import { approximateBoundaries } from '../src/jurisdictions/geometry/approximate-boundaries.ts';

const PLACES = 20_000;
const ACCURACY_METERS = 25;

/** Microseconds to find the area of a place, beside a scan through every ring of every area in the same run. */
export async function run(): Promise<void> {
  const { areas, from } = await boundaries();
  const index = new AreaIndex(areas);
  const random = randomNumbers(1);
  const places = Array.from({ length: PLACES }, (): Position => [
    123.53 + random() * 0.16,
    -10.29 + random() * 0.165,
  ]);
  const scan = ([x, y]: Position) => areas.find(({ shape }) => contains(shape, x, y))?.id ?? null;
  const locate = ([x, y]: Position) => index.locate(x, y, ACCURACY_METERS).subdistrictId;
  measure(places, scan);
  measure(places, locate);
  const [reference, own] = [measure(places, scan), measure(places, locate)];
  process.stdout.write(
    `locate, ${String(areas.length)} areas (${from}): ${own.toFixed(1)} µs per place, border and nearest included; ` +
      `naive scan, inside only: ${reference.toFixed(1)} µs; ratio ${(own / reference).toFixed(2)}\n`,
  );
}

function measure(places: readonly Position[], find: (place: Position) => number | null): number {
  const started = performance.now();
  for (const place of places) find(place);
  return ((performance.now() - started) * 1000) / places.length;
}

function contains(shape: MultiPolygon, x: number, y: number): boolean {
  let inside = false;
  for (const polygon of shape) {
    for (const ring of polygon) {
      let [previousX, previousY] = ring.at(-1) ?? [0, 0];
      for (const [nextX, nextY] of ring) {
        const crosses = nextY > y !== previousY > y;
        if (crosses && x < ((previousX - nextX) * (y - nextY)) / (previousY - nextY) + nextX)
          inside = !inside;
        [previousX, previousY] = [nextX, nextY];
      }
    }
  }
  return inside;
}

async function boundaries(): Promise<{ areas: { id: number; shape: MultiPolygon }[]; from: string }> {
  const real = realBoundaries('kupang');
  if (real !== null) return { areas: real.map(({ shape }, id) => ({ id, shape })), from: 'real boundaries' };
  const { areas, outline } = await readCityFolder(join(import.meta.dirname, '../cities/kupang'));
  const cells = approximateBoundaries(
    areas.filter(({ level }) => level === 'SUBDISTRICT'),
    outline,
  );
  return { areas: [...cells.values()].map((shape, id) => ({ id, shape })), from: 'approximate boundaries' };
}
