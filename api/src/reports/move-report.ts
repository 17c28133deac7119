import { type ChangeDeps, type Changed, changeReport } from './change-report.ts';
import type { LockedReport, ReportPatch } from './locked-report.ts';
import type { Change } from './write-change.ts';
import type { Actor } from './event-log.ts';
import { findMove, type EventKind, type Move, type ReportStatus } from './report-life.rules.ts';
import type { RefusalData } from './refusal.ts';
import { noSuchMove } from './conflict-words.ts';
import type { Reader } from './viewer-rights.ts';

/** One step along the transition table; a step that the table does not have is refused. */
export async function moveReport(
  deps: ChangeDeps,
  request: {
    reportId: bigint;
    version: number | null;
    event: EventKind;
    reason?: string;
    reader: Reader | 'system';
    actor: Actor;
  },
): Promise<Changed | RefusalData> {
  return changeReport(deps, {
    reportId: request.reportId,
    reader: request.reader,
    needs: 'handling',
    version: request.version,
    decide: (report) => decideMove(report, request),
  });
}

/** The change that one step makes, by the table. */
export function decideMove(
  report: LockedReport,
  step: { event: EventKind; reason?: string; actor: Actor },
): Change | RefusalData {
  const move = findMove(report.status, step.event);
  if (move === undefined) return noSuchMove(report.status, step.event);
  const to = move.to === 'back' ? (report.status_before ?? 'ASSIGNED') : move.to;
  return {
    kind: move.event,
    actor: step.actor,
    patch: patchOf(report, { to, event: move.event }, step.actor),
    facts: { from: report.status, to, ...(step.reason === undefined ? {} : { reason: step.reason }) },
  };
}

function patchOf(
  report: LockedReport,
  { to, event }: Pick<Move, 'event'> & { to: ReportStatus },
  actor: Actor,
) {
  const moved = { status: to, status_before: report.status };
  // A new round: whoever took notice of the first one has not taken notice of this one, so a fire alarms again.
  if (event === 'REOPENED') return { ...moved, ...UNANSWERED, resolved_at: null, closed_at: null };
  const patch = { ...moved, ...firstAnswer(report, actor) };
  if (to === 'RESOLVED') return { ...patch, resolved_at: 'now' as const };
  if (to === 'CLOSED') return { ...patch, closed_at: 'now' as const };
  return patch;
}

const UNANSWERED = { acknowledged_at: null, acknowledged_by: null } as const;

/** Whoever of an office acts on a report has taken notice of it. */
export function firstAnswer(
  { acknowledged_at }: Pick<LockedReport, 'acknowledged_at'>,
  actor: Actor,
): ReportPatch {
  if (actor.kind !== 'STAFF' || acknowledged_at !== null) return {};
  return { acknowledged_at: 'now', acknowledged_by: actor.name };
}
