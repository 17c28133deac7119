import { beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { testDatabase } from '../../test/database.ts';
import { insertReportRow, removeReports } from '../../test/report-rows.ts';
import type { Database } from '../platform/index.ts';
import { readTimelines } from './read-timelines.ts';

let database: Database;
beforeAll(async () => {
  database = await testDatabase();
});
beforeEach(async () => {
  await removeReports(database);
});

async function write(reportId: bigint, kind: string, times = 1): Promise<void> {
  await database.query(
    `insert into report_event (city_id, report_id, report_version, kind, actor_kind, became, facts)
     select r.city_id, r.id, 1, $2, 'SYSTEM', '{}', jsonb_build_object('supportCount', n)
     from report r, generate_series(1, $3::integer) n where r.id = $1`,
    [reportId, kind, times],
  );
}

async function told(...reportIds: readonly bigint[]): Promise<string[]> {
  const events = await readTimelines(database, reportIds);
  return events.map(({ kind, facts }) =>
    kind === 'SUPPORTED' ? `${kind} ${String(facts.supportCount)}` : kind,
  );
}

describe('A timeline', () => {
  it('tells of ten thousand supports in a row as one, with their number', async () => {
    const id = await insertReportRow(database);
    await write(id, 'SUBMITTED');
    await write(id, 'SUPPORTED', 10_000);
    await write(id, 'ACCEPTED');
    await write(id, 'STARTED');
    await write(id, 'SUPPORTED', 3);
    expect(await told(id)).toEqual(['SUBMITTED', 'SUPPORTED 10000', 'ACCEPTED', 'STARTED', 'SUPPORTED 3']);
  });

  it('of nothing but supports is the last of them', async () => {
    const id = await insertReportRow(database);
    await write(id, 'SUPPORTED', 5);
    expect(await told(id)).toEqual(['SUPPORTED 5']);
  });

  it('holds the newest 500 of what happened', async () => {
    const id = await insertReportRow(database);
    await write(id, 'SUBMITTED');
    for (let n = 0; n < 300; n++) {
      await write(id, 'PLACE_CORRECTED');
      await write(id, 'SUPPORTED', 2);
    }
    const events = await told(id);
    expect(events).toHaveLength(500);
    expect(events.at(-1)).toBe('SUPPORTED 2');
    expect(events).not.toContain('SUBMITTED');
  });

  it('is read with those of other reports, and mixed with none of them', async () => {
    const [one, other] = [await insertReportRow(database), await insertReportRow(database)];
    await write(one, 'SUBMITTED');
    await write(other, 'SUPPORTED', 4);
    await write(one, 'SUPPORTED', 2);
    expect(await told(one, other)).toEqual(['SUBMITTED', 'SUPPORTED 2', 'SUPPORTED 4']);
  });

  it('reads no support but the ones it tells of', async () => {
    const id = await insertReportRow(database);
    await write(id, 'SUBMITTED');
    await write(id, 'SUPPORTED', 10_000);
    await database.query('analyze report_event');
    const fetched = await database.transaction(async (client) => {
      const query: Database['query'] = async (text, values = []) =>
        (await client.query<never>(text, [...values])).rows;
      await readTimelines({ ...database, query }, [id]);
      const [row] = await query<{ fetched: bigint }>(
        `select pg_stat_get_xact_tuples_fetched('report_event'::regclass) as fetched`,
      );
      return row?.fetched;
    });
    expect(fetched).toBeLessThan(10n);
  });
});
