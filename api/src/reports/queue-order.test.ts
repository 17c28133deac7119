import { beforeEach, describe, expect, it } from 'vitest';

import { testDatabase } from '../../test/database.ts';
import { insertReportRow, removeReports } from '../../test/report-rows.ts';
import { createSecrets } from '../platform/index.ts';
import { openListCursor, sealListCursor } from './list-cursor.ts';
import { listReports } from './read-reports.ts';
import { parameters } from './sql.ts';
import type { Reader } from './viewer-rights.ts';
import { OPEN_SQL, visibleReports } from './visible-reports.ts';

const OPERATOR: Reader = { kind: 'command', cityId: null, keys: [] };
const secrets = createSecrets('a secret of the tests of thirty-two characters');
const database = await testDatabase();
beforeEach(async () => removeReports(database));

interface Stand {
  readonly status?: string;
  readonly urgency?: string;
  readonly answered?: boolean;
  readonly respondBy?: string;
  readonly resolveBy?: string;
  readonly reviewAt?: string;
}

async function report(stand: Stand): Promise<bigint> {
  const id = await insertReportRow(database, { status: stand.status ?? 'ACCEPTED' });
  await database.query(
    `update report set urgency = $2, acknowledged_at = case when $3 then now() end, respond_due_at = $4,
       resolve_due_at = $5, review_at = $6 where id = $1`,
    [
      id,
      stand.urgency ?? 'NORMAL',
      stand.answered ?? true,
      stand.respondBy ?? null,
      stand.resolveBy ?? null,
      stand.reviewAt ?? null,
    ],
  );
  return id;
}

/** As a client reads it, two rows a page. */
async function queue(): Promise<bigint[]> {
  const ids: bigint[] = [];
  for (let cursor: string | null = null; ;) {
    const after = cursor === null ? null : openListCursor(secrets, cursor, 'DUE_FIRST');
    const found = await listReports(database, OPERATOR, {}, { first: 2, order: 'DUE_FIRST', after });
    ids.push(...found.slice(0, 2).map(({ id }) => id));
    const last = found[1];
    if (found.length <= 2 || last === undefined) return ids;
    cursor = sealListCursor(secrets, { order: 'DUE_FIRST', at: last.queue_at, id: last.id });
  }
}

describe('An office reads first', () => {
  it('what is critical and has no target, then by what is due, then what has none, then what rests, then what ended', async () => {
    const ended = await report({ status: 'CLOSED', urgency: 'CRITICAL' });
    const asked = await report({ status: 'NEEDS_INFO', urgency: 'CRITICAL' });
    const held = await report({ status: 'ON_HOLD', urgency: 'CRITICAL' });
    const untimed = await report({});
    const later = await report({ resolveBy: '2026-12-20T00:00:00Z' });
    const review = await report({ status: 'ON_HOLD', reviewAt: '2026-12-01T00:00:00Z' });
    const late = await report({ resolveBy: '2026-01-01T00:00:00Z' });
    const flood = await report({ urgency: 'CRITICAL', respondBy: '2026-11-20T00:05:00Z' });
    const storm = await report({ urgency: 'CRITICAL', status: 'IN_PROGRESS' });
    expect(await queue()).toEqual([flood, storm, late, review, later, untimed, ended, asked, held]);
  });

  it('an alarm, until somebody takes notice', async () => {
    const late = await report({ resolveBy: '2026-01-01T00:00:00Z' });
    const alarm = await report({
      ...{ urgency: 'CRITICAL', status: 'ASSIGNED', answered: false, respondBy: '2026-11-20T00:05:00Z' },
    });
    const flood = await report({ urgency: 'CRITICAL' });
    expect(await queue()).toEqual([alarm, flood, late]);
    await database.query(
      "update report set acknowledged_at = now(), resolve_due_at = '2026-02-01T00:00:00Z' where id = $1",
      [alarm],
    );
    expect(await queue()).toEqual([flood, late, alarm]);
  });

  it('along an index, sorted by nobody, however much there is', async () => {
    const like = await report({ resolveBy: '2026-12-20T00:00:00Z' });
    await database.query(
      `insert into report (city_id, code, client_hash, content_hash, tracking_hash, category_id, audience, urgency,
         visibility, status, agency_id, place_source, longitude, latitude, place_key, routing, received_at)
       select city_id, 'N' || n, decode(lpad(to_hex(n), 64, '0'), 'hex'), content_hash, tracking_hash, category_id,
         audience, urgency, visibility, case n % 20 when 0 then 'ACCEPTED' else 'CLOSED' end, agency_id, place_source,
         longitude, latitude, place_key, routing, received_at
       from report, generate_series(1, 6000) n where id = $1`,
      [like],
    );
    await database.query('analyze report');
    for (const [own, index] of [
      ['v.agency_id = (select min(agency_id) from report)', 'report_queue'],
      ['v.city_id = (select min(city_id) from report)', 'report_due'],
    ] as const) {
      const p = parameters();
      const plan = await database.query(
        `explain select v.id from ${visibleReports(OPERATOR, p)} v where ${own} and v.status in ${OPEN_SQL}
         order by v.queue_at, v.id limit 51`,
        p.values,
      );
      expect(JSON.stringify(plan)).toContain(`using ${index} `);
      expect(JSON.stringify(plan)).not.toContain('Sort');
    }
  });
});
