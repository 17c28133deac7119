import type { AgencyKind, Audience, LiveReportFragment, ReportStatus } from '../../gql/graphql';
import { asksForALook, callsForAction, oldestFirst } from './alarm.rules';
import type { Changed } from './changed-reports';
import { isOutdated } from './changed-reports.rules';
import { newestFirst } from './feed.rules';

interface RoutedSubject {
  status: ReportStatus;
  audience: Audience;
  agency: { kind: AgencyKind };
}

/** No rule matched: it stands at the command center and waits for somebody to choose an agency. */
const isUnrouted = (report: RoutedSubject): boolean =>
  report.status === 'RECEIVED' && report.agency.kind === 'COMMAND_CENTER' && report.audience !== 'NEIGHBOURS';

export interface ActionReports {
  alarms: readonly LiveReportFragment[];
  unrouted: readonly LiveReportFragment[];
  /** HIGH and new on this screen; older ones are found in the list. */
  looks: readonly LiveReportFragment[];
}

/** What a person must act on, out of what was read and what the stream told since. */
export function actionReports(
  read: readonly LiveReportFragment[],
  changes: Changed,
  isNew: (id: string) => boolean,
): ActionReports {
  const known = new Map(read.map((report) => [report.id, report]));
  for (const [id, report] of changes.reports) if (!isOutdated(known.get(id), report)) known.set(id, report);
  for (const id of changes.gone) known.delete(id);
  const all = [...known.values()];
  return {
    alarms: oldestFirst(all.filter(callsForAction)),
    unrouted: all.filter((report) => isUnrouted(report) && !callsForAction(report)).sort(newestFirst),
    looks: all.filter((report) => asksForALook(report) && isNew(report.id)).sort(newestFirst),
  };
}

const same = (a: readonly LiveReportFragment[], b: readonly LiveReportFragment[]): boolean =>
  a.length === b.length && a.every((report, index) => report === b[index]);

export const sameActionReports = (a: ActionReports, b: ActionReports): boolean =>
  same(a.alarms, b.alarms) && same(a.unrouted, b.unrouted) && same(a.looks, b.looks);
