import { type Database, type Logger, Outage } from '../platform/index.ts';
import {
  comparePositions,
  latestOf,
  type EventBell,
  type LoggedEvent,
  type LogPosition,
  positionOf,
  type Reader,
  readLog,
  readLogHead,
} from '../reports/index.ts';
import { CatchUp, firstAfter, type LogBatch } from './catch-up.ts';

/**
 * One reader of the log per process. It keeps the newest rows in memory; whoever follows the log asks for what
 * comes after its own position and is answered from there, or from the database when it has fallen behind. So no
 * follower has a buffer of its own that could grow, and a slow one costs a query, not memory.
 */
export interface LogTail {
  /** The end of what has been read. */
  position(): LogPosition;
  /** What comes after a position, at most a batch. From memory all rows, else those of which the reader may hear. */
  after(position: LogPosition, reader?: Reader): Promise<LogBatch>;
  /** Waits until there may be rows after the position. False when the tail has closed and there will be none. */
  changed(position: LogPosition, signal: AbortSignal): Promise<boolean>;
  /** Seconds that the oldest readable-to-be event has waited for a transaction under way. */
  stalledSeconds(): number;
  /** Seconds since the log could be read, where that is longer than it ever takes; else 0. */
  unreadSeconds(): number;
  close(): void;
}

const BATCH = 500;
const KEPT_ROWS = 5_000;
/** A lost wake-up costs at most this. */
const POLL_MILLISECONDS = 1_000;
/** The log is read each second; a reading takes no longer than this on a machine that keeps up. */
const UNREAD_MILLISECONDS = 3_000;
/** After a wake-up that found nothing, the writer's transaction is about to fall below the horizon. */
const RETRY_MILLISECONDS = [5, 10, 20, 50, 100, 250];

export async function followLog(database: Database, bell: EventBell, log: Logger): Promise<LogTail> {
  const head = await readLogHead(database.tail);
  const tail = new Tail(database, log, head.position);
  const forget = bell.onRing(() => {
    tail.wake();
  });
  tail.start();
  return {
    position: () => tail.end,
    after: async (position, reader) => tail.after(position, reader),
    changed: async (position, signal) => tail.changed(position, signal),
    stalledSeconds: () => tail.stalled,
    unreadSeconds: () => tail.unreadSeconds(),
    close() {
      forget();
      tail.stop();
    },
  };
}

class Tail {
  end: LogPosition;
  stalled = 0;
  /** Rows after this are all in `kept`. */
  private keptFrom: LogPosition;
  private kept: LoggedEvent[] = [];
  private waiting = new Set<() => void>();
  private timer: NodeJS.Timeout | undefined;
  private reading = false;
  private woken = false;
  private stopped = false;
  private tries = RETRY_MILLISECONDS.length;
  private headReadAt = 0;
  private readAt = performance.now();
  private readonly outage: Outage;
  private readonly behind = new CatchUp(async (position, reader) => this.fromDatabase(position, reader));

  constructor(
    private readonly database: Database,
    log: Logger,
    head: LogPosition,
  ) {
    this.outage = new Outage(log, {
      lost: 'the event log could not be read; trying again, each second at least',
      back: 'the event log is read again',
    });
    this.end = head;
    this.keptFrom = head;
  }

  start(): void {
    this.schedule(POLL_MILLISECONDS);
  }

  stop(): void {
    this.stopped = true;
    clearTimeout(this.timer);
    this.tellWaiting();
  }

  wake(): void {
    this.tries = 0;
    this.woken = true;
    if (!this.reading) this.schedule(0);
  }

  async after(position: LogPosition, reader: Reader | undefined): Promise<LogBatch> {
    if (comparePositions(position, this.keptFrom) < 0) return this.behind.after(position, reader);
    const start = firstAfter(this.kept, position);
    return batchOf(this.kept.slice(start, start + BATCH), position);
  }

  /** Rows that the reader may not hear of make no batch more: catching up takes as long as without them. */
  private async fromDatabase(position: LogPosition, reader: Reader | undefined): Promise<LogBatch> {
    const readable = this.end;
    const batch = batchOf(await readLog(this.database.streams, position, BATCH, reader), position);
    return batch.events.length === BATCH ? batch : { ...batch, end: latestOf(batch.end, readable) };
  }

  async changed(position: LogPosition, signal: AbortSignal): Promise<boolean> {
    if (this.stopped) return false;
    if (signal.aborted || comparePositions(position, this.end) < 0) return true;
    await new Promise<void>((resolve) => {
      const done = (): void => {
        this.waiting.delete(done);
        signal.removeEventListener('abort', done);
        resolve();
      };
      this.waiting.add(done);
      signal.addEventListener('abort', done);
    });
    return !this.isStopped();
  }

  unreadSeconds(): number {
    const unread = performance.now() - this.readAt;
    return unread > UNREAD_MILLISECONDS ? unread / 1000 : 0;
  }

  private isStopped(): boolean {
    return this.stopped;
  }

  private schedule(milliseconds: number): void {
    if (this.stopped) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.read(), milliseconds).unref();
  }

  private async read(): Promise<void> {
    this.reading = true;
    this.woken = false;
    let found = 0;
    try {
      const rows = await readLog(this.database.tail, this.end, BATCH);
      this.readAt = performance.now();
      this.outage.works();
      found = rows.length;
      this.keep(rows);
      if (found > 0) this.stalled = 0;
      else await this.lookForStall();
    } catch (error) {
      this.outage.failed(error);
    }
    this.reading = false;
    this.schedule(this.nextDelay(found));
  }

  /** By the clock and not by tries: under a stalled horizon writers go on waking. */
  private async lookForStall(): Promise<void> {
    if (Date.now() - this.headReadAt < POLL_MILLISECONDS) return;
    this.headReadAt = Date.now();
    this.stalled = (await readLogHead(this.database.tail)).stalledSeconds;
  }

  private nextDelay(found: number): number {
    if (found === BATCH || this.woken) return 0;
    if (found > 0) this.tries = 0;
    return RETRY_MILLISECONDS[this.tries++] ?? POLL_MILLISECONDS;
  }

  private keep(rows: readonly LoggedEvent[]): void {
    const last = rows.at(-1);
    if (last === undefined) return;
    this.kept.push(...rows);
    this.end = positionOf(last);
    if (this.kept.length > KEPT_ROWS * 1.2) {
      const dropped = this.kept.splice(0, this.kept.length - KEPT_ROWS).at(-1);
      if (dropped !== undefined) this.keptFrom = positionOf(dropped);
    }
    this.tellWaiting();
  }

  private tellWaiting(): void {
    for (const done of [...this.waiting]) done();
  }
}

function batchOf(events: readonly LoggedEvent[], asked: LogPosition): LogBatch {
  const last = events.at(-1);
  return { events, end: last === undefined ? asked : positionOf(last) };
}
