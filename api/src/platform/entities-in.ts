import type { EntityManager } from '@mikro-orm/postgresql';
import type pg from 'pg';
import type { Database } from './database.ts';

interface Compiled {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/**
 * Entities inside a transaction that is under way: what is flushed is committed, or rolled back, with everything
 * else that the client writes. It is flushed by whoever asked for it.
 */
export function entitiesIn(database: Pick<Database, 'orm'>, client: pg.ClientBase): EntityManager {
  const em = database.orm.em.fork();
  // Running SQL is all that the ORM asks of a transaction that somebody else ends.
  const underWay = {
    executeQuery: async ({ sql, parameters }: Compiled) => {
      const { rows, rowCount } = await client.query<object>(sql, [...parameters]);
      return { rows, numAffectedRows: BigInt(rowCount ?? 0) };
    },
  };
  em.setTransactionContext(underWay);
  return em;
}
