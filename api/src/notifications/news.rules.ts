import type { EventRow } from '../reports/index.ts';

/** `merged`: whoever left an address with a report that went into the one that there is news of. */
export const AUDIENCES = ['reporter', 'follower', 'merged'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** At once, or with whatever else happens within ten minutes. */
export type Haste = 'now' | 'soon';

type Kind = EventRow['kind'];

/** What a mail is worth to whom. What is not named here is told to nobody by mail, least of all internal notes. */
const NEWS: Readonly<Record<Audience, Readonly<Partial<Record<Kind, Haste>>>>> = {
  reporter: {
    SUBMITTED: 'now',
    INFO_REQUESTED: 'now',
    RESOLVED: 'now',
    REJECTED: 'now',
    TAKEN_DOWN: 'now',
    CLOSED: 'now',
    REOPENED: 'now',
    ACCEPTED: 'soon',
    ASSIGNED: 'soon',
    TRANSFER_TAKEN: 'soon',
    STARTED: 'soon',
    HELD: 'soon',
    RESUMED: 'soon',
    MERGED: 'soon',
    UPDATED: 'soon',
    SUPPORTED: 'soon',
  },
  follower: {
    RESOLVED: 'now',
    REJECTED: 'now',
    ACCEPTED: 'soon',
    ASSIGNED: 'soon',
    TRANSFER_TAKEN: 'soon',
    STARTED: 'soon',
    HELD: 'soon',
    RESUMED: 'soon',
    MERGED: 'soon',
    UPDATED: 'soon',
    CLOSED: 'soon',
    REOPENED: 'soon',
  },
  merged: { RESOLVED: 'now', REJECTED: 'now', CLOSED: 'soon', REOPENED: 'soon' },
};

/** What the reporter did is no news to them; that it arrived is. */
const TOLD_OF_ONESELF: ReadonlySet<Kind> = new Set<Kind>(['SUBMITTED', 'SUPPORTED']);

/** How soon an event is told by mail; null when it is not. */
export function hasteOf(
  { kind, actor_kind }: Pick<EventRow, 'kind' | 'actor_kind'>,
  audience: Audience,
): Haste | null {
  if (audience === 'reporter' && actor_kind === 'RESIDENT' && !TOLD_OF_ONESELF.has(kind)) return null;
  return NEWS[audience][kind] ?? null;
}

export const QUIET_MINUTES = 10;

/** When the next mail that can wait may go. */
export function earliestMail(mailedAt: string | null): string | undefined {
  if (mailedAt === null) return undefined;
  return new Date(Date.parse(mailedAt) + QUIET_MINUTES * 60_000).toISOString();
}

/** News that is older than this is not sent any more: mail was off, and nobody wants last month's. */
export const STALE_HOURS = 24;

export function isStale(at: string, now: number): boolean {
  return now - Date.parse(at) > STALE_HOURS * 3_600_000;
}
