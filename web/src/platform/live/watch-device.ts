import { hasJumped } from './waking.rules';

const lookEveryMs = 2_000;

export interface DeviceWatcher {
  /** Every two seconds; in a hidden page as seldom as once a minute. */
  look: (hidden: boolean) => void;
  /** The device slept, or its clock was set: no connection can be trusted. */
  slept: () => void;
  /** The page is shown again. */
  shown: () => void;
  online: () => void;
}

const watchers = new Set<DeviceWatcher>();
let stop: (() => void) | undefined;

/** All streams of a page hear of the same moment, so that none cuts what another has just begun. Returns how to stop. */
export function watchDevice(watcher: DeviceWatcher): () => void {
  watchers.add(watcher);
  stop ??= begin();
  return () => {
    watchers.delete(watcher);
    if (watchers.size > 0) return;
    stop?.();
    stop = undefined;
  };
}

function begin(): () => void {
  const tell = (name: 'slept' | 'shown' | 'online') => watchers.forEach((each) => each[name]());
  let lookedAt = Date.now();
  const timer = setInterval(() => {
    const before = lookedAt;
    lookedAt = Date.now();
    if (hasJumped(before, lookedAt, document.hidden)) tell('slept');
    else watchers.forEach((each) => each.look(document.hidden));
  }, lookEveryMs);
  const shown = () => {
    if (document.hidden) return;
    // A hidden page's timers come late, which is no sleep; what the silence means is looked at here.
    lookedAt = Date.now();
    tell('shown');
  };
  const online = () => tell('online');
  addEventListener('online', online);
  addEventListener('pageshow', shown);
  addEventListener('visibilitychange', shown);
  return () => {
    clearInterval(timer);
    removeEventListener('online', online);
    removeEventListener('pageshow', shown);
    removeEventListener('visibilitychange', shown);
  };
}
