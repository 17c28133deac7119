import type { PoolClient } from 'pg';

import type { Database } from '../../platform/index.ts';
import { addedUp, SUM_KEY } from './added-up.ts';
import { COUNTED_NAMES } from './counted.ts';
import { type Grain, GRAINS, LAYOUT } from './grains.ts';
import { AS_REPORTED } from './rebuild-sums.ts';

/** A sum that is not what the reports come to. */
export interface WrongSum {
  readonly grain: number;
  readonly key: string;
  readonly kept: number;
  readonly reported: number;
}

export interface Compared {
  /** How many sums there are. */
  readonly sums: number;
  readonly wrong: number;
  /** The first of them. */
  readonly examples: readonly WrongSum[];
}

const EXAMPLES = 10;
const KEY = SUM_KEY.replace('generation, ', '');

/** What waits to be added up, as rows of COUNTED with `late` and `change`. */
const WAITING = `select ${COUNTED_NAMES.replace('late_at', 'coalesce(late_at <= $1, false) as late')}, change::integer from report_delta`;

/**
 * Every sum, with what waits to be added to it, beside what the reports come to, all in one snapshot. Reads all
 * reports once for each grain: for a check by hand or by night, not for a request. Null: sums were never built.
 */
export async function compareSums(database: Database): Promise<Compared | null> {
  return database.transaction(async (client) => {
    await client.query('set transaction isolation level repeatable read, read only');
    await client.query('set local statement_timeout = 0');
    const { rows } = await client.query<{ generation: number; layout: number; late_until: string }>(
      'select generation, grains_layout as layout, late_until from report_sum_state',
    );
    const [state] = rows;
    if (state === undefined || state.generation === 0 || state.layout !== LAYOUT) return null;
    const total = { sums: 0, wrong: 0, examples: [] as WrongSum[] };
    for (const grain of GRAINS) {
      const { sums, wrong } = await compareGrain(client, grain, state);
      total.sums += sums;
      total.wrong += wrong.length;
      total.examples.push(...wrong.slice(0, EXAMPLES - total.examples.length));
    }
    return total;
  });
}

async function compareGrain(
  client: PoolClient,
  grain: Grain,
  state: { readonly generation: number; readonly late_until: string },
): Promise<{ readonly sums: number; readonly wrong: readonly WrongSum[] }> {
  // A kind that nobody has folded yet has no number and is left out on both sides: fold first.
  const { rows } = await client.query<{ sums: number; wrong: WrongSum[] | null }>(
    `with kept as (
       select ${KEY}, sum(count) as count, sum(ids) as ids, sum(x) as x, sum(y) as y
       from (select ${KEY}, count, ids, x, y from report_sum where generation = $2 and grain = $3
         union all select * from (${addedUp(WAITING, [grain])}) waiting) both_of_them
       group by ${KEY} having sum(count) <> 0 or sum(ids) <> 0 or sum(x) <> 0 or sum(y) <> 0),
     reported as (${addedUp(AS_REPORTED, [grain])}),
     compared as (
       select ${KEY}, k as kept, r as reported, k.count as kept_count, r.count as reported_count,
         (k.count, k.ids, k.x, k.y) is distinct from (r.count::numeric, r.ids::numeric, r.x::numeric, r.y::numeric) as differs
       from kept k full join reported r using (${KEY}))
     select count(*)::integer as sums, json_agg(json_build_object('grain', grain,
         'key', concat_ws('/', city_id, category_id, day, place, side, kind_id),
         'kept', coalesce(kept_count, 0), 'reported', coalesce(reported_count, 0))) filter (where differs) as wrong
     from compared`,
    [state.late_until, state.generation, grain.number],
  );
  return { sums: rows[0]?.sums ?? 0, wrong: rows[0]?.wrong ?? [] };
}
