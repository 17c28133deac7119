import { publicError } from '../platform/graphql/index.ts';
import type { Database, Secrets } from '../platform/index.ts';
import { EVENT_COLUMNS, type EventRow } from './event-log.ts';

/** A place in the log: after every row whose (epoch, txid, id) is this or smaller. */
export interface LogPosition {
  readonly epoch: number;
  readonly txid: bigint;
  readonly id: bigint;
}

/** An event with what filters read of its report and never changes. */
export interface LoggedEvent extends EventRow {
  readonly received_at: string;
}

const PURPOSE = 'log-cursor';

export function sealLogCursor(secrets: Secrets, position: LogPosition): string {
  const plain = Buffer.alloc(20);
  plain.writeUInt32BE(position.epoch, 0);
  plain.writeBigUInt64BE(position.txid, 4);
  plain.writeBigUInt64BE(position.id, 12);
  return secrets.seal(PURPOSE, plain).toString('base64url');
}

/** @throws CURSOR_INVALID for what this server never gave; CURSOR_EXPIRED for a cursor of an earlier epoch. */
export function openLogCursor(secrets: Secrets, cursor: string, currentEpoch: number): LogPosition {
  const plain = secrets.open(PURPOSE, Buffer.from(cursor, 'base64url'));
  if (plain?.length !== 20) throw publicError('CURSOR_INVALID', 'This is not a cursor of the log.');
  const position = {
    epoch: plain.readUInt32BE(0),
    txid: plain.readBigUInt64BE(4),
    id: plain.readBigUInt64BE(12),
  };
  if (position.epoch === currentEpoch) return position;
  throw cursorExpired();
}

function cursorExpired(): Error {
  return publicError(
    'CURSOR_EXPIRED',
    'The database was restored or moved since this cursor was given. Take a new snapshot, then follow from there.',
  );
}

/**
 * A copy of the data folder that is put back keeps its epoch, but its counter is that of the day of the copy: a
 * cursor which that counter has not reached yet is of a life that is no more.
 *
 * @throws CURSOR_EXPIRED
 */
export async function ensureReached(database: Database, { txid, id }: LogPosition): Promise<void> {
  // The end of an idle log is "before the first row of the next transaction", which is the counter itself.
  const [row] = await database.query<{ reached: boolean }>(
    'select ($1::text::xid8, $2::bigint) <= (pg_snapshot_xmax(pg_current_snapshot()), 0::bigint) as reached',
    [String(txid), id],
  );
  if (row?.reached !== true) throw cursorExpired();
}

export function comparePositions(a: LogPosition, b: LogPosition): number {
  if (a.epoch !== b.epoch) return a.epoch - b.epoch;
  if (a.txid !== b.txid) return a.txid < b.txid ? -1 : 1;
  return a.id === b.id ? 0 : a.id < b.id ? -1 : 1;
}

export function positionOf(event: EventRow): LogPosition {
  return { epoch: event.epoch, txid: event.txid, id: event.id };
}

/**
 * Rows after a position that no transaction under way can still slip in front of: below the snapshot's xmin, as
 * `pg_snapshot_xmin(pg_current_snapshot())` tells. Reading by plain `id > last` loses rows of slower writers.
 */
export async function readLog(database: Database, after: LogPosition, limit: number): Promise<LoggedEvent[]> {
  return database.prepared<LoggedEvent>(
    'read-log',
    `select ${EVENT_COLUMNS}, r.received_at
     from (
       select * from report_event e
       where (e.epoch, e.txid, e.id) > ($1, $2::text::xid8, $3)
         and (e.epoch < (select max(epoch) from log_epoch) or e.txid < pg_snapshot_xmin(pg_current_snapshot()))
       order by e.epoch, e.txid, e.id limit $4
     ) e join report r on r.id = e.report_id
     order by e.epoch, e.txid, e.id`,
    [after.epoch, String(after.txid), after.id, limit],
  );
}

export interface LogHead {
  /** Everything before this position is readable now and complete. */
  readonly position: LogPosition;
  /** How long the oldest event above the horizon has been waiting for a transaction to end; 0 when none waits. */
  readonly stalledSeconds: number;
}

export async function readLogHead(database: Database): Promise<LogHead> {
  const [row] = await database.query<{ epoch: number; txid: bigint; stalled: number }>(
    `select (select max(epoch) from log_epoch) as epoch, h.xmin::text::bigint as txid,
       coalesce((select extract(epoch from clock_timestamp() - min(e.at)) from report_event e
         where e.epoch = (select max(epoch) from log_epoch) and e.txid >= h.xmin), 0)::float8 as stalled
     from (select pg_snapshot_xmin(pg_current_snapshot()) as xmin) h`,
  );
  if (row === undefined) throw new Error('The log has no head.');
  // Nothing has the number `xmin` below the horizon yet, so "before its first row" is the end of what is readable.
  return { position: { epoch: row.epoch, txid: row.txid, id: 0n }, stalledSeconds: row.stalled };
}
