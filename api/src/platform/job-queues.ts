import type { PoolClient } from 'pg';
import { PgBoss } from 'pg-boss';

import { connectionConfig, type Database } from './database.ts';
import type { Logger } from './logging.ts';

const SCHEMA = 'jobs';

export interface NewJob {
  readonly data: object;
  /** Of jobs of one key that wait, the first stands for all. */
  readonly key: string;
  /** Not before; ISO 8601. */
  readonly startAfter?: string;
}

export interface JobCount {
  readonly queue: string;
  readonly state: string;
  readonly count: number;
}

/** Work that is tried again until it is done, kept in PostgreSQL, see docs/decisions/jobs-on-postgresql.md. */
export interface JobQueues {
  /** In the caller's transaction: what it writes and the jobs are there together or not at all. */
  insert(client: PoolClient, queue: string, jobs: readonly NewJob[]): Promise<void>;
  /** Works through a queue, a few jobs at once. A job whose work throws is tried again later. */
  work(queue: string, work: (data: unknown) => Promise<void>): Promise<void>;
  /** Jobs by queue and state; what is done is left out. */
  counts(): Promise<readonly JobCount[]>;
  /** Lets running work end. */
  close(): Promise<void>;
}

export interface QueueSettings {
  readonly retryLimit: number;
  /** Doubled at each try. */
  readonly firstRetrySeconds: number;
  readonly longestRetrySeconds: number;
  /** Work that takes longer counts as lost, with its process. */
  readonly lostAfterSeconds: number;
}

const AT_ONCE = 5;
const STOP_MILLISECONDS = 15_000;
const KEPT_SECONDS = 3600;

export async function openJobQueues(
  database: Database,
  log: Logger,
  queues: Readonly<Record<string, QueueSettings>>,
): Promise<JobQueues> {
  const boss = bossOf(database);
  boss.on('error', (error) => {
    log.warn({ err: error }, 'a job queue could not be read or written; it goes on by itself');
  });
  await boss.start();
  for (const [name, settings] of Object.entries(queues)) await ensureQueue(boss, name, settings);
  return {
    insert: async (client, queue, jobs) => insertJobs(boss, client, queue, jobs),
    work: async (queue, work) => workQueue(boss, queue, work),
    counts: async () =>
      database.reading.query<JobCount>(
        `select name as queue, state::text as state, count(*)::integer as count from ${SCHEMA}.job
         where state < 'completed' or state = 'failed' group by 1, 2`,
      ),
    close: async () => boss.stop({ graceful: true, close: true, timeout: STOP_MILLISECONDS }),
  };
}

/** Connections of its own: it reads rows with other types than ours. Nothing it does holds a transaction open. */
function bossOf({ address }: Database): PgBoss {
  return new PgBoss({
    ...(connectionConfig(address) as Record<string, never>),
    options: '-c idle_in_transaction_session_timeout=10s -c statement_timeout=30s',
    ...{ schema: SCHEMA, max: 3, schedule: false },
    // A rebuild of an index in the background would hold the horizon of the event log back.
    ...{ reindex: false, monitorVacuum: false },
    ...{ superviseIntervalSeconds: 30, maintenanceIntervalSeconds: 600 },
  });
}

async function ensureQueue(boss: PgBoss, name: string, settings: QueueSettings): Promise<void> {
  const options = {
    retryLimit: settings.retryLimit,
    retryDelay: settings.firstRetrySeconds,
    retryBackoff: true,
    retryDelayMax: settings.longestRetrySeconds,
    expireInSeconds: settings.lostAfterSeconds,
    deleteAfterSeconds: KEPT_SECONDS,
  };
  await boss.createQueue(name, { policy: 'short', ...options });
  await boss.updateQueue(name, options);
}

async function insertJobs(
  boss: PgBoss,
  client: PoolClient,
  queue: string,
  jobs: readonly NewJob[],
): Promise<void> {
  if (jobs.length === 0) return;
  const db = {
    executeSql: async (text: string, values: unknown[] = []) => client.query<object>(text, values),
  };
  await boss.insert(
    queue,
    jobs.map(({ data, key, startAfter }) => ({
      data,
      singletonKey: key,
      ...(startAfter === undefined ? {} : { startAfter }),
    })),
    { db },
  );
}

async function workQueue(boss: PgBoss, queue: string, work: (data: unknown) => Promise<void>): Promise<void> {
  const options = { batchSize: AT_ONCE, pollingIntervalSeconds: 1, perJobResults: true } as const;
  await boss.work<object>(queue, options, async (jobs) =>
    Promise.all(
      jobs.map(async ({ id, data }) =>
        work(data).then(
          () => ({ id, status: 'completed' as const }),
          (error: unknown) => ({ id, status: 'failed' as const, output: { message: String(error) } }),
        ),
      ),
    ),
  );
}
