import { describe, expect, it } from 'vitest';

import { figuresOf } from './area-figures.rules.ts';

describe('Figures of areas', () => {
  const areas = [
    { id: 1, areaKm2: 2, population: 4000 },
    { id: 2, areaKm2: null, population: null },
    { id: 3, areaKm2: 0, population: 0 },
  ];

  it('stand for every area, and no other', () => {
    const figures = figuresOf(areas, {
      counts: [
        { subdistrict_id: 1, count: 10 },
        { subdistrict_id: 2, count: 4 },
        { subdistrict_id: 0, count: 99 },
      ],
      backlog: [{ subdistrict_id: 1, open: 3, median_age: 7200 }],
      kept: [{ subdistrict_id: 1, resolved: 5, kept: 4 }],
    });
    expect(figures).toEqual([
      {
        ...{ areaId: 1, count: 10, perKm2: 5, perThousandResidents: 2.5, open: 3, medianAgeHours: 2 },
        ...{ resolved: 5, keptTarget: 4 },
      },
      {
        ...{ areaId: 2, count: 4, perKm2: null, perThousandResidents: null, open: 0, medianAgeHours: null },
        ...{ resolved: 0, keptTarget: 0 },
      },
      {
        ...{ areaId: 3, count: 0, perKm2: null, perThousandResidents: null, open: 0, medianAgeHours: null },
        ...{ resolved: 0, keptTarget: 0 },
      },
    ]);
  });
});
