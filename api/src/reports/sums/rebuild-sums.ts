import type { PoolClient } from 'pg';

import { ADVISORY_LOCKS, type Database } from '../../platform/index.ts';
import { addedUp, SUM_KEY } from './added-up.ts';
import { COUNTED, COUNTED_NAMES, JOIN_KINDS, keepKindsSql, KIND_NAMES } from './counted.ts';
import { type Grain, GRAINS, LAYOUT } from './grains.ts';

const BATCH = 5_000;
const KIND_TYPES = 'status text, visibility text, audience text, urgency text, handlers text[], late boolean';

/** The reports as rows of COUNTED with `late` and `change`; `$1`: up to when lateness counts. */
export const AS_REPORTED = `select ${COUNTED_NAMES.replace('late_at', 'coalesce(late_at <= $1, false) as late')}, 1 as change
  from (select ${COUNTED} from report r join city c on c.id = r.city_id) counted`;

/**
 * Builds the sums anew from the reports while everybody goes on working. The reports are read in one snapshot, by a
 * transaction that writes nothing and so holds up no reader of the log; the new sums are written beside the old ones in
 * short steps; then one short step puts them in place and drops exactly those notes that the snapshot had seen.
 * False when another process is at it.
 */
export async function rebuildSums(database: Database): Promise<boolean> {
  const reader = await database.pool.connect();
  try {
    const { rows } = await reader.query<{ mine: boolean }>('select pg_try_advisory_lock($1) as mine', [
      ADVISORY_LOCKS.sums,
    ]);
    if (rows[0]?.mine !== true) return false;
    try {
      await rebuild(database, reader);
    } finally {
      await reader.query('select pg_advisory_unlock($1)', [ADVISORY_LOCKS.sums]);
    }
  } catch (error) {
    reader.release(true);
    throw error;
  }
  reader.release();
  return true;
}

interface Snapshot {
  readonly snapshot: string;
  readonly now: string;
}

async function rebuild(database: Database, reader: PoolClient): Promise<void> {
  const [state] = await database.query<{ generation: number; highest: number }>(
    `select generation, coalesce((select max(generation) from report_sum), 0) as highest from report_sum_state`,
  );
  const generation = Math.max(state?.generation ?? 0, state?.highest ?? 0) + 1;
  // After a restore, notes may carry numbers of another cluster that this one has not reached: no snapshot would see them.
  await database.query(
    'update report_delta set txid = pg_current_xact_id() where txid >= pg_snapshot_xmax(pg_current_snapshot())',
  );
  await reader.query('begin isolation level repeatable read read only');
  try {
    await reader.query('set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0');
    const { rows } = await reader.query<Snapshot>(
      'select pg_current_snapshot()::text as snapshot, now() as now',
    );
    const [taken] = rows;
    if (taken === undefined) throw new Error('No snapshot.');
    await keepKinds(database, reader, taken.now);
    for (const grain of GRAINS) await buildGrain(database, reader, { grain, generation, now: taken.now });
    await putInPlace(database, generation, taken);
  } catch (error) {
    // Tried again every few seconds, halves of sums would fill the disk.
    await dropOthers(database).catch(() => undefined);
    throw error;
  } finally {
    await reader.query('rollback');
  }
  await dropOthers(database);
}

/** The reader's snapshot does not see them afterwards, so they are handed to it with each grain. */
async function keepKinds(database: Database, reader: PoolClient, now: string): Promise<void> {
  const { rows } = await reader.query<Record<string, unknown>>(
    `select distinct ${KIND_NAMES} from (${AS_REPORTED}) counted`,
    [now],
  );
  await database.query(keepKindsSql(`select * from jsonb_to_recordset($1::jsonb) as k (${KIND_TYPES})`), [
    JSON.stringify(rows),
  ]);
  await database.query(JOIN_KINDS);
}

interface Build {
  readonly grain: Grain;
  readonly generation: number;
  readonly now: string;
}

const SUM_COLUMNS = ['grain', 'city_id', 'category_id', 'day', 'place', 'side', 'kind_id'] as const;
const FIGURES = ['count', 'ids', 'x', 'y'] as const;
const TYPES = 'smallint,smallint,integer,integer,bigint,smallint,integer,integer,bigint,bigint,bigint'.split(
  ',',
);

async function buildGrain(
  database: Database,
  reader: PoolClient,
  { grain, generation, now }: Build,
): Promise<void> {
  const kinds = await database.query<object>(
    `select id, coarse_handlers_id, coarse_others_id, ${KIND_NAMES} from report_kind`,
  );
  const text = addedUp(AS_REPORTED, [grain]).replace(
    'join report_kind k',
    `join jsonb_to_recordset($2::jsonb) as k (id integer, coarse_handlers_id integer, coarse_others_id integer, ${KIND_TYPES})`,
  );
  await reader.query(`declare built no scroll cursor for ${text}`, [now, JSON.stringify(kinds)]);
  for (;;) {
    const { rows } = await reader.query<Record<string, unknown>>(`fetch ${String(BATCH)} from built`);
    if (rows.length === 0) break;
    const columns = [...SUM_COLUMNS, ...FIGURES];
    const places = columns.map((_, index) => `$${String(index + 2)}::${TYPES[index] ?? 'bigint'}[]`);
    await database.query(
      `insert into report_sum (${SUM_KEY}, ${FIGURES.join(', ')}) select $1, * from unnest(${places.join(', ')})`,
      [generation, ...columns.map((name) => rows.map((row) => row[name]))],
    );
  }
  await reader.query('close built');
}

async function putInPlace(database: Database, generation: number, taken: Snapshot): Promise<void> {
  await database.transaction(async (client) => {
    await client.query('update report_sum_state set generation = $1, late_until = $2, grains_layout = $3', [
      generation,
      taken.now,
      LAYOUT,
    ]);
    await client.query('delete from report_delta where pg_visible_in_snapshot(txid, $1::pg_snapshot)', [
      taken.snapshot,
    ]);
  });
}

/** By what stands in place now: whoever lost the answer to `putInPlace` does not know it. */
async function dropOthers(database: Database): Promise<void> {
  for (;;) {
    const dropped = await database.query(
      `delete from report_sum where ctid = any(array(
         select ctid from report_sum where generation <> (select generation from report_sum_state) limit ${String(BATCH * 4)})) returning 1`,
    );
    if (dropped.length === 0) return;
  }
}
