/** Where a report is in its life. */
export const ReportStatus = {
  RECEIVED: 'RECEIVED',
  ASSIGNED: 'ASSIGNED',
  ACCEPTED: 'ACCEPTED',
  IN_PROGRESS: 'IN_PROGRESS',
  ON_HOLD: 'ON_HOLD',
  NEEDS_INFO: 'NEEDS_INFO',
  RESOLVED: 'RESOLVED',
  CLOSED: 'CLOSED',
  REJECTED: 'REJECTED',
  MERGED: 'MERGED',
  WITHDRAWN: 'WITHDRAWN',
  EXPIRED: 'EXPIRED',
} as const;
export type ReportStatus = (typeof ReportStatus)[keyof typeof ReportStatus];

/** The seven words that residents read. */
export const PublicStatus = {
  WAITING: 'WAITING',
  COORDINATION: 'COORDINATION',
  IN_PROGRESS: 'IN_PROGRESS',
  DONE: 'DONE',
  REJECTED: 'REJECTED',
  MERGED: 'MERGED',
  CANCELLED: 'CANCELLED',
} as const;
export type PublicStatus = (typeof PublicStatus)[keyof typeof PublicStatus];

/** What can happen to a report. */
export const EventKind = {
  SUBMITTED: 'SUBMITTED',
  ROUTED: 'ROUTED',
  ACKNOWLEDGED: 'ACKNOWLEDGED',
  SUPPORTED: 'SUPPORTED',
  FLAGGED: 'FLAGGED',
  PLACE_CORRECTED: 'PLACE_CORRECTED',
  ASSIGNED: 'ASSIGNED',
  PERSON_ASSIGNED: 'PERSON_ASSIGNED',
  TRANSFER_OFFERED: 'TRANSFER_OFFERED',
  TRANSFER_TAKEN: 'TRANSFER_TAKEN',
  TRANSFER_DECLINED: 'TRANSFER_DECLINED',
  SUPPORT_ASKED: 'SUPPORT_ASKED',
  SUPPORT_DONE: 'SUPPORT_DONE',
  SPLIT: 'SPLIT',
  NOTED: 'NOTED',
  UPDATED: 'UPDATED',
  ESCALATED: 'ESCALATED',
  RESCHEDULED: 'RESCHEDULED',
  RATED: 'RATED',
  VISIBILITY_CHANGED: 'VISIBILITY_CHANGED',
  CONTACT_READ: 'CONTACT_READ',
  HANDLERS_NAMED: 'HANDLERS_NAMED',
  ACCEPTED: 'ACCEPTED',
  STARTED: 'STARTED',
  HELD: 'HELD',
  RESUMED: 'RESUMED',
  INFO_REQUESTED: 'INFO_REQUESTED',
  INFO_GIVEN: 'INFO_GIVEN',
  RESOLVED: 'RESOLVED',
  CLOSED: 'CLOSED',
  REJECTED: 'REJECTED',
  REOPENED: 'REOPENED',
  MERGED: 'MERGED',
  UNMERGED: 'UNMERGED',
  ABSORBED: 'ABSORBED',
  RELEASED: 'RELEASED',
  WITHDRAWN: 'WITHDRAWN',
  TAKEN_DOWN: 'TAKEN_DOWN',
  EXPIRED: 'EXPIRED',
} as const;
export type EventKind = (typeof EventKind)[keyof typeof EventKind];

/** Facts among those who handle a report: nobody else hears of them, neither in a timeline nor by the stream. */
export const INTERNAL_KINDS: readonly EventKind[] = [
  'PERSON_ASSIGNED',
  'SUPPORT_ASKED',
  'SUPPORT_DONE',
  'NOTED',
  'ESCALATED',
  'FLAGGED',
  'CONTACT_READ',
  'ABSORBED',
  'RELEASED',
  'HANDLERS_NAMED',
];

export function isInternal(kind: EventKind): boolean {
  return INTERNAL_KINDS.includes(kind);
}

/** What overturns nobody's decision leaves the version as it is: no one has to look again because of it. */
const BESIDE: ReadonlySet<EventKind> = new Set<EventKind>([
  'SUPPORTED',
  'FLAGGED',
  'NOTED',
  'UPDATED',
  'ESCALATED',
  'RESCHEDULED',
  'SUPPORT_DONE',
  'RATED',
  'CONTACT_READ',
  'ABSORBED',
  'RELEASED',
  'HANDLERS_NAMED',
]);

export function raisesVersion(kind: EventKind): boolean {
  return !BESIDE.has(kind);
}

/** Statuses in which somebody still owes the resident an answer. Every partial index on open reports names these. */
export const OPEN_STATUSES = [
  'RECEIVED',
  'ASSIGNED',
  'ACCEPTED',
  'IN_PROGRESS',
  'ON_HOLD',
  'NEEDS_INFO',
] as const satisfies readonly ReportStatus[];

