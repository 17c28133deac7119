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
