import { describe, expect, it, vi } from 'vitest';
import { beforePaint, pace, type PaintClock } from './before-paint';

/** A window whose frames and timers come when the test says so. */
function fakeWindow(hidden = false) {
  const frames: (() => void)[] = [];
  const timers: { work: () => void; ms: number }[] = [];
  const listeners = new Set<() => void>();
  const clock: PaintClock = {
    isHidden: () => hidden,
    requestFrame: (work) => frames.push(work),
    setTimer: (work, ms) => timers.push({ work, ms }),
    onVisibility: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return { clock, frames, timers, listeners, hide: () => [...listeners].forEach((tell) => tell()) };
}

describe('changes reach the screen', () => {
  it('with the next frame, once', () => {
    const { clock, frames, timers, listeners } = fakeWindow();
    const work = vi.fn();
    beforePaint(work, clock);
    expect(work).not.toHaveBeenCalled();
    frames[0]?.();
    timers[0]?.work();
    expect(work).toHaveBeenCalledTimes(1);
    expect(listeners.size).toBe(0);
  });

  it('when the tab is hidden before the frame came', () => {
    const { clock, hide } = fakeWindow();
    const work = vi.fn();
    beforePaint(work, clock);
    hide();
    expect(work).toHaveBeenCalledTimes(1);
  });

  it('by a timer when no frame ever comes', () => {
    const { clock, timers } = fakeWindow();
    const work = vi.fn();
    beforePaint(work, clock);
    expect(timers[0]?.ms).toBe(250);
    timers[0]?.work();
    expect(work).toHaveBeenCalledTimes(1);
  });

  it('by a timer alone in a tab that is hidden already', () => {
    const { clock, frames, timers } = fakeWindow(true);
    const work = vi.fn();
    beforePaint(work, clock);
    expect(frames).toEqual([]);
    timers[0]?.work();
    expect(work).toHaveBeenCalledTimes(1);
  });
});

describe('changes that follow each other closely', () => {
  it('wait for the rest and are worked together', () => {
    const { clock, frames, timers } = fakeWindow();
    const work = vi.fn();
    const { paced } = pace(work, 200, clock);
    paced();
    frames[0]?.();
    expect(work).toHaveBeenCalledTimes(1);
    paced();
    paced();
    const rest = timers.at(-1);
    expect(timers).toHaveLength(2);
    expect(rest?.ms).toBeGreaterThan(150);
    expect(frames).toHaveLength(1);
    rest?.work();
    frames[1]?.();
    expect(work).toHaveBeenCalledTimes(2);
  });

  it('wait no longer once somebody cannot wait', () => {
    const { clock, frames, timers } = fakeWindow();
    const work = vi.fn();
    const { paced, soon } = pace(work, 200, clock);
    paced();
    frames[0]?.();
    paced();
    soon();
    frames[1]?.();
    expect(work).toHaveBeenCalledTimes(2);
    timers.forEach((timer) => timer.work());
    expect(work).toHaveBeenCalledTimes(2);
    expect(frames).toHaveLength(2);
  });
});
