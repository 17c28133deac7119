/** What is needed of a window. */
export interface PaintClock {
  isHidden: () => boolean;
  requestFrame: (work: () => void) => void;
  setTimer: (work: () => void, ms: number) => void;
  /** Tells when the page is hidden or shown; returns how to stop. */
  onVisibility: (listener: () => void) => () => void;
}

export const windowClock: PaintClock = {
  isHidden: () => document.hidden,
  requestFrame: (work) => void requestAnimationFrame(work),
  setTimer: (work, ms) => void setTimeout(work, ms),
  onVisibility: (listener) => {
    document.addEventListener('visibilitychange', listener);
    return () => document.removeEventListener('visibilitychange', listener);
  },
};

const latestMs = 250;

/**
 * Does the work once: with the next frame, after a quarter of a second, or when the page is hidden or shown,
 * whichever comes first. A frame asked for just before a tab is hidden never comes.
 */
export function beforePaint(work: () => void, clock: PaintClock = windowClock): void {
  let done = false;
  const once = () => {
    if (done) return;
    done = true;
    stop();
    work();
  };
  const stop = clock.onVisibility(once);
  if (!clock.isHidden()) clock.requestFrame(once);
  clock.setTimer(once, clock.isHidden() ? 100 : latestMs);
}

export interface Pacer {
  /** Works with the next frame. */
  soon: () => void;
  /** Works with the next frame after a rest; with little going on that is the next frame too. */
  paced: () => void;
}

/** Work that much may call for, done before painting and with a rest between: a storm costs so many times a second. */
export function pace(work: () => void, restMs: number, clock: PaintClock = windowClock): Pacer {
  let last = Number.NEGATIVE_INFINITY;
  let waiting: 'no' | 'rest' | 'frame' = 'no';
  const run = () => {
    waiting = 'no';
    last = performance.now();
    work();
  };
  const soon = () => {
    if (waiting === 'frame') return;
    waiting = 'frame';
    beforePaint(run, clock);
  };
  const paced = () => {
    if (waiting !== 'no') return;
    const rest = last + restMs - performance.now();
    if (rest <= 0) {
      soon();
      return;
    }
    waiting = 'rest';
    clock.setTimer(() => {
      if (waiting === 'rest') soon();
    }, rest);
  };
  return { soon, paced };
}
