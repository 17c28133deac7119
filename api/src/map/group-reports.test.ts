import { beforeAll, describe, expect, it } from 'vitest';

import { testDatabase } from '../../test/database.ts';
import { insertReportRow } from '../../test/report-rows.ts';
import { type Database, mortonKey } from '../platform/index.ts';
import { type Reader, type ReportFilter, STRANGER } from '../reports/index.ts';
import { groupReports, type MarkRow } from './group-reports.ts';

const OPERATOR: Reader = { kind: 'command', cityId: null, keys: ['role:OPERATOR'] };
const OFFICER: Reader = { kind: 'agency', agencyId: 30_000, areaId: null, keys: ['account:a1'] };
/** The street tile over the place where reports are written by default. */
const TILE = { z: 17, x: 110_540, y: 69_261 };

let database: Database;
let cityId: number;
beforeAll(async () => {
  database = await testDatabase();
  const id = await insertReportRow(database);
  await insertReportRow(database, { status: 'CLOSED' });
  const places = Array.from(
    { length: 5_000 },
    (_, n) => [123.5 + (n % 100) / 500, -10.3 + n / 25_000] as const,
  );
  await database.query(
    `insert into report (city_id, code, client_hash, content_hash, tracking_hash, category_id, audience, urgency,
       visibility, status, agency_id, place_source, longitude, latitude, place_key, public_longitude,
       public_latitude, public_key, routing)
     select city_id, 'E' || n, sha256(n::text::bytea), content_hash, tracking_hash, category_id, audience, urgency,
       visibility, 'CLOSED', agency_id, place_source, x, y, key, x, y, key, routing
     from report, unnest($2::float8[], $3::float8[], $4::bigint[]) with ordinality t (x, y, key, n) where id = $1`,
    [id, places.map(([x]) => x), places.map(([, y]) => y), places.map(([x, y]) => mortonKey(x, y))],
  );
  await database.query('vacuum analyze report');
  const [city] = await database.query<{ id: number }>('select id from city');
  cityId = city?.id ?? 0;
});

const marksOf = async (reader: Reader, filter: ReportFilter): Promise<MarkRow[]> => {
  const { text, values } = groupReports({
    reader,
    filter: { cityId, ...filter },
    tile: TILE,
    crowded: false,
  });
  return database.query<MarkRow>(text, values);
};

async function planOf(reader: Reader, filter: ReportFilter): Promise<string> {
  const { text, values } = groupReports({
    reader,
    filter: { cityId, ...filter },
    tile: TILE,
    crowded: false,
  });
  return JSON.stringify(await database.query(`explain ${text}`, values));
}

describe('A street tile of the whole history', () => {
  it.each([
    ['everything, for a stranger', STRANGER, {}, 'report_ended_by_public_place'],
    ['what is done, for a stranger', STRANGER, { statuses: ['CLOSED'] }, 'report_ended_by_public_place'],
    ['everything, for an operator', OPERATOR, {}, 'report_ended_by_place'],
    ['what is done, for an officer', OFFICER, { statuses: ['CLOSED'] }, 'report_ended_by_public_place'],
  ] as const)('reads along an index: %s', async (_name, reader, filter, index) => {
    const plan = await planOf(reader, filter);
    expect(plan).toContain(index);
    expect(plan).not.toContain('Seq Scan on report');
  });

  it('counts open reports and ended ones each once', async () => {
    const counts = async (filter: ReportFilter): Promise<number> =>
      (await marksOf(STRANGER, filter)).reduce((sum, { count }) => sum + count, 0);
    const [all, open, ended] = [
      await counts({}),
      await counts({ open: true }),
      await counts({ statuses: ['CLOSED'] }),
    ];
    expect([open, all - ended]).toEqual([1, 1]);
    expect(ended).toBeGreaterThan(0);
    expect(await counts({ statuses: ['CLOSED', 'ASSIGNED'] })).toBe(all);
  });
});
