import type { LostWhy } from './lost-why.rules';
import { quietMs } from './waking.rules';

/** What is known about the connection to the server; all instants in milliseconds by the server's clock. */
export interface Link {
  phase: 'connecting' | 'live' | 'down';
  /** When the phase began. */
  since: number;
  /** The last sign of life: what is on the screen was true then. */
  heardAt: number | null;
  /** When the trouble began that is not yet known to be over: it ends once the link has held for five seconds. */
  lostAt: number | null;
  /** Why it was lost the last time. */
  why: LostWhy;
  /** Failed attempts since the link last held. */
  attempt: number;
  retryAt: number | null;
  /** How long it was down before it stood again; 0 for a first connection. */
  awayMs: number;
  /** Since it was last lost, or because of a gap, a new snapshot was taken. */
  reloaded: boolean;
  /** Times that the stream could not be resumed from its cursor and a new snapshot was taken. */
  gaps: number;
  /** Changes delivered late, after the last reconnection. */
  caughtUp: number;
  lastEventAt: number | null;
  cursor: string | null;
  /** When what the stream told was last found to be all that is in the log. */
  auditedAt: number | null;
  /** For how long the database has held events back; 0 when it does not. */
  stalledSeconds: number;
}

export type LinkEvent =
  /** The server has answered on this subscription: it stands. */
  | { type: 'stands'; at: number }
  | { type: 'heard'; at: number }
  | { type: 'change'; at: number; eventAt: number; cursor: string }
  /** Without `retryAt` nothing is tried until somebody asks for it. */
  | { type: 'lost'; at: number; retryAt: number | null; why: LostWhy }
  | { type: 'retrying'; at: number }
  | { type: 'cursor-expired'; at: number }
  | { type: 'audited'; at: number }
  | { type: 'stalled'; seconds: number };

export const firstLink = (at: number): Link => ({
  phase: 'connecting',
  since: at,
  heardAt: null,
  lostAt: null,
  why: 'network',
  attempt: 0,
  retryAt: null,
  awayMs: 0,
  reloaded: false,
  gaps: 0,
  caughtUp: 0,
  lastEventAt: null,
  cursor: null,
  auditedAt: null,
  stalledSeconds: 0,
});

function lost(link: Link, { at, retryAt, why }: Extract<LinkEvent, { type: 'lost' }>): Link {
  const since = link.lostAt ?? at;
  const reloaded = link.phase !== 'live' && link.reloaded;
  const attempt = link.attempt + 1;
  return { ...link, phase: 'down', since, lostAt: since, why, attempt, retryAt, reloaded };
}

function stands(link: Link, at: number): Link {
  if (link.phase === 'live') return heard(link, at);
  const awayMs = link.phase === 'down' && link.heardAt !== null ? at - link.since : 0;
  return { ...link, phase: 'live', since: at, heardAt: at, retryAt: null, caughtUp: 0, awayMs };
}

const heldMs = 5_000;

/** A link that stands for a moment and falls again is still the same trouble, and waits ever longer. */
function heard(link: Link, at: number): Link {
  const held = link.phase === 'live' && at - link.since >= heldMs;
  return { ...link, heardAt: at, ...(held ? { lostAt: null, attempt: 0 } : {}) };
}

/** Until the next subscription stands nothing is heard; a cursor that expires again and again is asked for more slowly. */
function expired(link: Link, at: number): Link {
  const phase = link.phase === 'live' ? ('connecting' as const) : link.phase;
  const since = phase === link.phase ? link.since : at;
  const { gaps, attempt } = link;
  return { ...link, phase, since, gaps: gaps + 1, attempt: attempt + 1, cursor: null, reloaded: true };
}

function changed(link: Link, event: Extract<LinkEvent, { type: 'change' }>): Link {
  const late = link.phase === 'live' && event.eventAt < link.since;
  return {
    ...heard(link, event.at),
    cursor: event.cursor,
    caughtUp: late ? link.caughtUp + 1 : link.caughtUp,
    lastEventAt: Math.max(link.lastEventAt ?? 0, event.eventAt),
  };
}

export function nextLink(link: Link, event: LinkEvent): Link {
  switch (event.type) {
    case 'stands':
      return stands(link, event.at);
    case 'heard':
      return link.phase === 'live' ? heard(link, event.at) : link;
    case 'change':
      return changed(link, event);
    case 'lost':
      return lost(link, event);
    case 'retrying':
      return { ...link, retryAt: null };
    case 'cursor-expired':
      return expired(link, event.at);
    case 'audited':
      return { ...link, auditedAt: event.at };
    case 'stalled':
      return { ...link, stalledSeconds: event.seconds };
  }
}

const signs = new Set<string>(['heardAt', 'lastEventAt', 'cursor', 'caughtUp'] satisfies (keyof Link)[]);

/** Only tells that the link lives, as each message does: nobody need look at once. */
export const isSignOfLife = (before: Link, after: Link): boolean =>
  (Object.keys(after) as (keyof Link)[]).every((name) => signs.has(name) || before[name] === after[name]);

/**
 * Waits 0.3–0.9 s first, then doubles to at most 15 s; the jitter keeps a thousand screens from returning at once. A
 * server with a fault is given time from the start, and one that says "too much" up to a minute.
 */
export function retryDelayMs(attempt: number, random: number, why: LostWhy = 'network'): number {
  const doubled = 900 * 2 ** (why === 'fault' ? attempt + 2 : attempt);
  const ceiling = why === 'limit' ? 60_000 : Math.min(15_000, doubled);
  return Math.round(ceiling / 3 + random * ceiling * (2 / 3));
}

/** The device slept, or the socket is dead without knowing. */
export const isSilent = (link: Link, now: number, hidden: boolean): boolean =>
  link.phase === 'live' && link.heardAt !== null && now - link.heardAt > quietMs(hidden);

const toldMs = 8_000;
const noticedMs = 1_000;

/** Down for longer than nobody would notice: it is said. */
export const isLost = (link: Link, now: number): boolean =>
  link.phase === 'down' && now - link.since > noticedMs;

export type Return = 'caught-up' | 'reloaded';

/** What is said for some seconds after the link stands again; nothing of a break that nobody saw. */
export function returnOf(link: Link, now: number): Return | null {
  if (link.phase !== 'live' || now - link.since > toldMs) return null;
  if (link.reloaded) return 'reloaded';
  return link.awayMs > noticedMs ? 'caught-up' : null;
}
