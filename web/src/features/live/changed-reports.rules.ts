import { callsForAction, type AlarmSubject } from './alarm.rules';

const keptReports = 500;

/** Drops the oldest changes beyond 500, but never one that still calls for action. */
export function keepRecent<Report extends AlarmSubject>(
  reports: ReadonlyMap<string, Report>,
): Map<string, Report> {
  const excess = reports.size - keptReports;
  if (excess <= 0) return new Map(reports);
  let dropped = 0;
  return new Map(
    [...reports].filter(([, report]) => {
      if (dropped >= excess || callsForAction(report)) return true;
      dropped += 1;
      return false;
    }),
  );
}
