import { describe, expect, it } from 'vitest';
import { areaValue, classesOf, isFew, shadeOf, shadeOfClass, type AreaFigure } from './area-values.rules';

const figure = (given: Partial<AreaFigure> = {}): AreaFigure => ({
  jurisdiction: { code: '53.71.01.1001', name: 'Oebobo' },
  ...{ count: 30, perKm2: 12, perThousandResidents: null, open: 4, medianAgeHours: 50 },
  ...{ resolved: 25, keptTarget: 20 },
  ...given,
});
const values = (...given: readonly (number | null)[]) =>
  given.map((value, index) => ({ code: String(index), name: '', value, n: 1 }));

describe('the value of an area', () => {
  it.each([
    ['count', 30, 30],
    ['density', 12, 30],
    ['residents', null, 30],
    ['kept', 0.8, 25],
    ['age', 50, 4],
  ] as const)('by %s', (measure, value, n) => {
    expect(areaValue(measure, figure())).toMatchObject({ value, n, name: 'Oebobo' });
  });

  it('is none where nothing was resolved', () => {
    expect(areaValue('kept', figure({ resolved: 0, keptTarget: 0 })).value).toBeNull();
  });

  it('is faint where too few reports make a share or a median, never a count', () => {
    expect(isFew('kept', areaValue('kept', figure({ resolved: 19 })))).toBe(true);
    expect(isFew('kept', areaValue('kept', figure({ resolved: 20 })))).toBe(false);
    expect(isFew('age', areaValue('age', figure()))).toBe(true);
    expect(isFew('count', areaValue('count', figure({ count: 1 })))).toBe(false);
  });
});

describe('classes', () => {
  it('hold about as many areas each', () => {
    const classes = classesOf(values(1, 2, 3, 4, 5, 6, 7, 8, 9, 10));
    expect(classes).toEqual([
      { from: 1, to: 2 },
      { from: 3, to: 4 },
      { from: 5, to: 6 },
      { from: 7, to: 8 },
      { from: 9, to: 10 },
    ]);
  });

  it('never part what is alike, and leave out what has no value', () => {
    expect(classesOf(values(0, 0, 0, 0, 0, 0, 0, 3, null))).toEqual([
      { from: 0, to: 0 },
      { from: 3, to: 3 },
    ]);
    expect(classesOf(values(null, null))).toEqual([]);
    expect(classesOf(values(7))).toEqual([{ from: 7, to: 7 }]);
  });

  it('cover every value once, in order, whatever the values', () => {
    for (let seed = 1; seed < 300; seed++) {
      const given = Array.from(
        { length: seed % 60 },
        (_, index) => (index * seed * 7919) % (1 + (seed % 23)),
      );
      const classes = classesOf(values(...given));
      classes.forEach((each, index) => {
        expect(each.from).toBeLessThanOrEqual(each.to);
        const before = classes[index - 1];
        if (before) expect(each.from).toBeGreaterThan(before.to);
      });
      for (const value of given)
        expect(classes.filter(({ from, to }) => value >= from && value <= to)).toHaveLength(1);
      expect(classes.length).toBeLessThanOrEqual(5);
    }
  });

  it('reach from faint to strong, however many there are', () => {
    expect([0, 1, 2, 3, 4].map((at) => shadeOfClass(at, 5))).toEqual([0, 1, 2, 3, 4]);
    expect([0, 1].map((at) => shadeOfClass(at, 2))).toEqual([0, 4]);
    expect(shadeOfClass(0, 1)).toBe(4);
    const classes = classesOf(values(1, 5, 9));
    expect([1, 5, 9].map((value) => shadeOf(value, classes))).toEqual([0, 2, 4]);
  });
});
