import { serverNow } from '../../ui/server-time';
import { compareWithLog, nothingTold, withTold } from './audit.rules';
import {
  firstLink,
  isSignOfLife,
  isSilent,
  nextLink,
  retryDelayMs,
  type Link,
  type LinkEvent,
} from './link.rules';
import type { LostWhy } from './lost-why.rules';
import { watchDevice } from './watch-device';

export interface Listener<Change> {
  stands: () => void;
  change: (change: Change) => void;
  ended: (reason: LostWhy | 'cursor-expired') => void;
}

export interface StreamSource<Change> {
  /** The cursor of now. */
  position: () => Promise<string>;
  /**
   * Listens after a cursor; calls `stands` once the server has shown that it answers on this subscription, and
   * `ended` once, whatever the reason. Returns how to stop.
   */
  listen: (after: string, on: Listener<Change>) => () => void;
  /** Whether the person is still the one for whom the stream began; asked before each reconnection and each minute. */
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
  /** Tells at once how the link stands; of mere signs of life once a second, for they come with every message. */
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
const signsEveryMs = 1_000;
/** Time for the stream to bring what the other road has already. */
const patienceMs = 3_000;
/** An attempt that nobody answers and nobody refuses, as on a network that swallows everything. */
const attemptMs = 20_000;

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
  /** Where the stream was found to have stopped the last time. */
  let stoppedAt: string | null = null;

  let signs: ReturnType<typeof setTimeout> | undefined;
  const tellLink = () => {
    clearTimeout(signs);
    signs = undefined;
    linkListeners.forEach((tell) => tell());
  };

  const move = (event: LinkEvent) => {
    const before = link;
    link = nextLink(link, event);
    if (isSignOfLife(before, link)) signs ??= setTimeout(tellLink, signsEveryMs);
    else tellLink();
  };

  const stands = () => {
    clearTimeout(retry);
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

  const hangUp = () => {
    clearTimeout(retry);
    stop?.();
    stop = undefined;
  };

  const ended = (reason: LostWhy | 'cursor-expired', waitMs?: number) => {
    hangUp();
    if (closed) return;
    const at = serverNow();
    const why = reason === 'cursor-expired' ? 'network' : reason;
    const delay = waitMs ?? retryDelayMs(link.attempt, Math.random(), why);
    if (reason === 'cursor-expired') {
      ledger = nothingTold;
      source.renew?.();
      move({ type: 'cursor-expired', at });
    } else move({ type: 'lost', at, retryAt: at + delay, why });
    retry = setTimeout(() => void connect(), delay);
  };

  const listen = (after: string) => {
    stop = source.listen(after, { stands, change: changed, ended });
  };

  const connect = async () => {
    hangUp();
    move({ type: 'retrying', at: serverNow() });
    const mine = (attempt += 1);
    const isStale = () => closed || mine !== attempt;
    try {
      retry = setTimeout(unanswered, attemptMs);
      if (link.lostAt !== null && !((await source.mayGoOn?.()) ?? true)) {
        if (!isStale()) hangUp();
        return;
      }
      if (isStale()) return;
      const known = link.cursor;
      const after = known ?? (await source.position());
      if (isStale()) return;
      if (known === null) {
        ledger = { since: after, told: [] };
        link = { ...link, cursor: after };
        snapshot += 1;
        tellLink();
      }
      listen(after);
    } catch {
      if (!isStale()) ended('network');
    }
  };

  const unanswered = () => {
    source.cutSocket();
    ended('network');
  };

  /** Whatever the connection seems to be, it is not trusted: another is made at once. */
  const beginAnew = () => {
    const wasLive = link.phase === 'live';
    hangUp();
    source.cutSocket();
    if (wasLive) ended('network', 0);
    else {
      link = { ...link, attempt: 0 };
      void connect();
    }
  };

  /** Holds what was told against the log itself. Where something is missing the screen is not the city: a new snapshot. */
  const audit = async () => {
    const before = ledger;
    if (before.since === null || !source.readAgain) return;
    ledger = { since: link.cursor, told: [] };
    try {
      // A session that ended just before the socket opened has a stream of nobody's, which no code closes.
      if (!((await source.mayGoOn?.()) ?? true)) return;
      const read = await source.readAgain(before.since);
      await new Promise((resolve) => setTimeout(resolve, patienceMs));
      if (closed || link.phase !== 'live' || ledger.since === null) return;
      const verdict = compareWithLog(read, [before, ledger]);
      if (verdict === 'whole') move({ type: 'audited', at: serverNow() });
      else if (verdict === 'stopped' && stoppedAt !== link.cursor) {
        stoppedAt = link.cursor;
        beginAnew();
      } else ended('cursor-expired');
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

  const reconnectNow = () => {
    if (!closed && link.phase !== 'live') beginAnew();
  };

  const silent = (hidden: boolean) => isSilent(link, serverNow(), hidden);

  const start = () => {
    closed = false;
    const looking = setInterval(() => void look(), lookEveryMs);
    const unwatch = watchDevice({
      look: (hidden) => {
        if (silent(hidden)) source.cutSocket();
      },
      slept: beginAnew,
      shown: () => {
        if (silent(false)) beginAnew();
        else reconnectNow();
      },
      online: reconnectNow,
    });
    void connect();
    return () => {
      closed = true;
      clearInterval(looking);
      unwatch();
      hangUp();
      // Whoever still looks at it may see nothing new any more.
      move({ type: 'lost', at: serverNow(), retryAt: null, why: 'rights' });
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
