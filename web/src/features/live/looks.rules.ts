import type { LiveReportFragment } from '../../gql/graphql';
import { asksForALook } from './alarm.rules';
import type { Changed } from './changed-reports';
import { knownReports } from './known-reports.rules';
import { newestFirst } from './feed.rules';

/** Older than this and still unacknowledged is overdue, which the list tells; it is no news. */
const lookMs = 86_400_000;

export const looksFrom = (nowMs: number): string => new Date(nowMs - lookMs).toISOString();

/** HIGH that nobody acknowledged, newest first, out of what was read and what the stream told since. */
export const looksOf = (
  read: readonly LiveReportFragment[],
  changes: Changed,
  from: string,
): LiveReportFragment[] =>
  knownReports(read, changes)
    .filter((report) => asksForALook(report) && Date.parse(report.receivedAt) >= Date.parse(from))
    .sort(newestFirst);

/** What one person put aside on this device; it is theirs, and does not hide anything from the next one. */
export interface PutAside {
  person: string;
  ids: readonly string[];
}

const mostKept = 500;

export function readPutAside(kept: string | null, person: string): PutAside {
  try {
    const read: unknown = JSON.parse(kept ?? 'null');
    if (typeof read === 'object' && read !== null && 'person' in read && 'ids' in read) {
      if (read.person === person && Array.isArray(read.ids)) {
        return { person, ids: read.ids.filter((id) => typeof id === 'string') };
      }
    }
  } catch {
    // Something else wrote there: nothing was put aside.
  }
  return { person, ids: [] };
}

/** The newest are kept; one that comes back after so many asks for a look again. */
export const putAside = ({ person, ids }: PutAside, more: readonly string[]): PutAside => ({
  person,
  ids: [...new Set([...ids, ...more])].slice(-mostKept),
});
