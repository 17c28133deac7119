/** A row of a feed, newest first; `report` is whatever the row's component draws. */
export interface FeedEntry<Report> {
  id: string;
  receivedAt: string;
  version: number;
  report: Report;
}

export function newestFirst(
  a: { receivedAt: string; id: string },
  b: { receivedAt: string; id: string },
): number {
  if (a.receivedAt !== b.receivedAt) return a.receivedAt < b.receivedAt ? 1 : -1;
  return a.id < b.id ? 1 : a.id > b.id ? -1 : 0;
}

/**
 * Pages from the server and arrivals from the stream as one list: the newer version of a report wins. While more
 * pages can follow (`complete` is false), an old report that merely changed waits for its page: shown now, it would
 * stand right after rows that are not its neighbours.
 */
export function mergeFeed<Report>(
  pages: readonly FeedEntry<Report>[],
  arrivals: readonly FeedEntry<Report>[],
  complete = true,
): FeedEntry<Report>[] {
  if (arrivals.length === 0) return [...pages];
  const newest = new Map(arrivals.map((entry) => [entry.id, entry]));
  const last = pages.at(-1);
  const rows = pages.map((entry) => {
    const arrived = newest.get(entry.id);
    newest.delete(entry.id);
    return arrived && arrived.version >= entry.version ? arrived : entry;
  });
  const others = [...newest.values()].filter((entry) => complete || !last || newestFirst(entry, last) < 0);
  return interleave(rows, others.sort(newestFirst));
}

/** Two lists in one order; ten thousand rows are not sorted anew for each that arrives. */
function interleave<Report>(rows: FeedEntry<Report>[], others: FeedEntry<Report>[]): FeedEntry<Report>[] {
  if (others.length === 0) return rows;
  const merged: FeedEntry<Report>[] = [];
  let next = 0;
  for (const row of rows) {
    for (let other = others[next]; other && newestFirst(other, row) < 0; other = others[next]) {
      merged.push(other);
      next += 1;
    }
    merged.push(row);
  }
  return [...merged, ...others.slice(next)];
}

interface Dated {
  id: string;
  receivedAt: string;
  version: number;
}

export const entryOf = <Report extends Dated>(report: Report): FeedEntry<Report> => ({
  id: report.id,
  receivedAt: report.receivedAt,
  version: report.version,
  report,
});

/** All that is known and may be seen, newest first: what was read, with what the stream told since laid over it. */
export function knownRows<Report extends Dated>(
  read: readonly Report[],
  complete: boolean,
  { reports, gone }: { reports: ReadonlyMap<string, Report>; gone: ReadonlySet<string> },
): Map<string, FeedEntry<Report>> {
  const merged = mergeFeed(read.map(entryOf), [...reports.values()].map(entryOf), complete);
  return new Map(merged.flatMap((entry) => (gone.has(entry.id) ? [] : [[entry.id, entry]])));
}

/**
 * What may be shown while the list is held (scrolled, under the pointer, or with a row in focus): the rows that
 * were there keep their order while the viewer may see them (`alive`), even when they left the filter; older pages
 * may follow below; arrivals wait.
 */
export function holdOrder(
  held: readonly string[],
  current: readonly string[],
  alive: { has: (id: string) => boolean },
): { shown: string[]; waiting: number } {
  const known = new Set(held);
  const positions = new Map(current.map((id, index) => [id, index]));
  const end = held.reduce((last, id) => Math.max(last, positions.get(id) ?? -1), -1);
  const below = current.slice(end + 1).filter((id) => !known.has(id));
  const waiting = current.slice(0, end + 1).filter((id) => !known.has(id)).length;
  return { shown: [...held.filter((id) => alive.has(id)), ...below], waiting };
}
