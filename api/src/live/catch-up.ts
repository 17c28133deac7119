import {
  comparePositions,
  type LoggedEvent,
  type LogPosition,
  positionOf,
  type Reader,
} from '../reports/index.ts';

export interface LogBatch {
  readonly events: readonly LoggedEvent[];
  /** Where to go on: everything up to here is in `events` or not for the reader. The same as asked: nothing yet. */
  readonly end: LogPosition;
}

type ReadLog = (position: LogPosition, reader: Reader | undefined) => Promise<LogBatch>;

interface Page extends LogBatch {
  /** Of the reader that it was read for. */
  readonly key: string;
  readonly start: LogPosition;
}

interface Waiter {
  readonly position: LogPosition;
  readonly resolve: (batch: LogBatch) => void;
  readonly reject: (error: unknown) => void;
}

/** About half a megabyte each. */
const KEPT_PAGES = 10;

/**
 * Readings of the log for those who have fallen behind it. After a drop thousands come back with nearly the same
 * cursor, and read page after page of the same rows: one reading at a time is under way for whoever reads with the
 * same rights, it begins at the lowest of the positions that wait, and everybody whose position lies in it is
 * answered from it. Rows of the log never change, so the newest pages are kept for those who come a moment later.
 */
export class CatchUp {
  private readonly waiting = new Map<string, Waiter[]>();
  private pages: readonly Page[] = [];

  constructor(private readonly read: ReadLog) {}

  async after(position: LogPosition, reader: Reader | undefined): Promise<LogBatch> {
    const key = keyOf(reader);
    const page = this.pages.find((known) => known.key === key && isWithin(position, known));
    if (page !== undefined) return restOf(page, position);
    return new Promise((resolve, reject) => {
      const waiter = { position, resolve, reject };
      const others = this.waiting.get(key);
      if (others !== undefined) {
        others.push(waiter);
        return;
      }
      this.waiting.set(key, [waiter]);
      void this.readFor(key, reader);
    });
  }

  /** Until nobody waits; who comes meanwhile joins those who do. */
  private async readFor(key: string, reader: Reader | undefined): Promise<void> {
    for (let left = this.waitersOf(key); left.length > 0; left = this.waitersOf(key)) {
      const start = left.map(({ position }) => position).reduce(earliestOf);
      try {
        this.answer({ key, start, ...(await this.read(start, reader)) });
      } catch (error) {
        const failed = this.waitersOf(key);
        this.waiting.set(key, []);
        for (const { reject } of failed) reject(error);
      }
    }
    this.waiting.delete(key);
  }

  private answer(page: Page): void {
    const isAnswered = ({ position }: Waiter): boolean =>
      isWithin(position, page) || comparePositions(position, page.start) === 0;
    const { key } = page;
    this.pages = [page, ...this.pages].slice(0, KEPT_PAGES);
    const { answered = [], left = [] } = Object.groupBy(this.waitersOf(key), (waiter) =>
      isAnswered(waiter) ? 'answered' : 'left',
    );
    this.waiting.set(key, left);
    for (const { position, resolve } of answered) resolve(restOf(page, position));
  }

  private waitersOf(key: string): readonly Waiter[] {
    return this.waiting.get(key) ?? [];
  }
}

function keyOf(reader: Reader | undefined): string {
  return JSON.stringify(reader ?? null, (_name, value: unknown) =>
    typeof value === 'bigint' ? String(value) : value,
  );
}

function isWithin(position: LogPosition, { start, end }: Page): boolean {
  return comparePositions(start, position) <= 0 && comparePositions(position, end) < 0;
}

function restOf({ events, end }: LogBatch, position: LogPosition): LogBatch {
  return { events: events.slice(firstAfter(events, position)), end };
}

function earliestOf(a: LogPosition, b: LogPosition): LogPosition {
  return comparePositions(a, b) < 0 ? a : b;
}

/** Index of the first row after a position, by halving. */
export function firstAfter(rows: readonly LoggedEvent[], position: LogPosition): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const row = rows[middle];
    if (row !== undefined && comparePositions(positionOf(row), position) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
