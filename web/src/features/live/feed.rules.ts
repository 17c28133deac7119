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
  const byId = new Map(pages.map((entry) => [entry.id, entry]));
  const last = pages.at(-1);
  for (const entry of arrivals) {
    const known = byId.get(entry.id);
    if (known ? entry.version >= known.version : complete || !last || newestFirst(entry, last) < 0) {
      byId.set(entry.id, entry);
    }
  }
  return [...byId.values()].sort(newestFirst);
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
