import { publicError } from '../platform/graphql/index.ts';
import type { Queries, Secrets } from '../platform/index.ts';
import { EVENT_COLUMNS, type EventRow } from './event-log.ts';
import { parameters } from './sql.ts';
import type { Reader } from './viewer-rights.ts';
import { visibleEvents } from './visible-events.ts';

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
export async function ensureReached(database: Queries, { txid, id }: LogPosition): Promise<void> {
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

export function latestOf(a: LogPosition, b: LogPosition): LogPosition {
  return comparePositions(a, b) < 0 ? b : a;
}

export function positionOf(event: EventRow): LogPosition {
  return { epoch: event.epoch, txid: event.txid, id: event.id };
}

/**
 * Rows after a position that no transaction under way can still slip in front of: below the snapshot's xmin, as
 * `pg_snapshot_xmin(pg_current_snapshot())` tells. Reading by plain `id > last` loses rows of slower writers.
 * For a reader only the rows of which they may hear, as many as the limit; without one the whole log.
 */
export async function readLog(
  database: Queries,
  after: LogPosition,
  limit: number,
  reader?: Reader,
): Promise<LoggedEvent[]> {
  const { name, text, values } = logQuery(after, limit, reader);
  return database.prepared<LoggedEvent>(name, text, values);
}

export function logQuery(
  after: LogPosition,
  limit: number,
  reader?: Reader,
): { readonly name: string; readonly text: string; readonly values: readonly unknown[] } {
  const p = parameters();
  const position = `(${p.add(after.epoch)}, ${p.add(String(after.txid))}::text::xid8, ${p.add(after.id)})`;
  const most = p.add(limit);
  const heard = reader === undefined ? '' : `and ${visibleEvents(reader, p)}`;
  const text = `select ${EVENT_COLUMNS}, r.received_at
     from (
       select * from report_event e
       where (e.epoch, e.txid, e.id) > ${position} ${heard}
         and (e.epoch < (select max(epoch) from log_epoch) or e.txid < pg_snapshot_xmin(pg_current_snapshot()))
       order by e.epoch, e.txid, e.id limit ${most}
     ) e join report r on r.id = e.report_id
     order by e.epoch, e.txid, e.id`;
  return { name: nameOf(reader), text, values: p.values };
}

/** One name for each text that `visibleEvents` makes. */
function nameOf(reader: Reader | undefined): string {
  if (reader === undefined) return 'read-log';
  if (reader.kind === 'agency') return `read-log-agency${reader.areaId === null ? '' : '-area'}`;
  if (reader.kind === 'command') return `read-log-command${reader.cityId === null ? '' : '-city'}`;
  return `read-log-${reader.kind}`;
}

export interface LogHead {
  /** Everything before this position is readable now and complete. */
  readonly position: LogPosition;
  /** How long the oldest event above the horizon has been waiting for a transaction to end; 0 when none waits. */
  readonly stalledSeconds: number;
}

export async function readLogHead(database: Queries): Promise<LogHead> {
  const [row] = await database.query<LogPosition & { stalled: number }>(
    `select h.epoch, coalesce(last.txid::text::bigint, 0::bigint) as txid, coalesce(last.id, 0::bigint) as id,
       coalesce((select extract(epoch from clock_timestamp() - min(e.at)) from report_event e
         where e.epoch = h.epoch and e.txid >= h.xmin), 0)::float8 as stalled
     from (select pg_snapshot_xmin(pg_current_snapshot()) as xmin, (select max(epoch) from log_epoch) as epoch) h
     left join lateral (
       select e.txid, e.id from report_event e where e.epoch = h.epoch and e.txid < h.xmin
       order by e.epoch desc, e.txid desc, e.id desc limit 1
     ) last on true`,
  );
  if (row === undefined) throw new Error('The log has no head.');
  // The last readable row and not `xmin`: a database that dies forgets numbers of transactions that left nothing
  // behind, and gives them again.
  const { epoch, txid, id, stalled } = row;
  return { position: { epoch, txid, id }, stalledSeconds: stalled };
}
