/** What is known about the connection to the server; all instants in milliseconds by the server's clock. */
export interface Link {
  phase: 'connecting' | 'live' | 'down';
  /** When the phase began. */
  since: number;
  /** The last sign of life: what is on the screen was true then. */
  heardAt: number | null;
  /** Failed attempts since the last success. */
  attempt: number;
  retryAt: number | null;
  /** Times that the stream could not be resumed from its cursor and a new snapshot was taken. */
  gaps: number;
  /** Changes delivered late, after the last reconnection. */
  caughtUp: number;
  lastEventAt: number | null;
  cursor: string | null;
}

export type LinkEvent =
  | { type: 'opened'; at: number }
  | { type: 'heard'; at: number }
  | { type: 'change'; at: number; eventAt: number; cursor: string }
  | { type: 'lost'; at: number; retryAt: number }
  | { type: 'retrying'; at: number }
  | { type: 'cursor-expired'; at: number };

export const firstLink = (at: number): Link => ({
  phase: 'connecting',
  since: at,
  heardAt: null,
  attempt: 0,
  retryAt: null,
  gaps: 0,
  caughtUp: 0,
  lastEventAt: null,
  cursor: null,
});

function lost(link: Link, at: number, retryAt: number): Link {
  const since = link.phase === 'down' ? link.since : at;
  return { ...link, phase: 'down', since, attempt: link.attempt + 1, retryAt };
}

function changed(link: Link, event: Extract<LinkEvent, { type: 'change' }>): Link {
  const late = link.phase === 'live' && event.eventAt < link.since;
  return {
    ...link,
    heardAt: event.at,
    cursor: event.cursor,
    caughtUp: late ? link.caughtUp + 1 : link.caughtUp,
    lastEventAt: Math.max(link.lastEventAt ?? 0, event.eventAt),
  };
}

export function nextLink(link: Link, event: LinkEvent): Link {
  switch (event.type) {
    case 'opened':
      return {
        ...link,
        phase: 'live',
        since: event.at,
        heardAt: event.at,
        attempt: 0,
        retryAt: null,
        caughtUp: 0,
      };
    case 'heard':
      return { ...link, heardAt: event.at };
    case 'change':
      return changed(link, event);
    case 'lost':
      return lost(link, event.at, event.retryAt);
    case 'retrying':
      return { ...link, retryAt: null };
    case 'cursor-expired':
      return { ...link, gaps: link.gaps + 1, cursor: null };
  }
}

/** Waits 0.3–0.9 s first, then doubles to at most 15 s; the jitter keeps a thousand screens from returning at once. */
export function retryDelayMs(attempt: number, random: number): number {
  const ceiling = Math.min(15_000, 900 * 2 ** attempt);
  return Math.round(ceiling / 3 + random * ceiling * (2 / 3));
}

/** Silence longer than a ping, its answer and a margin: the device slept or the socket is dead without knowing. */
export const isSilent = (link: Link, now: number): boolean =>
  link.phase === 'live' && link.heardAt !== null && now - link.heardAt > 10_000;
