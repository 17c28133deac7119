import type { ReportStatus } from '../../gql/graphql';

export interface RowClockSubject {
  readonly status: ReportStatus;
  readonly receivedAt: string;
  readonly acknowledgedAt: string | null;
  readonly respondDueAt: string | null;
  readonly resolveDueAt: string | null;
  readonly pausedSince: string | null;
  readonly reviewAt: string | null;
  readonly updatedAt: string;
  readonly resolvedAt?: string | null;
}

/** The one clock that a row shows. */
export type RowClock =
  | { readonly kind: 'running'; readonly startedAt: string; readonly dueAt: string; readonly answer: boolean }
  | { readonly kind: 'review'; readonly at: string | null }
  | { readonly kind: 'reporter' | 'none' }
  | { readonly kind: 'ended'; readonly at: string };

const ended: readonly ReportStatus[] = ['RESOLVED', 'CLOSED', 'REJECTED', 'MERGED', 'WITHDRAWN', 'EXPIRED'];

/** The answer's clock until somebody answered, then the solution's; what is paused says what it waits for. */
export function rowClock(report: RowClockSubject): RowClock {
  if (ended.includes(report.status)) return { kind: 'ended', at: report.resolvedAt ?? report.updatedAt };
  if (report.status === 'NEEDS_INFO') return { kind: 'reporter' };
  if (report.status === 'ON_HOLD') return { kind: 'review', at: report.reviewAt };
  const { receivedAt: startedAt, respondDueAt, resolveDueAt } = report;
  if (report.acknowledgedAt === null && respondDueAt)
    return { kind: 'running', startedAt, dueAt: respondDueAt, answer: true };
  if (resolveDueAt) return { kind: 'running', startedAt, dueAt: resolveDueAt, answer: false };
  return { kind: 'none' };
}
