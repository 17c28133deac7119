import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { type TestCollection, ujiBoundaries } from '../../../test/cities/uji-boundaries.ts';
import { realBoundaryFile } from '../../../test/geometry.ts';
import { signedArea } from '../geometry/polygon.ts';
import { check, eachPosition, problemsOf, REQUEST, ringOf } from './boundary-check.fixture.ts';
import { checkBoundaries } from './check-boundaries.rules.ts';

describe('a good file', () => {
  it('gives one shape per subdistrict, outer rings counter-clockwise', () => {
    const checked = check(() => undefined);
    if (checked.kind !== 'good') throw new Error(problemsOf(checked).join('\n'));
    expect([...checked.shapes.keys()]).toEqual(['U.1.1', 'U.1.2', 'U.2.1', 'U.2.2']);
    for (const shape of checked.shapes.values()) {
      expect(shape.every(([outer]) => signedArea(outer ?? []) > 0)).toBe(true);
    }
  });

  it.each<[string, (collection: TestCollection) => void]>([
    [
      'with codes without dots',
      (c) =>
        c.features.forEach((f) => (f.properties['kode'] = String(f.properties['kode']).replaceAll('.', ''))),
    ],
    [
      'with codes in small letters',
      (c) => c.features.forEach((f) => (f.properties['kode'] = String(f.properties['kode']).toLowerCase())),
    ],
    ['with a name in place of a code', (c) => delete c.features[1]?.properties['kode']],
    [
      'with a name in place of an unknown code',
      (c) => Object.assign(c.features[1]?.properties ?? {}, { kode: '9999' }),
    ],
    [
      'with an alias in place of a code',
      (c) => Object.assign(c.features[2]?.properties ?? {}, { kode: '', nama: 'KETIGA  II' }),
    ],
    [
      'with "Kelurahan" before a name',
      (c) => Object.assign(c.features[1]?.properties ?? {}, { kode: null, nama: 'Kelurahan Dua' }),
    ],
    [
      'with an alias of a name that two areas share',
      (c) => Object.assign(c.features[0]?.properties ?? {}, { kode: null, nama: 'first' }),
    ],
    ['with heights', (c) => eachPosition(c, (position) => position.push(12.5))],
    ['with rings the other way round', (c) => c.features.forEach((_, at) => ringOf(c, at).reverse())],
    [
      'with MultiPolygons',
      (c) =>
        c.features.forEach(
          (f) => (f.geometry = { type: 'MultiPolygon', coordinates: [f.geometry?.coordinates] }),
        ),
    ],
    [
      'that says that it is in WGS 84',
      (c) => (c.crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:OGC:1.3:CRS84' } }),
    ],
    [
      'that says EPSG:4326',
      (c) => (c.crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::4326' } }),
    ],
    ['with repeated corners', (c) => ringOf(c, 0).splice(1, 0, [...(ringOf(c, 0)[0] ?? [])])],
    [
      'with a hole',
      (c) =>
        (c.features[0]?.geometry?.coordinates as number[][][]).push([
          [10.005, 50.015],
          [10.006, 50.015],
          [10.006, 50.016],
          [10.005, 50.015],
        ]),
    ],
    [
      'with edges that overlap by a metre',
      (c) => ringOf(c, 0).forEach((position) => (position[0] === 10.018 ? (position[0] += 0.00001) : 0)),
    ],
  ])('%s passes', (_, change) => {
    expect(problemsOf(check(change))).toEqual([]);
  });

  it('that starts with a byte order mark passes', () => {
    expect(checkBoundaries(`\uFEFF${JSON.stringify(ujiBoundaries())}`, REQUEST).kind).toBe('good');
  });
});

describe('a file with many faults', () => {
  it('tells all of them at once, by feature', () => {
    const checked = check((c) => {
      ringOf(c, 0).pop();
      ringOf(c, 1).splice(1, 0, [0, 0]);
      c.features[2] = { type: 'Feature', properties: { kode: 'X' }, geometry: null };
    });
    expect(problemsOf(checked)).toEqual([
      '1 subdistricts have no feature: U.2.1 Tiga.',
      'Feature 0 (U.1.1): a ring starts at 10, 50.011 but ends at 10, 50.02.',
      'Feature 1 (U.1.2): 0, 0 lies outside the city (9.990, 49.995, 10.050, 50.025).',
      'Feature 2 (X): no subdistrict of this city has this code.',
      'Feature 2 (X): has no geometry.',
    ]);
  });

  it('tells the first 20 and how many more there are', () => {
    const checked = check((c) => {
      for (let extra = 0; extra < 30; extra++) {
        c.features.push({ type: 'Feature', properties: { kode: `X${String(extra)}` }, geometry: null });
      }
    });
    if (checked.kind !== 'refused') throw new Error('was taken');
    expect([checked.problems.length, checked.more]).toEqual([20, 40]);
  });
});

describe('real boundaries (need the reference areas)', () => {
  const file = realBoundaryFile('kupang');
  const text = file === null ? '' : readFileSync(file, 'utf8');
  const expected = (
    file === null
      ? []
      : (JSON.parse(text) as { features: { properties: { code: string; name: string } }[] }).features
  ).map(({ properties }) => ({ ...properties, aliases: [] }));
  const bounds = [123.5271, -10.2928, 123.6924, -10.1239] as const;

  it.skipIf(file === null)('of Kupang pass by code', () => {
    expect(checkBoundaries(text, { expected, bounds, codeProperty: 'code' }).kind).toBe('good');
  });

  it.skipIf(file === null)('of Kupang pass by name alone', () => {
    expect(checkBoundaries(text, { expected, bounds, codeProperty: 'none', nameProperty: 'name' }).kind).toBe(
      'good',
    );
  });
});
