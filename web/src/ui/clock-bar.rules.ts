export interface ClockFace {
  /** Share of the target used, 0 to 1. */
  used: number;
  overdue: boolean;
  /** Seconds left, or overrun when overdue. */
  seconds: number;
  stopped: boolean;
}

/** Reads a clock that runs from `startedAt` to `dueAt` and may have stopped at `stoppedAt`; all in milliseconds. */
export function readClock(
  startedAt: number,
  dueAt: number,
  stoppedAt: number | null,
  now: number,
): ClockFace {
  const end = stoppedAt ?? now;
  const target = Math.max(1, dueAt - startedAt);
  const overdue = end > dueAt;
  return {
    used: Math.min(1, Math.max(0, (end - startedAt) / target)),
    overdue,
    seconds: Math.floor(Math.abs(dueAt - end) / 1000),
    stopped: stoppedAt !== null,
  };
}

/** "PT1H" → { amount: 1, unit: 'hour' }; null for anything else than one whole unit. */
export function singleUnit(duration: string): { amount: number; unit: 'day' | 'hour' | 'minute' } | null {
  const match = /^P(?:(\d+)D|T(?:(\d+)H|(\d+)M))$/.exec(duration);
  if (!match) return null;
  if (match[1]) return { amount: Number(match[1]), unit: 'day' };
  if (match[2]) return { amount: Number(match[2]), unit: 'hour' };
  return { amount: Number(match[3]), unit: 'minute' };
}
