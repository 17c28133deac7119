import type { AgencyKind, Audience, LiveReportFragment, ReportStatus } from '../../gql/graphql';
import { callsForAction, oldestFirst } from './alarm.rules';
import type { Changed } from './changed-reports';
import { newestFirst } from './feed.rules';
import { knownReports, sameReports } from './known-reports.rules';

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
}

/** What a person must act on, out of what was read and what the stream told since. */
export function actionReports(read: readonly LiveReportFragment[], changes: Changed): ActionReports {
  const all = knownReports(read, changes);
  return {
    alarms: oldestFirst(all.filter(callsForAction)),
    unrouted: all.filter((report) => isUnrouted(report) && !callsForAction(report)).sort(newestFirst),
  };
}

export const sameActionReports = (a: ActionReports, b: ActionReports): boolean =>
  sameReports(a.alarms, b.alarms) && sameReports(a.unrouted, b.unrouted);
