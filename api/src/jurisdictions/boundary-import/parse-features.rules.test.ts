import { describe, expect, it } from 'vitest';

import { ujiBoundaries } from '../../../test/cities/uji-boundaries.ts';
import { check, kindsOf, problemsOf, REQUEST } from './boundary-check.fixture.ts';
import type { ProblemKind } from './boundary-problem.ts';
import { checkBoundaries } from './check-boundaries.rules.ts';

describe('a file that is no boundary file', () => {
  it.each<[string, string, ProblemKind]>([
    ['empty', '', 'EMPTY'],
    ['only blanks', ' \n\t ', 'EMPTY'],
    ['not JSON', 'kode;nama\n1;2', 'NOT_JSON'],
    ['cut off', JSON.stringify(ujiBoundaries()).slice(0, 300), 'NOT_JSON'],
    ['a ZIP archive', 'PK\u0003\u0004\u0000\u0000', 'NOT_JSON'],
    ['a number', '42', 'NOT_FEATURES'],
    ['null', 'null', 'NOT_FEATURES'],
    ['a list', '[]', 'NOT_FEATURES'],
    ['a bare geometry', '{"type":"Polygon","coordinates":[]}', 'NOT_FEATURES'],
    ['a single feature', '{"type":"Feature","geometry":null}', 'NOT_FEATURES'],
    ['a topology', '{"type":"Topology","objects":{}}', 'NOT_FEATURES'],
    ['a collection of nothing', '{"type":"FeatureCollection","features":[]}', 'EMPTY'],
    ['features that are no list', '{"type":"FeatureCollection","features":{}}', 'NOT_FEATURES'],
  ])('%s is refused', (_, text, kind) => {
    expect(kindsOf(checkBoundaries(text, REQUEST))).toEqual([kind]);
  });

  it.each([
    '[null]',
    '[1]',
    '["x"]',
    '[[]]',
    '[{}]',
    '[{"type":"Feature"}]',
    '[{"geometry":7,"properties":[]}]',
  ])('features %s are refused without a crash', (features) => {
    const checked = checkBoundaries(`{"type":"FeatureCollection","features":${features}}`, REQUEST);
    expect(kindsOf(checked)).toContain('MISSING_CODES');
  });

  it.each(['coordinates', 'type'])(
    'with a %s of 6,000 nested lists is refused, with feature and reason',
    (part) => {
      const deep = `${'['.repeat(6_000)}${']'.repeat(6_000)}`;
      const text = JSON.stringify(ujiBoundaries()).replace(
        /"geometry":\{.*?\}/,
        `"geometry":{"type":"Polygon","coordinates":[[[0,0]]],"${part}":${deep}}`,
      );
      expect(problemsOf(checkBoundaries(text, REQUEST))).toEqual([
        part === 'type'
          ? 'Feature 0 (U.1.1): has a geometry without a type; expects a Polygon or MultiPolygon.'
          : 'Feature 0 (U.1.1): has coordinates in lists nested more than 4 deep.',
      ]);
    },
  );

  it('with other coordinates than degrees by its own words is refused', () => {
    const checked = check((c) => (c.crs = { properties: { name: 'urn:ogc:def:crs:EPSG::32751' } }));
    expect(problemsOf(checked)).toEqual([
      'The coordinates are in urn:ogc:def:crs:EPSG::32751; expects degrees (WGS 84, EPSG:4326).',
    ]);
  });

  it('with more corners than a map can carry is refused before they are looked at', () => {
    const ring = Array.from({ length: 200_001 }, (_, at) => [10 + at / 1e8, 50]);
    const checked = check(
      (c) =>
        (c.features[0] = {
          type: 'Feature',
          properties: {},
          geometry: { type: 'Polygon', coordinates: [ring] },
        }),
    );
    expect(kindsOf(checked)).toEqual(['TOO_LARGE']);
    expect(problemsOf(checked)[0]).toMatch(/at most 200,000 are taken. Simplify it first/);
  });
});
