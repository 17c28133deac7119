import { ADVISORY_LOCKS } from './advisory-locks.ts';
import { withConnection, type DatabaseAddress } from './database.ts';

/** One step of the schema. Names sort by date; a step that has run anywhere is never changed. */
export interface Migration {
  readonly name: string;
  readonly sql: string;
}

/** Runs what has not run yet, in the order given, each step in a transaction of its own, one process at a time. */
export async function migrate(
  address: DatabaseAddress,
  migrations: readonly Migration[],
): Promise<readonly string[]> {
  const names = new Set(migrations.map(({ name }) => name));
  if (names.size !== migrations.length) throw new Error('Two migrations have one name.');
  return withConnection(address, async (client) => {
    await client.query('select pg_advisory_lock($1)', [ADVISORY_LOCKS.migrations]);
    await client.query(
      'create table if not exists migration (name text primary key, applied_at timestamptz not null default now())',
    );
    const { rows } = await client.query<{ name: string }>('select name from migration');
    const applied = new Set(rows.map(({ name }) => name));
    const pending = migrations.filter(({ name }) => !applied.has(name));
    for (const { name, sql } of pending) {
      try {
        await client.query('begin');
        await client.query(sql);
        await client.query('insert into migration (name) values ($1)', [name]);
        await client.query('commit');
      } catch (error) {
        await client.query('rollback').catch(() => undefined);
        throw new Error(`Migration ${name} failed.`, { cause: error });
      }
    }
    return pending.map(({ name }) => name);
  });
}
