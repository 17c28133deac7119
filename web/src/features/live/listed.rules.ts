import { oldestFirst } from './alarm.rules';
import { foldKey, type FoldSubject } from './flood.rules';

/** Adds what came to an open list; what was listed once stays, in its newest state, so that no row moves under a hand. */
export function listedWith<Report extends { id: string }>(
  listed: ReadonlyMap<string, Report>,
  waiting: readonly Report[],
  known: ReadonlyMap<string, Report>,
): ReadonlyMap<string, Report> {
  const next = new Map(listed);
  for (const report of waiting) next.set(report.id, report);
  for (const [id, report] of next) next.set(id, known.get(id) ?? report);
  const same = next.size === listed.size && [...next].every(([id, report]) => listed.get(id) === report);
  return same ? listed : next;
}

export interface ListedGroup<Report> {
  key: string;
  first: Report;
  reports: readonly Report[];
  /** Those of them that nobody has acknowledged. */
  waiting: readonly Report[];
}

/** A list by kind and area, whether or not the banner folds: the opened group first, then by who waits longest. */
export function listedGroups<Report extends FoldSubject>(
  listed: Iterable<Report>,
  waits: (id: string) => boolean,
  opened: string | null,
): ListedGroup<Report>[] {
  const groups = new Map<string, Report[]>();
  for (const report of oldestFirst([...listed])) {
    const key = foldKey(report);
    groups.set(key, [...(groups.get(key) ?? []), report]);
  }
  return [...groups]
    .flatMap(([key, reports]): ListedGroup<Report>[] => {
      const [first] = reports;
      return first ? [{ key, first, reports, waiting: reports.filter(({ id }) => waits(id)) }] : [];
    })
    .sort((a, b) => Number(b.key === opened) - Number(a.key === opened));
}