const PUBLIC_STATUS: Readonly<Record<ReportStatus, PublicStatus>> = {
  RECEIVED: 'WAITING',
  NEEDS_INFO: 'WAITING',
  ASSIGNED: 'COORDINATION',
  ACCEPTED: 'COORDINATION',
  IN_PROGRESS: 'IN_PROGRESS',
  ON_HOLD: 'IN_PROGRESS',
  RESOLVED: 'DONE',
  CLOSED: 'DONE',
  REJECTED: 'REJECTED',
  MERGED: 'MERGED',
  WITHDRAWN: 'CANCELLED',
  EXPIRED: 'CANCELLED',
};

/** What is on offer to another agency is "Koordinasi", whatever its status: nobody is blamed for what they gave away. */
export function publicStatusOf(status: ReportStatus, onOffer = false): PublicStatus {
  return onOffer && isOpen(status) ? 'COORDINATION' : PUBLIC_STATUS[status];
}

export function statusesOf(publicStatus: PublicStatus): readonly ReportStatus[] {
  return Object.values(ReportStatus).filter((status) => PUBLIC_STATUS[status] === publicStatus);
}

export function isOpen(status: ReportStatus): boolean {
  return (OPEN_STATUSES as readonly ReportStatus[]).includes(status);
}

/** A move and the event that tells of it. `back` leads to where the report was before NEEDS_INFO or MERGED. */
export interface Move {
  readonly from: ReportStatus;
  readonly to: ReportStatus | 'back';
  readonly event: EventKind;
}

const move = (from: ReportStatus, to: ReportStatus | 'back', event: EventKind): Move => ({ from, to, event });

/** The transition table of the domain, whole. */
export const MOVES: readonly Move[] = [
  move('RECEIVED', 'ASSIGNED', 'ROUTED'),
  move('RECEIVED', 'ASSIGNED', 'ASSIGNED'),
  move('RECEIVED', 'NEEDS_INFO', 'INFO_REQUESTED'),
  move('RECEIVED', 'REJECTED', 'REJECTED'),
  move('RECEIVED', 'REJECTED', 'TAKEN_DOWN'),
  move('RECEIVED', 'MERGED', 'MERGED'),
  move('RECEIVED', 'WITHDRAWN', 'WITHDRAWN'),
  move('RECEIVED', 'EXPIRED', 'EXPIRED'),
  move('ASSIGNED', 'ACCEPTED', 'ACCEPTED'),
  move('ASSIGNED', 'NEEDS_INFO', 'INFO_REQUESTED'),
  move('ASSIGNED', 'REJECTED', 'REJECTED'),
  move('ASSIGNED', 'REJECTED', 'TAKEN_DOWN'),
  move('ASSIGNED', 'MERGED', 'MERGED'),
  move('ASSIGNED', 'WITHDRAWN', 'WITHDRAWN'),
  move('ASSIGNED', 'EXPIRED', 'EXPIRED'),
  move('ACCEPTED', 'IN_PROGRESS', 'STARTED'),
  move('ACCEPTED', 'NEEDS_INFO', 'INFO_REQUESTED'),
  move('ACCEPTED', 'REJECTED', 'REJECTED'),
  move('ACCEPTED', 'REJECTED', 'TAKEN_DOWN'),
  move('ACCEPTED', 'MERGED', 'MERGED'),
  move('ACCEPTED', 'WITHDRAWN', 'WITHDRAWN'),
  move('ACCEPTED', 'EXPIRED', 'EXPIRED'),
  move('IN_PROGRESS', 'ON_HOLD', 'HELD'),
  move('IN_PROGRESS', 'NEEDS_INFO', 'INFO_REQUESTED'),
  move('IN_PROGRESS', 'RESOLVED', 'RESOLVED'),
  move('IN_PROGRESS', 'MERGED', 'MERGED'),
  move('ON_HOLD', 'IN_PROGRESS', 'RESUMED'),
  move('ON_HOLD', 'MERGED', 'MERGED'),
  move('NEEDS_INFO', 'back', 'INFO_GIVEN'),
  move('NEEDS_INFO', 'REJECTED', 'REJECTED'),
  move('NEEDS_INFO', 'WITHDRAWN', 'WITHDRAWN'),
  move('RESOLVED', 'CLOSED', 'CLOSED'),
  move('RESOLVED', 'ASSIGNED', 'REOPENED'),
  move('CLOSED', 'ASSIGNED', 'REOPENED'),
  move('REJECTED', 'ASSIGNED', 'REOPENED'),
  move('MERGED', 'back', 'UNMERGED'),
];

export function findMove(from: ReportStatus, event: EventKind): Move | undefined {
  return MOVES.find((candidate) => candidate.from === from && candidate.event === event);
}
