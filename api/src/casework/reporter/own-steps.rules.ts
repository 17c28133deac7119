import { isOpen, MOVES, type ReportStatus } from '../../reports/index.ts';

export const REOPEN_DAYS = 14;

/** What the reporter may do by the private link. An appeal is the one reopening of what was rejected. */
export type OwnStep = 'answer' | 'withdraw' | 'confirm' | 'rate' | 'reopen' | 'appeal';

/** A report as far as its reporter's steps depend on it; instants are ISO 8601. */
export interface JudgedReport {
  readonly status: ReportStatus;
  readonly closedAt: string | null;
  readonly appealed: boolean;
}

/** The steps that a report offers its reporter now; each of them is checked again when it is taken. */
export function ownSteps({ status, closedAt, appealed }: JudgedReport, now: number): readonly OwnStep[] {
  const leads = (event: string): boolean =>
    MOVES.some((each) => each.from === status && each.event === event);
  const steps: OwnStep[] = [];
  if (isOpen(status)) steps.push('answer');
  if (leads('WITHDRAWN')) steps.push('withdraw');
  if (status === 'RESOLVED') steps.push('confirm');
  if (status === 'RESOLVED' || (status === 'CLOSED' && daysSince(closedAt, now) <= REOPEN_DAYS))
    steps.push('rate', 'reopen');
  if (status === 'REJECTED' && !appealed) steps.push('appeal');
  return steps;
}

export function daysSince(instant: string | null, now: number): number {
  return instant === null ? 0 : (now - Date.parse(instant)) / 86_400_000;
}
