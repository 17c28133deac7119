import { describe, expect, it } from 'vitest';

import { type TestCollection, ujiBoundaries } from '../../../test/cities/uji-boundaries.ts';
import { check, kindsOf, problemsOf, REQUEST, ringOf } from './boundary-check.fixture.ts';
import type { ProblemKind } from './boundary-problem.ts';
import { checkBoundaries } from './check-boundaries.rules.ts';

describe('a shape', () => {
  const spoil: [string, (collection: TestCollection) => void, ProblemKind, RegExp][] = [
    [
      'that crosses itself',
      (c) => ringOf(c, 1).splice(1, 0, [10.01, 50.005], [10.01, 49.999], [10.005, 50.005]),
      'SELF_CROSSING',
      /crosses itself or another near 10\.0/,
    ],
    [
      'that is a bow tie',
      (c) => ringOf(c, 1).splice(0, 99, [10, 50], [10.01, 50.01], [10.01, 50], [10, 50.01], [10, 50]),
      'FLAT_RING',
      /encloses nothing/,
    ],
    [
      'that is an uneven bow tie',
      (c) => ringOf(c, 1).splice(0, 99, [10, 50], [10.01, 50.01], [10.01, 50], [10, 50.005], [10, 50]),
      'SELF_CROSSING',
      /crosses/,
    ],
    [
      'that runs back over itself',
      (c) => ringOf(c, 1).splice(1, 0, [10.015, 50.0], [10.005, 50.0]),
      'SELF_CROSSING',
      /crosses/,
    ],
    [
      'whose hole crosses its outer ring',
      (c) =>
        (c.features[1]?.geometry?.coordinates as unknown[]).push([
          [9.999, 50.002],
          [10.005, 50.002],
          [10.005, 50.004],
          [9.999, 50.002],
        ]),
      'SELF_CROSSING',
      /crosses/,
    ],
    ['with an open ring', (c) => ringOf(c, 1).pop(), 'UNCLOSED_RING', /starts at 10, 50 but ends at/],
    [
      'with swapped axes',
      (c) => ringOf(c, 1).forEach((position) => position.reverse()),
      'SWAPPED_AXES',
      /latitude before longitude/,
    ],
    [
      'in metres',
      (c) =>
        ringOf(c, 1).forEach((position) =>
          position.splice(0, 2, (position[0] ?? 0) * 71_000, (position[1] ?? 0) * 111_000),
        ),
      'METRES',
      /looks like metres/,
    ],
    [
      'on another continent',
      (c) => ringOf(c, 1).forEach((position) => position.splice(0, 1, (position[0] ?? 0) + 100)),
      'OUTSIDE_CITY',
      /lies outside the city/,
    ],
    [
      'with one corner far away',
      (c) => ringOf(c, 1).splice(1, 0, [11, 50]),
      'OUTSIDE_CITY',
      /11, 50 lies outside/,
    ],
    ['at null island', (c) => ringOf(c, 1).splice(1, 0, [0, 0]), 'OUTSIDE_CITY', /0, 0 lies outside/],
    [
      'with a null coordinate',
      (c) => ringOf(c, 1).splice(1, 0, [null as unknown as number, 50]),
      'BAD_COORDINATE',
      /not two numbers: \[null,50\]/,
    ],
    [
      'with a coordinate that is text',
      (c) => ringOf(c, 1).splice(1, 0, ['10.0' as unknown as number, 50]),
      'BAD_COORDINATE',
      /not two numbers/,
    ],
    [
      'with a coordinate that is no list',
      (c) => ringOf(c, 1).splice(1, 0, 10 as unknown as number[]),
      'BAD_COORDINATE',
      /not two numbers: 10/,
    ],
    [
      'with a coordinate of one number',
      (c) => ringOf(c, 1).splice(1, 0, [10]),
      'BAD_COORDINATE',
      /not two numbers/,
    ],
    [
      'with two corners',
      (c) => ringOf(c, 1).splice(0, 99, [10, 50], [10.01, 50], [10, 50]),
      'FLAT_RING',
      /has 2 corners/,
    ],
    [
      'that is a line there and back',
      (c) => ringOf(c, 1).splice(0, 99, [10, 50], [10.01, 50], [10.02, 50], [10, 50]),
      'FLAT_RING',
      /encloses nothing/,
    ],
    ['with an empty ring', (c) => ringOf(c, 1).splice(0, 99), 'EMPTY', /empty ring/],
    [
      'without rings',
      (c) => (c.features[1]?.geometry?.coordinates as unknown[]).splice(0, 9),
      'EMPTY',
      /without coordinates/,
    ],
    [
      'without a geometry',
      (c) => c.features[1] && (c.features[1].geometry = null),
      'WRONG_GEOMETRY',
      /has no geometry/,
    ],
    [
      'that is a point',
      (c) => c.features[1] && (c.features[1].geometry = { type: 'Point', coordinates: [10, 50] }),
      'WRONG_GEOMETRY',
      /is a Point; expects/,
    ],
    [
      'that is a line',
      (c) => c.features[1] && (c.features[1].geometry = { type: 'LineString', coordinates: [[10, 50]] }),
      'WRONG_GEOMETRY',
      /is a LineString/,
    ],
    [
      'that is a collection',
      (c) =>
        c.features[1] && (c.features[1].geometry = { type: 'GeometryCollection', coordinates: undefined }),
      'WRONG_GEOMETRY',
      /GeometryCollection/,
    ],
    [
      'that is a Polygon with the depth of a MultiPolygon',
      (c) =>
        c.features[1]?.geometry &&
        (c.features[1].geometry.coordinates = [c.features[1].geometry.coordinates]),
      'BAD_COORDINATE',
      /not two numbers/,
    ],
    [
      'that is a MultiPolygon with the depth of a Polygon',
      (c) => c.features[1]?.geometry && (c.features[1].geometry.type = 'MultiPolygon'),
      'BAD_COORDINATE',
      /not two numbers/,
    ],
  ];

  it.each(spoil)('%s is refused with feature, code and reason', (_, change, kind, reason) => {
    const checked = check(change);
    if (checked.kind !== 'refused') throw new Error('was taken');
    const problem = checked.problems.find((candidate) => candidate.feature === 1);
    expect(problem).toMatchObject({ kind, feature: 1, code: 'U.1.2' });
    expect(problem?.reason).toMatch(reason);
  });

  it('with a number too large for JavaScript is refused', () => {
    const text = JSON.stringify(ujiBoundaries()).replace('[10,50]', '[1e999,50]');
    expect(kindsOf(checkBoundaries(text, REQUEST))).toContain('BAD_COORDINATE');
  });

  it('that lies on its neighbour is refused with the size of the overlap', () => {
    const checked = check((c) =>
      ringOf(c, 1).splice(0, 99, [10, 50], [10.02, 50], [10.02, 50.0195], [10, 50.0195], [10, 50]),
    );
    expect(kindsOf(checked)).toEqual(['OVERLAP']);
    expect(problemsOf(checked)[0]).toMatch(
      /Feature 1 \(U\.1\.2\): overlaps U\.1\.1 by about 1,\d{3},\d{3} square metres/,
    );
  });
});
