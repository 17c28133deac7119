/** Tiles for strangers are named by the server's clock in steps of this, so that one copy answers all of them. */
const sharedStepMs = 10_000;
/** Clocks of devices and server are not told apart any finer. */
const clockMarginMs = 1_500;

export interface TilesName {
  readonly version: string;
  /** What reached the server before this, by the device's clock, is in the tiles. */
  readonly askedAt: number;
}

/** `serverAhead`: milliseconds that the server's clock is ahead of the device's. */
export function sharedTiles(now: number, serverAhead: number): TilesName {
  const step = Math.floor((now + serverAhead) / sharedStepMs);
  return { version: `t${step}`, askedAt: step * sharedStepMs - serverAhead - clockMarginMs };
}

/** Milliseconds until tiles with another name hold what happened now; the jitter spreads those who watch. */
export function sharedRefreshDelay(now: number, serverAhead: number, random: number): number {
  const intoStep = (now + serverAhead) % sharedStepMs;
  return Math.round(sharedStepMs - intoStep + clockMarginMs + random * 2_000);
}
