import { describe, expect, it } from 'vitest';

import { type TestCollection, ujiBoundaries } from '../../../test/cities/uji-boundaries.ts';
import { check, problemsOf } from './boundary-check.fixture.ts';

describe('codes', () => {
  it.each<[string, (collection: TestCollection) => void, string[]]>([
    [
      'missing ones are listed with their names',
      (c) => c.features.splice(1, 2),
      ['2 subdistricts have no feature: U.1.2 Dua, U.2.1 Tiga.'],
    ],
    [
      'a double one is refused with both features',
      (c) => c.features.push(...ujiBoundaries().features.slice(1, 2)),
      ['Feature 4 (U.1.2): the code is already that of feature 1.'],
    ],
    [
      'a code and a name for one area are a double',
      (c) =>
        c.features.push(
          ...ujiBoundaries()
            .features.slice(1, 2)
            .map((f) => ({ ...f, properties: { nama: 'Dua' } })),
        ),
      ['Feature 4 (U.1.2): the code is already that of feature 1.'],
    ],
    [
      'an unknown one is refused',
      (c) =>
        c.features.push(
          ...ujiBoundaries()
            .features.slice(1, 2)
            .map((f) => ({ ...f, properties: { kode: 'U.9' } })),
        ),
      ['Feature 4 (U.9): no subdistrict of this city has this code.'],
    ],
    [
      'that of a district is refused: districts are made from their parts',
      (c) => Object.assign(c.features[1]?.properties ?? {}, { kode: 'U.1', nama: 'Barat' }),
      [
        '1 subdistricts have no feature: U.1.2 Dua.',
        'Feature 1 (U.1): no subdistrict of this city has this code or name Barat.',
      ],
    ],
    [
      'a feature without one is refused when its name means two areas',
      (c) => delete c.features[0]?.properties['kode'],
      [
        '1 subdistricts have no feature: U.1.1 Satu.',
        'Feature 0: has no property kode, and no subdistrict is named Satu.',
      ],
    ],
  ])('%s', (_, change, reasons) => {
    expect(problemsOf(check(change))).toEqual(reasons);
  });

  it('are not guessed from names when no name property was given', () => {
    const checked = check((c) => delete c.features[1]?.properties['kode'], { nameProperty: undefined });
    expect(problemsOf(checked)[1]).toBe('Feature 1: has no property kode.');
  });

  it('may be numbers', () => {
    const expected = [{ code: '53.71.01.1001', name: 'A', aliases: [] }];
    const checked = check(
      (c) => {
        c.features.splice(1);
        Object.assign(c.features[0]?.properties ?? {}, { kode: 5371011001 });
      },
      { expected },
    );
    expect(checked.kind).toBe('good');
  });
});
