import { serverNow } from '../../ui/server-time';
import { nothingTold, untold, withTold } from './audit.rules';
import { firstLink, isSilent, nextLink, retryDelayMs, type Link, type LinkEvent } from './link.rules';

export interface Listener<Change> {
  stands: () => void;
  change: (change: Change) => void;
  ended: (reason: 'lost' | 'cursor-expired') => void;
}

export interface StreamSource<Change> {
  /** The cursor of now. */
  position: () => Promise<string>;
  /**
   * Listens after a cursor; calls `stands` once the server has shown that it answers on this subscription, and
   * `ended` once, whatever the reason. Returns how to stop.
   */
  listen: (after: string, on: Listener<Change>) => () => void;
  /** Whether the person is still the one for whom the stream began; asked before each reconnection. */
  mayGoOn?: (() => Promise<boolean>) | undefined;
  cursorOf: (change: Change) => string;
  /** What a change is known by on every road. */
  keyOf: (change: Change) => string;
  /** The same log after a cursor, read by another road than the stream: the keys of what is in it. */
  readAgain?: ((since: string) => Promise<readonly string[]>) | undefined;
  /** For how many seconds the database has held events back. */
  stalledSeconds?: (() => Promise<number>) | undefined;
  /** Nothing from before a gap may be mixed with what comes after. */
  renew?: (() => void) | undefined;
  /** Milliseconds; null for a change that carries no event. */
  eventAt: (change: Change) => number | null;
  cutSocket: () => void;
}

export interface LiveStream<Change> {
  link: () => Link;
  /** Rises each time lists must be read anew: once a first position is known, and after an expired cursor. */
  snapshot: () => number;
  onLink: (listener: () => void) => () => void;
  onChange: (listener: (change: Change) => void) => () => void;
  heard: () => void;
  reconnectNow: () => void;
  /** Begins; returns how to end. */
  start: () => () => void;
}

const lookEveryMs = 10_000;
/** Looks between two audits. */
const auditEvery = 6;
/** Time for the stream to bring what the other road has already. */
const patienceMs = 3_000;

/** Follows the log from a cursor through lost sockets, sleep and restarts, and says honestly how it stands. */
export function openLiveStream<Change>(source: StreamSource<Change>): LiveStream<Change> {
  const linkListeners = new Set<() => void>();
  const changeListeners = new Set<(change: Change) => void>();
  let link = firstLink(serverNow());
  let snapshot = 0;
  let closed = true;
  let stop: (() => void) | undefined;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let attempt = 0;
  let ledger = nothingTold;
  let looks = 0;

  const move = (event: LinkEvent) => {
    link = nextLink(link, event);
    linkListeners.forEach((tell) => tell());
  };

  const stands = () => {
    if (link.phase !== 'live') move({ type: 'stands', at: serverNow() });
  };

  const changed = (change: Change) => {
    stands();
    const cursor = source.cursorOf(change);
    if (cursor === link.cursor) return;
    ledger = withTold(ledger, source.keyOf(change), cursor);
    changeListeners.forEach((tell) => tell(change));
    const at = serverNow();
    move({ type: 'change', at, eventAt: source.eventAt(change) ?? at, cursor });
  };

  const ended = (reason: 'lost' | 'cursor-expired') => {
    stop = undefined;
    if (closed) return;
    const at = serverNow();
    const delay = retryDelayMs(link.attempt, Math.random());
    if (reason === 'cursor-expired') {
      ledger = nothingTold;
      source.renew?.();
      move({ type: 'cursor-expired', at });
    }
    if (reason === 'lost') move({ type: 'lost', at, retryAt: at + delay });
    clearTimeout(retry);
    retry = setTimeout(() => void connect(), delay);
  };

  const listen = (after: string) => {
    stop = source.listen(after, { stands, change: changed, ended });
  };

  const connect = async () => {
    clearTimeout(retry);
    stop?.();
    stop = undefined;
    move({ type: 'retrying', at: serverNow() });
    const mine = (attempt += 1);
    const isStale = () => closed || mine !== attempt;
    try {
      if (link.lostAt !== null && !((await source.mayGoOn?.()) ?? true)) return;
      if (isStale()) return;
      const known = link.cursor;
      const after = known ?? (await source.position());
      if (isStale()) return;
      if (known === null) {
        ledger = { since: after, told: [] };
        link = { ...link, cursor: after };
        snapshot += 1;
        linkListeners.forEach((tell) => tell());
      }
      listen(after);
    } catch {
      if (!isStale()) ended('lost');
    }
  };

  /** Holds what was told against the log itself. Where something is missing the screen is not the city: a new snapshot. */
  const audit = async () => {
    const before = ledger;
    if (before.since === null || !source.readAgain) return;
    ledger = { since: link.cursor, told: [] };
    try {
      const read = await source.readAgain(before.since);
      await new Promise((resolve) => setTimeout(resolve, patienceMs));
      if (closed || link.phase !== 'live' || ledger.since === null) return;
      if (untold(read, [before, ledger]).length === 0) move({ type: 'audited', at: serverNow() });
      else {
        stop?.();
        ended('cursor-expired');
      }
    } catch {
      // Not read, so nothing is known: what was written down counts at the next time.
      if (ledger.since !== null) ledger = { since: before.since, told: [...before.told, ...ledger.told] };
    }
  };

  const look = async () => {
    if (link.phase !== 'live') return;
    looks += 1;
    if (looks % auditEvery === 0) void audit();
    const seconds = await source.stalledSeconds?.().catch(() => null);
    if (typeof seconds === 'number' && seconds !== link.stalledSeconds) move({ type: 'stalled', seconds });
  };

  /** A device that slept, or a page that comes back, looks at once and not when its timers come round. */
  const wake = () => {
    if (isSilent(link, serverNow())) source.cutSocket();
    else reconnectNow();
  };

  const reconnectNow = () => {
    if (link.phase !== 'live') void connect();
  };

  const start = () => {
    closed = false;
    const watch = setInterval(() => {
      if (isSilent(link, serverNow())) source.cutSocket();
    }, 2_000);
    const looking = setInterval(() => void look(), lookEveryMs);
    addEventListener('online', reconnectNow);
    addEventListener('pageshow', wake);
    addEventListener('visibilitychange', wake);
    void connect();
    return () => {
      closed = true;
      clearTimeout(retry);
      clearInterval(watch);
      clearInterval(looking);
      removeEventListener('online', reconnectNow);
      removeEventListener('pageshow', wake);
      removeEventListener('visibilitychange', wake);
      stop?.();
      stop = undefined;
      const at = serverNow();
      if (link.phase !== 'down') move({ type: 'lost', at, retryAt: at });
      move({ type: 'retrying', at });
    };
  };

  return {
    link: () => link,
    snapshot: () => snapshot,
    onLink: (listener) => {
      linkListeners.add(listener);
      return () => linkListeners.delete(listener);
    },
    onChange: (listener) => {
      changeListeners.add(listener);
      return () => changeListeners.delete(listener);
    },
    heard: () => {
      if (link.phase === 'live') move({ type: 'heard', at: serverNow() });
    },
    reconnectNow,
    start,
  };
}
