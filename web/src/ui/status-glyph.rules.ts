import type { PublicStatus, ReportStatus, Urgency } from '../gql/graphql';

export type GlyphName =
  | 'received'
  | 'needs-info'
  | 'assigned'
  | 'accepted'
  | 'progress'
  | 'hold'
  | 'resolved'
  | 'closed'
  | 'rejected'
  | 'merged'
  | 'now'
  | 'acked'
  | 'late'
  | 'border'
  | 'sealed'
  | 'queued';

const glyphOfStatus: Record<ReportStatus, GlyphName> = {
  RECEIVED: 'received',
  NEEDS_INFO: 'needs-info',
  ASSIGNED: 'assigned',
  ACCEPTED: 'accepted',
  IN_PROGRESS: 'progress',
  ON_HOLD: 'hold',
  RESOLVED: 'resolved',
  CLOSED: 'closed',
  REJECTED: 'rejected',
  MERGED: 'merged',
  WITHDRAWN: 'rejected',
  EXPIRED: 'closed',
};

const glyphOfPublicStatus: Record<PublicStatus, GlyphName> = {
  WAITING: 'received',
  COORDINATION: 'accepted',
  IN_PROGRESS: 'progress',
  DONE: 'resolved',
  REJECTED: 'rejected',
  MERGED: 'merged',
  CANCELLED: 'rejected',
};

const open = new Set<PublicStatus>(['WAITING', 'COORDINATION', 'IN_PROGRESS']);

export const isOpen = (status: PublicStatus): boolean => open.has(status);

export const publicStatusGlyph = (status: PublicStatus): GlyphName => glyphOfPublicStatus[status];

export interface GlyphSubject {
  status: ReportStatus;
  publicStatus: PublicStatus;
  urgency: Urgency;
  acknowledgedAt: string | null;
}

/** The shape of a report for staff: an open CRITICAL shows its octagon, everything else its status. */
export function reportGlyph(report: GlyphSubject): GlyphName {
  if (report.urgency === 'CRITICAL' && isOpen(report.publicStatus))
    return report.acknowledgedAt ? 'acked' : 'now';
  return glyphOfStatus[report.status];
}

/** The shape of a report for residents, who are never asked to act: always its status. */
export const statusGlyph = (status: ReportStatus): GlyphName => glyphOfStatus[status];

export const glyphTone: Record<GlyphName, string> = {
  received: 'var(--menunggu)',
  'needs-info': 'var(--menunggu)',
  assigned: 'var(--koordinasi)',
  accepted: 'var(--koordinasi)',
  progress: 'var(--proses)',
  hold: 'var(--proses)',
  resolved: 'var(--selesai)',
  closed: 'var(--selesai)',
  rejected: 'var(--selesai)',
  merged: 'var(--selesai)',
  now: 'var(--now)',
  acked: 'var(--now)',
  late: 'var(--late)',
  border: 'var(--t2)',
  sealed: 'var(--t2)',
  queued: 'var(--t2)',
};
