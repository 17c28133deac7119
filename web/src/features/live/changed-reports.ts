import { readFragment } from '../../gql';
import type { LiveReportFragment } from '../../gql/graphql';
import { pace } from '../../platform/live/before-paint';
import { latencyOf, withSample, type Latency, type Sample } from '../../platform/live/latency.rules';
import { serverNow } from '../../ui/server-time';
import { forgetOthers, isOutdated, keepGone, keepRecent } from './changed-reports.rules';
import { LiveReport } from './report-changed';
import type { ReportChange, ReportStream } from './report-stream';

export interface Changed {
  /** What changed since the snapshot, oldest change first, each report in its newest state. */
  reports: ReadonlyMap<string, LiveReportFragment>;
  /** Reports that left the viewer's rights. */
  gone: ReadonlySet<string>;
  /** How many changes were let go so far: lists that leaned on them must be read again. */
  dropped: number;
}

/** What is needed of a change to take it in. */
export type Told = Pick<ReportChange, 'reportId' | 'event' | 'report'>;

export interface ChangedReports {
  /** Takes in a change that another stream brought, or the answer to a move of one's own. */
  take: (change: Told) => void;
  current: () => Changed;
  onFlush: (listener: () => void) => () => void;
  /** Told anew each second. */
  latency: () => Latency | null;
  /** When the report's last change reached this screen. */
  changedAt: (id: string) => number;
  /** This screen witnessed its first event. */
  isNew: (id: string) => boolean;
}

const nothing: Changed = { reports: new Map(), gone: new Set(), dropped: 0 };
/** A screen that was hidden meanwhile painted nothing that could be measured. */
const measurableMs = 1_000;

/** Changes of the stream are shown together, at most so often; the first after a rest with the next frame. */
const restMs = 200;

/** Gathers the stream's changes, and measures each from its event's clock until it was painted. */
export function collectChangedReports(stream: ReportStream): ChangedReports {
  const listeners = new Set<() => void>();
  const changedAt = new Map<string, number>();
  const fresh = new Map<string, true>();
  let current = nothing;
  let queue: Told[] = [];
  let samples: Sample[] = [];
  let snapshot = 0;

  const measure = (changes: readonly Told[], flushedAt: number) => {
    if (Date.now() - flushedAt > measurableMs) return;
    const now = serverNow();
    const liveSince = stream.link().since;
    for (const { event } of changes) {
      const at = event ? Date.parse(event.at) : 0;
      if (at >= liveSince) samples = withSample(samples, { at: now, ms: now - at });
    }
  };

  let told: { second: number; latency: Latency | null } = { second: 0, latency: null };
  const latency = () => {
    const now = serverNow();
    const second = Math.floor(now / 1000);
    if (second !== told.second) told = { second, latency: latencyOf(samples, now) };
    return told.latency;
  };

  const flush = () => {
    const changes = queue;
    if (changes.length === 0) return;
    queue = [];
    const reports = new Map(current.reports);
    const gone = new Set(current.gone);
    for (const change of changes) {
      const report = readFragment(LiveReport, change.report);
      if (report && isOutdated(reports.get(report.id), report)) continue;
      reports.delete(change.reportId);
      if (report) {
        reports.set(report.id, report);
        gone.delete(report.id);
        changedAt.set(report.id, Date.now());
        if (change.event?.kind === 'SUBMITTED') fresh.set(report.id, true);
      } else gone.add(change.reportId);
    }
    const { kept, dropped } = keepRecent(reports);
    current = { reports: kept, gone: keepGone(gone), dropped: current.dropped + dropped };
    forgetOthers(changedAt, kept);
    forgetOthers(fresh, kept);
    listeners.forEach((tell) => tell());
    if (!document.hidden) requestAnimationFrame(() => setTimeout(measure, 0, changes, Date.now()));
  };

  const { soon, paced } = pace(flush, restMs);
  const take = (change: Told) => {
    queue.push(change);
    soon();
  };
  stream.onChange((change) => {
    queue.push(change);
    paced();
  });
  stream.onLink(() => {
    if (stream.snapshot() === snapshot) return;
    snapshot = stream.snapshot();
    current = { ...nothing, dropped: current.dropped };
  });

  return {
    take,
    current: () => current,
    onFlush: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    latency,
    changedAt: (id) => changedAt.get(id) ?? 0,
    isNew: (id) => fresh.has(id),
  };
}
