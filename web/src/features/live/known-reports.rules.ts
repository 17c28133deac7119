import type { LiveReportFragment } from '../../gql/graphql';
import type { Changed } from './changed-reports';
import { isOutdated } from './changed-reports.rules';

/** What was read, with what the stream told since laid over it. */
export function knownReports(read: readonly LiveReportFragment[], changes: Changed): LiveReportFragment[] {
  const known = new Map(read.map((report) => [report.id, report]));
  for (const [id, report] of changes.reports) if (!isOutdated(known.get(id), report)) known.set(id, report);
  for (const id of changes.gone) known.delete(id);
  return [...known.values()];
}

export const sameReports = (a: readonly LiveReportFragment[], b: readonly LiveReportFragment[]): boolean =>
  a.length === b.length && a.every((report, index) => report === b[index]);
