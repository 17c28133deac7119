import { useState } from 'react';
import { floodAfter, noFlood } from '../../features/live/flood.rules';
import { useTicking } from '../../ui/ticker';

/** A flood neither begins nor ends between two looks so far apart without anything else coming. */
const lookMs = 5_000;

/** Whether alarms fold now, by the server's clock. */
export function useFlood(waiting: readonly { id: string; receivedAt: string }[]): boolean {
  const now = useTicking((at) => Math.floor(at / lookMs) * lookMs);
  const [flood, setFlood] = useState(noFlood);
  const next = floodAfter(flood, waiting, now);
  if (next !== flood) setFlood(next);
  return next.flooded;
}
