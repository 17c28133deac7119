import { beforeAll, describe, expect, it } from 'vitest';

import { startTestApp, type TestApp } from '../app.ts';
import type { GraphqlClient } from '../graphql-client.ts';
import { marksAt } from '../tiles.ts';
import { submit } from '../submissions.ts';

const FIGURES = `query ($filter: ReportFilterInput) {
  reportHistogram(filter: $filter) { unit total bars { from to count } }
  areaFigures(filter: $filter) { jurisdiction { code } count perKm2 perThousandResidents open medianAgeHours resolved keptTarget }
  reports(filter: $filter) { totalCount { count } }
}`;

interface Figures {
  readonly reportHistogram: {
    unit: string;
    total: number;
    bars: { from: string; to: string; count: number }[];
  };
  readonly areaFigures: {
    jurisdiction: { code: string };
    count: number;
    perKm2: number | null;
    perThousandResidents: number | null;
    open: number;
    medianAgeHours: number | null;
  }[];
  readonly reports: { totalCount: { count: number } };
}

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});

const KUPANG = { longitude: 123.6075, latitude: -10.1772 };

async function shownOnMap(client: GraphqlClient, filter: string): Promise<number> {
  const marks = await marksAt(client, 11, KUPANG, filter);
  return marks.reduce((sum, { properties }) => sum + Number(properties['count'] ?? 1), 0);
}

describe('The figures of a city', () => {
  it('agree with its list and its map, for whoever asks, at every moment', async () => {
    const operator = await app.signIn('OPERATOR');
    for (const categoryCode of ['SAMPAH', 'BANJIR', 'LAINNYA', 'SAMPAH']) {
      await submit(app.anyone, { categoryCode, ...KUPANG });
      for (const client of [app.anyone, operator]) {
        const { reportHistogram, areaFigures, reports } = await client.data<Figures>(FIGURES, {
          filter: { city: 'kupang', open: true },
        });
        const { count } = reports.totalCount;
        expect(reportHistogram.total).toBe(count);
        expect(reportHistogram.bars.reduce((sum, bar) => sum + bar.count, 0)).toBe(count);
        expect(areaFigures.reduce((sum, area) => sum + area.count, 0)).toBe(count);
        expect(areaFigures).toHaveLength(51);
        expect(areaFigures.every(({ open, count }) => open === count)).toBe(true);
        expect(await shownOnMap(client, '&open=true')).toBe(count);
      }
    }
    const { reports } = await operator.data<Figures>(FIGURES, { filter: { city: 'kupang' } });
    expect(reports.totalCount.count).toBe(4);
  });

  it('invent no population', async () => {
    const { areaFigures } = await app.anyone.data<Figures>(FIGURES, { filter: { city: 'kupang' } });
    const { jurisdictions } = await app.anyone.data<{
      jurisdictions: { nodes: { code: string; population: number | null }[] };
    }>('{ jurisdictions(city: "kupang", level: SUBDISTRICT, first: 100) { nodes { code population } } }');
    const unknown = jurisdictions.nodes
      .filter(({ population }) => population === null)
      .map(({ code }) => code);
    for (const { jurisdiction, perThousandResidents } of areaFigures)
      expect(perThousandResidents === null).toBe(unknown.includes(jurisdiction.code));
  });

  it('are refused in words for a range that no city has', async () => {
    const filter = {
      city: 'kupang',
      receivedFrom: '0001-01-01T00:00:00Z',
      receivedTo: '9999-12-31T00:00:00Z',
    };
    const answer = await app.anyone.post({ query: FIGURES, variables: { filter } });
    expect(await answer.text()).toContain('A histogram reaches over 120 years at most.');
    const backwards = {
      city: 'kupang',
      receivedFrom: '2026-02-01T00:00:00Z',
      receivedTo: '2026-01-01T00:00:00Z',
    };
    const { reportHistogram } = await app.anyone.data<Figures>(FIGURES, { filter: backwards });
    expect(reportHistogram.total).toBe(0);
  });

  it('are empty where nothing is', async () => {
    const { reportHistogram } = await app.anyone.data<Figures>(FIGURES, {
      filter: { city: 'kupang', statuses: ['EXPIRED'] },
    });
    expect(reportHistogram).toEqual({ unit: 'DAY', total: 0, bars: [] });
  });
});
