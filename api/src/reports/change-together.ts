import type { PoolClient } from 'pg';

import type { Database } from '../platform/index.ts';
import { type ChangeDeps, type Changed, deny } from './change-report.ts';
import type { LockedReport } from './locked-report.ts';
import { findReport } from './read-reports.ts';
import { isRefusal, REPORT_NOT_FOUND, type RefusalData } from './refusal.ts';
import type { Reader } from './viewer-rights.ts';
import { type Change, writeChange } from './write-change.ts';

/** A report that is changed, the other one that it is merged with, if any, and what belongs to the second of them. */
export interface Together {
  readonly report: LockedReport;
  readonly other: LockedReport | null;
  /** The parts of the other one, or of the report alone, and what was merged into it. */
  readonly followers: readonly LockedReport[];
}

/** The changes of one of them, in order. */
export interface ChangesOf {
  readonly report: LockedReport;
  readonly changes: readonly Change[];
}

export interface TogetherRequest {
  readonly reportId: bigint;
  readonly version: number | null;
  readonly reader: Reader;
  readonly other: {
    readonly id: bigint;
    readonly version: number | null;
    /** `handling`: the actor must handle it too. `nothing`: it is put right without the actor's looking at it. */
    readonly needs: 'handling' | 'nothing';
  } | null;
  readonly decide: (
    together: Together,
    client: PoolClient,
  ) => Promise<readonly ChangesOf[] | RefusalData | null>;
}

/** One change of several reports at once: all of them locked in the order of their ids, all written or none. */
export async function changeTogether(
  { database, bell, catalogues }: ChangeDeps,
  request: TogetherRequest,
): Promise<Changed | RefusalData> {
  // A lock is written down, so what the actor may not see must not be locked: it would tell that it exists.
  const hidden = await hiddenOf(database, request);
  if (hidden !== null) return hidden;
  const result = await database.transaction(async (client) => {
    const together = await lockTogether(client, request.reportId, request.other?.id ?? null);
    if (together === null) return REPORT_NOT_FOUND;
    const denied = await denyAny(client, request, together);
    if (denied !== null) return denied;
    const decided = await request.decide(together, client);
    if (decided === null) return { changed: false };
    if ('refused' in decided) return decided;
    for (const { report, changes } of decided) {
      let row = report;
      for (const change of changes) row = await writeChange(client, catalogues, row, change);
    }
    return { changed: true };
  });
  if (!isRefusal(result) && result.changed) bell.ring();
  return result;
}

async function hiddenOf(
  database: Database,
  { reportId, reader, other }: TogetherRequest,
): Promise<RefusalData | null> {
  if ((await findReport(database, reader, reportId)) === null) return REPORT_NOT_FOUND;
  if (other === null || other.needs === 'nothing') return null;
  const isSeen = (await findReport(database, reader, other.id)) !== null;
  return isSeen ? null : { ...REPORT_NOT_FOUND, field: 'intoId' };
}

const MINE = 'id = any($1::bigint[]) or parent_id = $2 or merged_into_id = $2';

async function lockTogether(
  client: PoolClient,
  reportId: bigint,
  otherId: bigint | null,
): Promise<Together | null> {
  const values = [[reportId, otherId ?? reportId], otherId ?? reportId];
  await client.query(`select id from report where ${MINE} order by id for no key update`, values);
  // Looked at again: what joined them while the locks were waited for belongs to them as well.
  const { rows } = await client.query<LockedReport>(
    `select * from report where ${MINE} order by id for no key update`,
    values,
  );
  const find = (id: bigint | null): LockedReport | undefined => rows.find((row) => row.id === id);
  const [report, other] = [find(reportId), find(otherId)];
  if (report === undefined) return null;
  const followers = rows.filter(({ id }) => id !== reportId && id !== otherId);
  return { report, other: other ?? null, followers };
}

async function denyAny(
  client: PoolClient,
  { reader, version, other }: TogetherRequest,
  together: Together,
): Promise<RefusalData | null> {
  const denied = await deny(client, { reader, version, needs: 'overseeing' }, together.report);
  if (denied !== null || other === null) return denied;
  // One that is hidden is answered as one that never was.
  if (together.other === null) return { ...REPORT_NOT_FOUND, field: 'intoId' };
  if (other.needs === 'nothing') return null;
  const given = { reader, version: other.version, needs: 'overseeing' } as const;
  const deniedOther = await deny(client, given, together.other);
  return deniedOther && { ...deniedOther, field: deniedOther.code === 'CONFLICT' ? 'intoVersion' : 'intoId' };
}

/** What a report was merged into; its row is locked, and looked at again, before anything is done. */
export async function survivorOf(database: Database, reportId: bigint): Promise<bigint | null> {
  const [row] = await database.query<{ merged_into_id: bigint | null }>(
    'select merged_into_id from report where id = $1',
    [reportId],
  );
  return row?.merged_into_id ?? null;
}

/** Whether a report has parts, or others were merged into it. */
export async function hasFollowers(client: PoolClient, reportId: bigint): Promise<boolean> {
  const { rowCount } = await client.query(
    'select from report where parent_id = $1 or merged_into_id = $1 limit 1',
    [reportId],
  );
  return rowCount !== 0;
}

/** Whether other people's reports were merged into this one. */
export async function hasMerged(client: PoolClient, reportId: bigint): Promise<boolean> {
  const { rowCount } = await client.query('select from report where merged_into_id = $1 limit 1', [reportId]);
  return rowCount !== 0;
}

/** What a report is a part of, or was merged into; it is never looser than that. */
export async function leaderOf(client: PoolClient, report: LockedReport): Promise<LockedReport | null> {
  const { rows } = await client.query<LockedReport>(
    'select * from report where id = coalesce($1::bigint, $2::bigint)',
    [report.parent_id, report.merged_into_id],
  );
  return rows[0] ?? null;
}
