import { serverNow } from '../ui/server-time';
import { sharedTiles, type TilesName } from './tile-clock.rules';

/** By how much the server's clock is ahead of the device's, in milliseconds. */
export const serverAhead = (): number => serverNow() - Date.now();

/** The name of the tiles to ask for now. */
export function tilesNow(shared: boolean, asks = 0): TilesName {
  const now = Date.now();
  return shared ? sharedTiles(now, serverAhead()) : { version: String(asks), askedAt: now };
}
