import { beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { testDatabase } from '../../test/database.ts';
import { insertReportRow, removeReports } from '../../test/report-rows.ts';
import { createSecrets, type Database } from '../platform/index.ts';
import { type ListPosition, openListCursor, sealListCursor } from './list-cursor.ts';
import { countReports, listReports } from './read-reports.ts';
import type { ReportRow } from './report-row.ts';
import { STRANGER, type Reader } from './viewer-rights.ts';

const secrets = createSecrets('a secret of the tests of thirty-two characters');
const OPERATOR: Reader = { kind: 'command', cityId: null, keys: [] };
const SAME = '2026-11-23T06:03:19.123456Z';

let database: Database;
beforeAll(async () => {
  database = await testDatabase();
});
beforeEach(async () => {
  await removeReports(database);
});

type Order = ListPosition['order'];

/** Pages through a list by cursors as clients do; between pages something may happen. */
async function pageThrough(
  reader: Reader,
  order: Order,
  first: number,
  between: () => Promise<unknown> = async () => undefined,
): Promise<ReportRow[]> {
  const all: ReportRow[] = [];
  let cursor: string | null = null;
  for (;;) {
    const after: ListPosition | null = cursor === null ? null : openListCursor(secrets, cursor, order);
    const found = await listReports(database, reader, {}, { first, order, after });
    const page = found.slice(0, first);
    all.push(...page);
    const last = page.at(-1);
    if (found.length <= first || last === undefined) return all;
    cursor = sealListCursor(secrets, { order, at: last.received_at, id: last.id });
    await between();
  }
}

const idsOf = (rows: readonly ReportRow[]): bigint[] => rows.map(({ id }) => id);

describe('Documented failure 8: pages without a total order skipped and repeated rows', () => {
  it.each([
    ['NEWEST', 1],
    ['NEWEST', 7],
    ['OLDEST', 1],
    ['OLDEST', 7],
  ] as const)(
    'here forty reports of one microsecond are each on one page, %s by %i',
    async (order, first) => {
      const ids: bigint[] = [];
      for (let n = 0; n < 40; n++) ids.push(await insertReportRow(database, { receivedAt: SAME }));
      const seen = idsOf(await pageThrough(STRANGER, order, first));
      expect(seen).toEqual(order === 'NEWEST' ? ids.toReversed() : ids);
    },
  );

  it.each(['NEWEST', 'OLDEST'] as const)(
    'here reports one microsecond apart keep their order, %s',
    async (order) => {
      const ids: bigint[] = [];
      for (let n = 0; n < 30; n++) {
        const fraction = String(123_450 + n).padStart(6, '0');
        ids.push(await insertReportRow(database, { receivedAt: `2026-11-23T06:03:19.${fraction}Z` }));
      }
      const seen = idsOf(await pageThrough(STRANGER, order, 4));
      expect(seen).toEqual(order === 'NEWEST' ? ids.toReversed() : ids);
    },
  );

  it.each(['NEWEST', 'OLDEST'] as const)(
    'here reports that arrive while somebody turns pages push none off and none twice, %s',
    async (order) => {
      const ids: bigint[] = [];
      for (let n = 0; n < 30; n++) ids.push(await insertReportRow(database, { receivedAt: SAME }));
      let arrivals = 8;
      const seen = idsOf(
        await pageThrough(STRANGER, order, 5, async () => {
          if (arrivals-- > 0) await insertReportRow(database);
        }),
      );
      expect(new Set(seen).size).toBe(seen.length);
      expect(seen.filter((id) => ids.includes(id))).toEqual(order === 'NEWEST' ? ids.toReversed() : ids);
    },
  );

  it('here the row that a cursor was made of may be gone from sight by the next page', async () => {
    const ids: bigint[] = [];
    for (let n = 0; n < 12; n++) ids.push(await insertReportRow(database, { receivedAt: SAME }));
    let page = 0;
    const seen = await pageThrough(STRANGER, 'OLDEST', 3, async () => {
      page++;
      await database.query(
        `update report set visibility = 'SEALED', public_longitude = null, public_latitude = null, public_key = null
         where id = $1`,
        [ids[page * 3 - 1]],
      );
    });
    expect(idsOf(seen)).toEqual(ids);
  });
});

describe('A page', () => {
  it('for a stranger is full of what they may see, whatever lies between', async () => {
    for (let n = 0; n < 40; n++) {
      await insertReportRow(database, {
        visibility: n % 4 === 0 ? 'PUBLIC' : n % 4 === 1 ? 'SEALED' : 'STATISTICS',
      });
    }
    const first = await listReports(database, STRANGER, {}, { first: 5, order: 'NEWEST', after: null });
    // One more than asked for, which says that a next page exists.
    expect(first).toHaveLength(6);
    expect(await pageThrough(STRANGER, 'NEWEST', 3)).toHaveLength(10);
    expect(await pageThrough(OPERATOR, 'NEWEST', 3)).toHaveLength(30);
    expect([await countReports(database, STRANGER, {}), await countReports(database, OPERATOR, {})]).toEqual([
      10, 30,
    ]);
  });
});

describe('A count', () => {
  it('stops one past the limit', async () => {
    const id = await insertReportRow(database);
    await database.query(
      `insert into report (city_id, code, client_hash, content_hash, tracking_hash, category_id, audience, urgency,
         visibility, status, agency_id, place_source, longitude, latitude, place_key, routing)
       select city_id, 'c' || n, sha256(n::text::bytea), content_hash, sha256(n::text::bytea), category_id, audience,
         urgency, visibility, status, agency_id, place_source, longitude, latitude, place_key, routing
       from report, generate_series(1, 10050) n where id = $1`,
      [id],
    );
    expect(await countReports(database, STRANGER, {})).toBe(10_001);
  });
});
