import type { TimelineEntry } from './ports.ts';

export interface TimelineRow extends TimelineEntry {
  /** How many events of this kind the row stands for. */
  readonly count: number;
}

/** One row per event; neighbours who supported one after the other share a row, with the time of the last. */
export function foldSupport(timeline: readonly TimelineEntry[]): readonly TimelineRow[] {
  const rows: TimelineRow[] = [];
  for (const entry of timeline) {
    const last = rows.at(-1);
    if (entry.kind === 'SUPPORTED' && last?.kind === 'SUPPORTED')
      rows[rows.length - 1] = { ...entry, count: last.count + 1 };
    else rows.push({ ...entry, count: 1 });
  }
  return rows;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long ago an instant was, in the largest unit that is not nothing; null when it lies ahead. */
export function overrun(
  dueAt: string | null,
  now: number,
): { unit: 'days' | 'hours' | 'minutes'; n: number } | null {
  const passed = dueAt === null ? -1 : now - Date.parse(dueAt);
  if (passed < 0) return null;
  if (passed >= DAY) return { unit: 'days', n: Math.floor(passed / DAY) };
  if (passed >= HOUR) return { unit: 'hours', n: Math.floor(passed / HOUR) };
  return { unit: 'minutes', n: Math.max(1, Math.floor(passed / MINUTE)) };
}
