import { ADVISORY_LOCKS, type Database } from '../platform/index.ts';

/**
 * Transaction numbers only compare inside one cluster's life. When the database was restored or moved (another
 * system identifier, or the log is ahead of the cluster's own counter) a new epoch begins: old rows stay readable,
 * old cursors expire. Answers the epoch that is written from now on.
 */
export async function ensureLogEpoch(database: Database): Promise<number> {
  return database.transaction(async (client) => {
    await client.query('select pg_advisory_xact_lock($1)', [ADVISORY_LOCKS.logEpoch]);
    const { rows } = await client.query<{
      cluster: string;
      epoch: number | null;
      known: string | null;
      ahead: boolean;
    }>(
      `select (select system_identifier::text from pg_control_system()) as cluster, newest.epoch,
         newest.system_identifier as known,
         exists (select from report_event e where e.epoch = newest.epoch and e.txid > pg_current_xact_id()) as ahead
       from (select 1) one left join lateral
         (select epoch, system_identifier from log_epoch order by epoch desc limit 1) newest on true`,
    );
    const found = rows[0];
    if (found === undefined) throw new Error('PostgreSQL did not say which cluster it is.');
    if (found.epoch !== null && found.known === found.cluster && !found.ahead) return found.epoch;
    const epoch = (found.epoch ?? 0) + 1;
    await client.query('insert into log_epoch (epoch, system_identifier) values ($1, $2)', [
      epoch,
      found.cluster,
    ]);
    await client.query(`alter table report_event alter column epoch set default ${String(epoch)}`);
    return epoch;
  });
}
