import type { AgencyKind, Audience, PublicStatus, ReportStatus, Urgency } from '../../gql/graphql';

export interface DueSubject {
  status: ReportStatus;
  publicStatus: PublicStatus;
  urgency: Urgency;
  audience: Audience;
  acknowledgedAt: string | null;
  respondDueAt: string | null;
  resolveDueAt: string | null;
  resolvedAt: string | null;
  expiresAt: string | null;
  updatedAt: string;
  agency: { kind: AgencyKind };
}

/** The one thing that a row says about time: who is waited for, and until when. */
export type Due =
  | { kind: 'unacknowledged' | 'needs-agency' | 'waiting-for-reporter' | 'held' | 'ended' | 'none' }
  | { kind: 'done'; at: string }
  | { kind: 'respond' | 'resolve' | 'expires'; at: string };

export function dueOf(report: DueSubject): Due {
  if (report.publicStatus === 'DONE') return { kind: 'done', at: report.resolvedAt ?? report.updatedAt };
  if (
    report.publicStatus === 'REJECTED' ||
    report.publicStatus === 'MERGED' ||
    report.publicStatus === 'CANCELLED'
  ) {
    return { kind: 'ended' };
  }
  if (report.urgency === 'CRITICAL' && report.acknowledgedAt === null) return { kind: 'unacknowledged' };
  if (report.audience === 'NEIGHBOURS')
    return report.expiresAt ? { kind: 'expires', at: report.expiresAt } : { kind: 'none' };
  if (report.status === 'RECEIVED' && report.agency.kind === 'COMMAND_CENTER')
    return { kind: 'needs-agency' };
  if (report.status === 'NEEDS_INFO') return { kind: 'waiting-for-reporter' };
  if (report.status === 'ON_HOLD') return { kind: 'held' };
  if (report.acknowledgedAt === null && report.respondDueAt)
    return { kind: 'respond', at: report.respondDueAt };
  if (report.resolveDueAt) return { kind: 'resolve', at: report.resolveDueAt };
  return { kind: 'none' };
}
