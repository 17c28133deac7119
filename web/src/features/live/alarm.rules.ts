import type { PublicStatus, Urgency } from '../../gql/graphql';
import { isOpen } from '../../ui/status-glyph.rules';

export interface AlarmSubject {
  id: string;
  urgency: Urgency;
  publicStatus: PublicStatus;
  acknowledgedAt: string | null;
  receivedAt: string;
}

/** CRITICAL, open, and nobody has said "I have it". */
export const callsForAction = (report: Omit<AlarmSubject, 'id'>): boolean =>
  report.urgency === 'CRITICAL' && isOpen(report.publicStatus) && report.acknowledgedAt === null;

/** HIGH asks for a look, without sound, until somebody acknowledges it. */
export const asksForALook = (report: Omit<AlarmSubject, 'id'>): boolean =>
  report.urgency === 'HIGH' && isOpen(report.publicStatus) && report.acknowledgedAt === null;

/** The one that waits longest stands on top; the rest are counted behind it. */
export function oldestFirst<Alarm extends Pick<AlarmSubject, 'id' | 'receivedAt'>>(
  alarms: readonly Alarm[],
): Alarm[] {
  return [...alarms].sort((a, b) =>
    a.receivedAt === b.receivedAt ? (a.id < b.id ? -1 : 1) : a.receivedAt < b.receivedAt ? -1 : 1,
  );
}

/** How far an alarm has climbed: at 60 s it calls a second operator, at 120 s the supervisors. */
export type AlarmStage = 'fresh' | 'minute' | 'supervisor';

/** By the server's clock on both sides, as the server's own steps ACKNOWLEDGE_60 and ACKNOWLEDGE_120. */
export const stageOf = (waitingMs: number): AlarmStage =>
  waitingMs < 60_000 ? 'fresh' : waitingMs < 120_000 ? 'minute' : 'supervisor';

/** An alarm obeys the key only after it was seen for a moment: a finger on its way must not acknowledge it. */
export const obeysKey = (shownAt: number, now: number): boolean => now - shownAt >= 700;
