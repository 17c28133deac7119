import { createHash } from 'node:crypto';

import type { Database } from './database.ts';
import type { Migration } from './migrate.ts';

/** Counts per key and window, kept in PostgreSQL so that every process counts the same. */
export interface RateLimit {
  /** Counts one use. `retryAfterSeconds` is 0 while the limit holds. */
  take(key: string, limit: number, windowSeconds: number): Promise<{ retryAfterSeconds: number }>;
}

/** Unlogged: after a crash counts start again at zero, and no submission waits for their disk. */
export const rateLimitMigrations: readonly Migration[] = [
  {
    name: '2026-11-23-01-rate-limit',
    sql: `create unlogged table rate_count (
  key bytea primary key,
  window_start bigint not null, -- seconds since 1970
  used integer not null
) with (fillfactor = 50)`,
  },
];

const TAKE = `insert into rate_count (key, window_start, used) values ($1, $2, $3)
on conflict (key) do update set
  used = case when rate_count.window_start = $2 then rate_count.used + $3 else $3 end, window_start = $2
returning used`;

/** A limit of 0 means no limit. */
export function createRateLimit(database: Database): RateLimit {
  const counted = new Rounds();
  return {
    async take(key, limit, windowSeconds) {
      if (limit === 0) return { retryAfterSeconds: 0 };
      const nowSeconds = Date.now() / 1000;
      const windowStart = Math.floor(nowSeconds / windowSeconds) * windowSeconds;
      const hash = createHash('sha256')
        .update(`${String(windowSeconds)} ${key}`)
        .digest();
      const used = await counted.join(`${String(windowStart)} ${hash.toString('base64')}`, async (uses) => {
        const values = [hash, windowStart, uses];
        const [row] = await database.prepared<{ used: number }>('rate-limit-take', TAKE, values);
        return row?.used ?? 0;
      });
      if (used <= limit) return { retryAfterSeconds: 0 };
      return { retryAfterSeconds: Math.ceil(windowStart + windowSeconds - nowSeconds) };
    },
  };
}

interface Round {
  uses: number;
  /** The count after all uses of the round. */
  readonly total: Promise<number>;
}

/**
 * Counts the uses of one key that come while an earlier count of it is under way in one go: a neighbourhood behind
 * one address, or a flood from one, would else wait in line for one row.
 */
class Rounds {
  readonly #gathering = new Map<string, Round>();
  readonly #running = new Map<string, Promise<unknown>>();

  /** The count after this use. */
  async join(key: string, count: (uses: number) => Promise<number>): Promise<number> {
    const round = this.#gathering.get(key) ?? this.#begin(key, count);
    const place = (round.uses += 1);
    return (await round.total) - round.uses + place;
  }

  #begin(key: string, count: (uses: number) => Promise<number>): Round {
    const before = this.#running.get(key) ?? Promise.resolve();
    const run = async (): Promise<number> => {
      this.#gathering.delete(key);
      const counting = count(round.uses);
      const over = counting.then(
        () => undefined,
        () => undefined,
      );
      this.#running.set(key, over);
      try {
        return await counting;
      } finally {
        if (this.#running.get(key) === over) this.#running.delete(key);
      }
    };
    const round: Round = { uses: 0, total: before.then(run) };
    this.#gathering.set(key, round);
    return round;
  }
}

/** Windows long past hold nothing that matters; the sweep keeps the table as small as today's visitors. */
export async function sweepRateCounts(database: Database): Promise<void> {
  await database.query('delete from rate_count where window_start < $1', [
    Math.floor(Date.now() / 1000) - 86_400,
  ]);
}
