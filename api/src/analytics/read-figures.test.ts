import { beforeAll, describe, expect, it } from 'vitest';

import { testDatabase } from '../../test/database.ts';
import { randomNumbers } from '../../test/geometry.ts';
import { insertReportRow } from '../../test/report-rows.ts';
import type { Database } from '../platform/index.ts';
import { foldSums, type Reader, type ReportFilter, STRANGER } from '../reports/index.ts';
import { backlogByArea, countByArea, keptByArea } from './read-area-figures.ts';
import { readHistogram } from './read-histogram.ts';

const timeZone = 'Asia/Makassar';
const now = '2026-07-20T03:00:00.000000Z';
const OPERATOR: Reader = { kind: 'command', cityId: null, keys: ['role:OPERATOR'] };
const OFFICER: Reader = { kind: 'agency', agencyId: 30_000, areaId: null, keys: [] };

let database: Database;
let cityId: number;
let categoryId: number;
beforeAll(async () => {
  database = await testDatabase();
  const random = randomNumbers(5);
  const areas = await database.query<{ id: number }>(
    `select id from jurisdiction where level = 'SUBDISTRICT' limit 4`,
  );
  for (let index = 0; index < 300; index++) {
    const id = await insertReportRow(database, {
      visibility: (['PUBLIC', 'PUBLIC', 'COARSE', 'STATISTICS', 'SEALED'] as const)[index % 5] ?? 'PUBLIC',
      status: ['RECEIVED', 'ASSIGNED', 'RESOLVED', 'CLOSED'][index % 4] ?? 'RECEIVED',
      receivedAt: new Date(Date.UTC(2026, 0, 1) + Math.floor(random() * 200 * 86_400) * 1000).toISOString(),
    });
    await database.query(
      `update report set subdistrict_id = $2, resolve_due_at = received_at + interval '1 day',
         resolved_at = case when status in ('RESOLVED', 'CLOSED') then received_at + $3 * interval '1 hour' end
       where id = $1`,
      [id, areas[index % 4]?.id, (index % 40) + 1],
    );
    if (index === 250) await foldSums(database);
  }
  const [ground] = await database.query<{ city_id: number; category_id: number }>(
    'select city_id, category_id from report limit 1',
  );
  [cityId, categoryId] = [ground?.city_id ?? 0, ground?.category_id ?? 0];
});

const ask = (reader: Reader, filter: ReportFilter, hasSums: boolean) => ({
  ...{ reader, filter: { ...filter, cityId }, timeZone, hasSums, now },
});

const FILTERS: readonly (readonly [string, ReportFilter])[] = [
  ['everything', {}],
  ['what is open', { open: true }],
  ['one category', { categoryIds: [], statuses: ['CLOSED'] }],
  ['since an hour', { receivedFrom: '2026-05-01T03:20:00.000000Z' }],
  [
    'three months',
    { receivedFrom: '2026-02-09T16:00:00.000000Z', receivedTo: '2026-05-03T16:00:00.000000Z' },
  ],
  ['two days', { receivedFrom: '2026-02-09T16:00:00.000000Z', receivedTo: '2026-02-11T16:00:00.000000Z' }],
];

describe('A histogram', () => {
  it.each(FILTERS)('is the same from sums and from rows: %s', async (_what, filter) => {
    const given = filter.categoryIds === undefined ? filter : { ...filter, categoryIds: [categoryId] };
    for (const reader of [STRANGER, OPERATOR]) {
      const bySums = await readHistogram(database, ask(reader, given, true));
      const byRows = await readHistogram(database, ask(reader, given, false));
      expect(bySums).toEqual(byRows);
      expect(bySums?.bars.length).toBeGreaterThan(0);
    }
  });

  it('holds every report once, as the reader may see them', async () => {
    const total = async (reader: Reader): Promise<number | undefined> =>
      (await readHistogram(database, ask(reader, {}, true)))?.bars.reduce((sum, { count }) => sum + count, 0);
    expect(await total(OPERATOR)).toBe(240); // not the sealed ones
    expect(await total(STRANGER)).toBe(180);
    expect(await total(OFFICER)).toBe(180);
  });

  it('is none where nothing was ever received', async () => {
    expect(await readHistogram(database, ask(STRANGER, { statuses: ['EXPIRED'] }, true))).toBeNull();
  });
});

describe('Figures by area', () => {
  it.each(FILTERS)('count the same from sums and from rows: %s', async (_what, filter) => {
    for (const reader of [STRANGER, OPERATOR]) {
      const [bySums, byRows] = [
        await countByArea(database, ask(reader, filter, true)),
        await countByArea(database, ask(reader, filter, false)),
      ];
      expect(bySums.toSorted((a, b) => a.subdistrict_id - b.subdistrict_id)).toEqual(
        byRows.toSorted((a, b) => a.subdistrict_id - b.subdistrict_id),
      );
    }
  });

  it('tell what waits and what was done by its target', async () => {
    const backlog = await backlogByArea(database, ask(OPERATOR, {}, true));
    expect(backlog.reduce((sum, { open }) => sum + open, 0)).toBe(120);
    const kept = await keptByArea(database, ask(OPERATOR, {}, true), '2026-01-01T00:00:00.000000Z');
    const [resolved, inTime] = [
      kept.reduce((sum, row) => sum + row.resolved, 0),
      kept.reduce((sum, row) => sum + row.kept, 0),
    ];
    const [expected] = await database.query<{ resolved: number; kept: number }>(
      `select count(*)::integer as resolved, (count(*) filter (where resolved_at <= resolve_due_at))::integer as kept
       from report where resolved_at is not null and visibility <> 'SEALED'`,
    );
    expect({ resolved, kept: inTime }).toEqual(expected);
    expect(inTime).toBeGreaterThan(0);
  });
});
