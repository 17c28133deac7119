import type { Audience, PublicStatus, ReportStatus } from '../../gql/graphql';
import { isOpen } from '../../ui/status-glyph.rules';

export interface PromiseSubject {
  status: ReportStatus;
  publicStatus: PublicStatus;
  audience: Audience;
  acknowledgedAt: string | null;
  respondDueAt: string | null;
  resolveDueAt: string | null;
  resolvedAt: string | null;
  expiresAt: string | null;
}

export type PublicPromise =
  { kind: 'late' | 'respond' | 'resolve' | 'done' | 'expires'; at: string } | { kind: 'none' };

/** What residents are told: lateness only as the server calls it (past 200 %), else the next date promised. */
export function promiseOf(report: PromiseSubject, late: boolean): PublicPromise {
  if (report.publicStatus === 'DONE')
    return report.resolvedAt ? { kind: 'done', at: report.resolvedAt } : { kind: 'none' };
  if (!isOpen(report.publicStatus)) return { kind: 'none' };
  if (report.audience === 'NEIGHBOURS')
    return report.expiresAt ? { kind: 'expires', at: report.expiresAt } : { kind: 'none' };
  const answered = report.acknowledgedAt !== null || report.publicStatus === 'IN_PROGRESS';
  const due = answered
    ? (report.resolveDueAt ?? report.respondDueAt)
    : (report.respondDueAt ?? report.resolveDueAt);
  if (due === null) return { kind: 'none' };
  if (late) return { kind: 'late', at: due };
  if (report.status === 'NEEDS_INFO' || report.status === 'ON_HOLD') return { kind: 'none' };
  return { kind: answered ? 'resolve' : 'respond', at: due };
}
