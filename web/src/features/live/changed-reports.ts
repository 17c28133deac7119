import { readFragment } from '../../gql';
import type { LiveReportFragment } from '../../gql/graphql';
import { latencyOf, withSample, type Latency, type Sample } from '../../platform/live/latency.rules';
import { serverNow } from '../../ui/server-time';
import { keepRecent } from './changed-reports.rules';
import { LiveReport } from './report-changed';
import type { ReportChange, ReportStream } from './report-stream';

export interface Changed {
  /** What changed since the snapshot, oldest change first, each report in its newest state. */
  reports: ReadonlyMap<string, LiveReportFragment>;
  /** Reports that left the viewer's rights. */
  gone: ReadonlySet<string>;
}

export interface ChangedReports {
  /** Takes in a change that another stream brought. */
  take: (change: ReportChange) => void;
  current: () => Changed;
  onFlush: (listener: () => void) => () => void;
  latency: () => Latency | null;
  /** When the report's last change reached this screen. */
  changedAt: (id: string) => number;
  /** This screen witnessed its first event. */
  isNew: (id: string) => boolean;
}

const nothing: Changed = { reports: new Map(), gone: new Set() };

/** A frame when the screen is seen, a tenth of a second when it is not (hidden tabs draw no frames). */
function beforePaint(work: () => void): void {
  if (document.hidden) setTimeout(work, 100);
  else requestAnimationFrame(work);
}

/** Gathers the stream's changes once per frame, and measures each from its event's clock until it was painted. */
export function collectChangedReports(stream: ReportStream): ChangedReports {
  const listeners = new Set<() => void>();
  const changedAt = new Map<string, number>();
  const fresh = new Set<string>();
  let current = nothing;
  let queue: ReportChange[] = [];
  let samples: Sample[] = [];
  let snapshot = 0;

  const measure = (changes: readonly ReportChange[]) => {
    const now = serverNow();
    const liveSince = stream.link().since;
    for (const { event } of changes) {
      const at = event ? Date.parse(event.at) : 0;
      if (at >= liveSince) samples = withSample(samples, { at: now, ms: now - at });
    }
  };

  const flush = () => {
    const changes = queue;
    queue = [];
    const reports = new Map(current.reports);
    const gone = new Set(current.gone);
    for (const change of changes) {
      const report = readFragment(LiveReport, change.report);
      reports.delete(change.reportId);
      if (report) {
        reports.set(report.id, report);
        gone.delete(report.id);
        changedAt.set(report.id, Date.now());
        if (change.event?.kind === 'SUBMITTED') fresh.add(report.id);
      } else gone.add(change.reportId);
    }
    current = { reports: keepRecent(reports), gone };
    listeners.forEach((tell) => tell());
    if (!document.hidden) requestAnimationFrame(() => setTimeout(measure, 0, changes));
  };

  const take = (change: ReportChange) => {
    queue.push(change);
    if (queue.length === 1) beforePaint(flush);
  };
  stream.onChange(take);
  stream.onLink(() => {
    if (stream.snapshot() === snapshot) return;
    snapshot = stream.snapshot();
    current = nothing;
  });

  return {
    take,
    current: () => current,
    onFlush: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    latency: () => latencyOf(samples, serverNow()),
    changedAt: (id) => changedAt.get(id) ?? 0,
    isNew: (id) => fresh.has(id),
  };
}
