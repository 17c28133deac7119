import { callsForAction, type AlarmSubject } from './alarm.rules';

const keptReports = 500;
const keptGone = 2_000;

/** Drops the oldest changes beyond 500, but never one that still calls for action. */
export function keepRecent<Report extends AlarmSubject>(
  reports: ReadonlyMap<string, Report>,
): { kept: Map<string, Report>; dropped: number } {
  const excess = reports.size - keptReports;
  let dropped = 0;
  const kept = [...reports].filter(([, report]) => {
    if (dropped >= excess || callsForAction(report)) return true;
    dropped += 1;
    return false;
  });
  return { kept: new Map(kept), dropped };
}

/** The newest of those that left the viewer's rights; lists read since know of the older ones. */
export const keepGone = (gone: ReadonlySet<string>): Set<string> => new Set([...gone].slice(-keptGone));

/** A stream beside this one, or an answer to a move, may bring a state that is older than what is known. */
export const isOutdated = (known: { version: number } | undefined, next: { version: number }): boolean =>
  known !== undefined && known.version > next.version;

/** Forgets what is told of reports that are no longer kept. */
export function forgetOthers<Value>(told: Map<string, Value>, kept: ReadonlyMap<string, unknown>): void {
  for (const id of told.keys()) if (!kept.has(id)) told.delete(id);
}
