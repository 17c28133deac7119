import type { PlaceCheck, PublicStatus } from '../../gql/graphql';
import { shownStatuses, type Filter, type ShownStatus } from '../filters/filter.rules';
import { isLate } from '../reports/late.rules';
import { sumOf, type Count } from './counts.rules';

interface Row {
  publicStatus: PublicStatus;
  lateAt: string | null;
  placeCheck: PlaceCheck;
}

/** Figures of the very rows that the list holds. */
export interface Tally {
  byStatus: Readonly<Record<ShownStatus, number>>;
  late: number;
  border: number;
  total: number;
}

export function tallyOf(rows: readonly Row[], now: number): Tally {
  const byStatus = { WAITING: 0, COORDINATION: 0, IN_PROGRESS: 0, DONE: 0 };
  let [late, border] = [0, 0];
  for (const row of rows) {
    const status = shownStatuses.find((each) => each === row.publicStatus);
    if (status) byStatus[status] += 1;
    if (isLate(row, now)) late += 1;
    if (row.placeCheck === 'BORDER') border += 1;
  }
  return { byStatus, late, border, total: rows.length };
}

/** What the server counted last, and when it was asked. */
export interface ServerCounts {
  /** Of the view, were every status in it. */
  byStatus: Readonly<Record<ShownStatus, Count>>;
  /** Of the view with the mark pressed; null while that is not known yet. */
  late: Count | null;
  border: Count | null;
  /** Null for those who may not know. */
  sealed: Count | null;
  at: number;
}

/** `asOf` is null for the figure of the rows themselves, else when it was counted. */
export interface ShownCount extends Count {
  asOf: number | null;
}

export interface ShownCounts {
  byStatus: Readonly<Record<ShownStatus, ShownCount | null>>;
  late: ShownCount | null;
  border: ShownCount | null;
  sealed: ShownCount | null;
  total: ShownCount | null;
}

const ofRows = (count: number): ShownCount => ({ count, more: false, asOf: null });

/**
 * The figures of the filter bar and of the list. Whatever the rows can tell, because all of the view is among them, the
 * rows tell: count and list are then one snapshot and the same changes since. The rest was counted by the server and
 * says when. No figure is ever less than the rows that stand under it.
 */
export function shownCounts(
  filter: Filter,
  server: ServerCounts | null,
  rows: Tally,
  whole: boolean,
): ShownCounts {
  const told = (count: Count | undefined | null): ShownCount | null =>
    server && count ? { ...count, asOf: server.at } : null;
  const atLeast = (count: Count | null | undefined, seen: number): ShownCount | null => {
    if (whole) return ofRows(seen);
    const counted = told(count);
    return counted && { ...counted, count: Math.max(counted.count, seen) };
  };
  const pressed = (status: ShownStatus): boolean => filter.statuses.includes(status);
  const counts = shownStatuses.map((status) =>
    pressed(status)
      ? atLeast(server?.byStatus[status], rows.byStatus[status])
      : told(server?.byStatus[status]),
  );
  const [WAITING = null, COORDINATION = null, IN_PROGRESS = null, DONE = null] = counts;
  const inView = counts.filter((count, index) => count !== null && pressed(shownStatuses[index] ?? 'DONE'));
  const known = inView.length === filter.statuses.length;
  const total = known
    ? { ...sumOf(inView as ShownCount[]), asOf: whole ? null : (server?.at ?? null) }
    : null;
  return {
    byStatus: { WAITING, COORDINATION, IN_PROGRESS, DONE },
    late: filter.late ? total : atLeast(server?.late, rows.late),
    border: filter.border ? total : atLeast(server?.border, rows.border),
    sealed: told(server?.sealed),
    total,
  };
}

const sameCount = (a: ShownCount | null, b: ShownCount | null): boolean =>
  a === b || (a !== null && b !== null && a.count === b.count && a.more === b.more && a.asOf === b.asOf);

export const sameCounts = (a: ShownCounts, b: ShownCounts): boolean =>
  (['late', 'border', 'sealed', 'total'] as const).every((name) => sameCount(a[name], b[name])) &&
  shownStatuses.every((status) => sameCount(a.byStatus[status], b.byStatus[status]));
