import type { PoolClient } from 'pg';

import { ADVISORY_LOCKS, type Database } from '../../platform/index.ts';
import { OPEN_SQL } from '../visible-reports.ts';
import { addedUp, SUM_KEY } from './added-up.ts';
import { COUNTED, COUNTED_NAMES, JOIN_KINDS, keepKindsSql, KIND_NAMES } from './counted.ts';
import { LAYOUT } from './grains.ts';
import { rebuildSums } from './rebuild-sums.ts';

/** A transaction of so many takes well under a second: readers of the log wait for every one under way. */
const BATCH = 5_000;
/** With more than that waiting, as after an import, building anew is quicker. */
const TOO_MANY = 100_000;
const SERIALIZATION_FAILURE = '40001';

const NAMES = COUNTED_NAMES.replace('late_at', 'coalesce(late_at <= $1, false) as late');

interface Source {
  /** Statements that the selection reads, each with its name. */
  readonly before: string;
  /** Rows of COUNTED with `late` and `change`. */
  readonly rows: string;
}

/** A change and its reverse within one batch leave no trace: what only passes through a status does not touch its sums. */
const TAKEN: Source = {
  before: `taken as (
    delete from report_delta where ctid = any(array(select ctid from report_delta limit ${String(BATCH)}))
    returning ${COUNTED_NAMES}, change),`,
  rows: `select ${NAMES}, sum(change)::integer as change from taken
    group by ${COUNTED_NAMES} having sum(change) <> 0`,
};

/** What became late in the meantime: out of one kind, into another. */
const TURNED_LATE: Source = {
  before: '',
  rows: `select ${COUNTED_NAMES.replace('late_at', 'turned.late')}, turned.change
    from (select ${COUNTED} from report r join city c on c.id = r.city_id
      where r.status in ${OPEN_SQL} and r.late_at > $1 and r.late_at <= $2) counted
    cross join (values (false, -1), (true, 1)) as turned (late, change)`,
};

export interface Folded {
  readonly folded: number;
}

/**
 * Adds up what was noted since the last time, in short transactions; whichever process comes first does it. Sums that
 * were never built, or are far behind, are built anew.
 */
export async function foldSums(database: Database): Promise<Folded> {
  const [state] = await database.query<{
    generation: number;
    layout: number;
    waiting: number;
    turned: boolean;
  }>(
    `select s.generation, s.grains_layout as layout, (select count(*)::integer from (select from report_delta limit ${String(TOO_MANY)}) d) as waiting,
       exists (select from city c join report r on r.city_id = c.id
         where r.status in ${OPEN_SQL} and r.late_at > s.late_until and r.late_at <= now()) as turned
     from report_sum_state s`,
  );
  // Sums of a later version are that one's to keep.
  if (state === undefined || state.layout > LAYOUT) return { folded: 0 };
  if (state.generation === 0 || state.layout !== LAYOUT || state.waiting === TOO_MANY) {
    await rebuildSums(database);
    return { folded: state.waiting };
  }
  if (state.waiting === 0 && !state.turned) return { folded: 0 };
  for (let total = 0; ;) {
    const folded = await foldBatch(database);
    total += folded;
    if (folded < BATCH) return { folded: total };
  }
}

async function foldBatch(database: Database): Promise<number> {
  try {
    return await database.transaction(async (client) => {
      await client.query('set transaction isolation level repeatable read');
      return (await isMine(client)) ? fold(client) : 0;
    });
  } catch (error) {
    // Another process folded between our look and our lock.
    if (error instanceof Error && 'code' in error && error.code === SERIALIZATION_FAILURE) return 0;
    throw error;
  }
}

async function isMine(client: PoolClient): Promise<boolean> {
  const { rows } = await client.query<{ mine: boolean }>('select pg_try_advisory_xact_lock($1) as mine', [
    ADVISORY_LOCKS.sums,
  ]);
  return rows[0]?.mine === true;
}

interface State {
  readonly generation: number;
  readonly layout: number;
  readonly late_until: string;
  readonly now: string;
}

async function fold(client: PoolClient): Promise<number> {
  const { rows } = await client.query<State>(
    'select generation, grains_layout as layout, late_until, now() from report_sum_state',
  );
  const [state] = rows;
  if (state === undefined || state.generation === 0 || state.layout !== LAYOUT) return 0;
  const { rows: counted } = await client.query<{ waiting: number }>(
    `select count(*)::integer as waiting from (select from report_delta limit ${String(BATCH)}) d`,
  );
  const waiting = counted[0]?.waiting ?? 0;
  if (waiting > 0) {
    await keepKinds(client, `select ${NAMES} from report_delta`, [state.late_until]);
    await add(client, state.generation, TAKEN, [state.late_until]);
  }
  // Only what is added up whole can be told apart from what the reports say now.
  if (waiting < BATCH) await turnLate(client, state);
  return waiting;
}

async function turnLate(client: PoolClient, { generation, late_until, now }: State): Promise<void> {
  const values = [late_until, now];
  await keepKinds(client, TURNED_LATE.rows, values);
  await add(client, generation, TURNED_LATE, values);
  await client.query('update report_sum_state set late_until = $1', [now]);
}

async function keepKinds(client: PoolClient, from: string, values: readonly unknown[]): Promise<void> {
  await client.query(keepKindsSql(`select distinct ${KIND_NAMES} from (${from}) counted`), [...values]);
  await client.query(JOIN_KINDS);
}

/** Sums that come to nothing are removed: nearly every report passes through several kinds. */
async function add(
  client: PoolClient,
  generation: number,
  { before, rows: from }: Source,
  values: readonly unknown[],
): Promise<void> {
  const { rows } = await client.query<{ at: string; empty: boolean }>(
    `with ${before} added as (${addedUp(from)})
     insert into report_sum as kept (${SUM_KEY}, count, ids, x, y)
     select ${String(generation)}, added.* from added where count <> 0 or ids <> 0 or x <> 0 or y <> 0
     on conflict (${SUM_KEY}) do update set count = kept.count + excluded.count, ids = kept.ids + excluded.ids,
       x = kept.x + excluded.x, y = kept.y + excluded.y
     returning ctid::text as at, (count, ids, x, y) = (0, 0, 0, 0) as empty`,
    [...values],
  );
  const empty = rows.filter((row) => row.empty).map(({ at }) => at);
  if (empty.length > 0) await client.query('delete from report_sum where ctid = any($1::tid[])', [empty]);
}
