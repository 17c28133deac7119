import type { ReportStatus } from '../../gql/graphql';
import type { Move, Step } from './move';

/** A step that waits on this phone until the server has answered it. */
export interface Unsent {
  /** Made on the phone; also the idempotency key of its photos, with their number. */
  readonly key: string;
  /** Whose work it is: another account on the same phone does not send it. */
  readonly account: string;
  readonly reportId: string;
  readonly code: string;
  readonly title: string;
  readonly move: Move;
  readonly version: number;
  readonly photoKeys: readonly string[];
  readonly since: number;
  readonly attempts: number;
  readonly notBefore: number;
  readonly state: 'WAITING' | 'REFUSED' | 'SENT';
  /** The server's words when it said no, or when it was sent. */
  readonly refusal: { readonly code: string; readonly message: string } | null;
  readonly settledAt: number | null;
}

/** What came of one attempt. Only `changed` and `refused` are answers about the report. */
export type Attempt =
  | { readonly kind: 'changed'; readonly version: number }
  | { readonly kind: 'refused'; readonly code: string; readonly message: string }
  | { readonly kind: 'unreachable' };

const mostPauseMs = 60_000;

export const pauseMs = (attempts: number): number =>
  Math.min(mostPauseMs, 2_000 * 2 ** Math.max(0, attempts - 1));

/** It stops waiting only on the server's own answer: a lost reply keeps it, under the same key. */
export function afterAttempt(item: Unsent, attempt: Attempt, now: number): Unsent {
  const attempts = item.attempts + 1;
  switch (attempt.kind) {
    case 'changed':
      return { ...item, attempts, state: 'SENT', refusal: null, settledAt: now };
    case 'refused': {
      const { code, message } = attempt;
      return { ...item, attempts, state: 'REFUSED', refusal: { code, message }, settledAt: now };
    }
    case 'unreachable':
      return { ...item, attempts, notBefore: now + pauseMs(attempts) };
  }
}

/** Oldest first; behind a refused step of the same report the later ones wait, for they build on it. */
export function dueNow(items: readonly Unsent[], account: string, now: number): Unsent[] {
  const own = items.filter((item) => item.account === account).sort((a, b) => a.since - b.since);
  const stopped = new Set(own.filter(({ state }) => state === 'REFUSED').map(({ reportId }) => reportId));
  return own.filter(
    (item) => item.state === 'WAITING' && item.notBefore <= now && !stopped.has(item.reportId),
  );
}

/** Steps of the same report that were made without a signal build on one another: they follow its version. */
export const followVersion = (item: Unsent, reportId: string, version: number): Unsent =>
  item.reportId === reportId && item.state === 'WAITING' ? { ...item, version } : item;

/** Once more, in the version that the person has now seen. */
export const again = (item: Unsent, version: number, now: number): Unsent => ({
  ...item,
  version,
  notBefore: now,
  state: 'WAITING',
  refusal: null,
  settledAt: null,
});

const leadsTo: Readonly<Partial<Record<Step, ReportStatus>>> = {
  accept: 'ACCEPTED',
  take: 'ACCEPTED',
  start: 'IN_PROGRESS',
  resume: 'IN_PROGRESS',
  hold: 'ON_HOLD',
  ask: 'NEEDS_INFO',
  resolve: 'RESOLVED',
  reject: 'REJECTED',
  close: 'CLOSED',
  reopen: 'ASSIGNED',
};

export const statusAfter = (status: ReportStatus, moves: readonly Move[]): ReportStatus =>
  moves.reduce<ReportStatus>((before, { step }) => leadsTo[step] ?? before, status);

export interface Standing {
  readonly status: ReportStatus;
  readonly timeline: readonly { readonly toStatus: ReportStatus | null; readonly actorName: string | null }[];
}

/** The first answer was lost and the step had arrived: the same person already brought the report there. */
export function hadArrived(item: Unsent, report: Standing, person: string): boolean {
  const wanted = leadsTo[item.move.step];
  if (wanted === undefined || report.status !== wanted) return false;
  return report.timeline.findLast(({ toStatus }) => toStatus !== null)?.actorName === person;
}

export interface UnsentCount {
  readonly photos: number;
  readonly changes: number;
  readonly refused: number;
}

export function countUnsent(items: readonly Unsent[]): UnsentCount {
  const waiting = items.filter(({ state }) => state === 'WAITING');
  return {
    photos: waiting.reduce((sum, { photoKeys }) => sum + photoKeys.length, 0),
    changes: waiting.length,
    refused: items.filter(({ state }) => state === 'REFUSED').length,
  };
}

const keptSent = 50;

/** Sent steps beyond the newest fifty may be forgotten. */
export function forgettable(items: readonly Unsent[]): Unsent[] {
  const sent = items.filter(({ state }) => state === 'SENT');
  return sent.sort((a, b) => (b.settledAt ?? 0) - (a.settledAt ?? 0)).slice(keptSent);
}
