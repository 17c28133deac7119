import { type EngineFault, troubleOf } from './map-trouble.rules';
import type { Renderer } from './renderer';

/** Tiles that hang are not waited for: the map opens without them. */
const OPEN_MILLISECONDS = 8_000;

/** The engine's own drawing did not come about. */
export class MapStuck extends Error {}
/** Mapbox refused the token, and with it draws nothing. */
export class TokenRefused extends Error {}

/** Waits for the first whole picture, but not for ever; answers what failed on the way. */
export async function untilDrawn({ map }: Renderer): Promise<readonly EngineFault[]> {
  const faults: EngineFault[] = [];
  await new Promise<void>((resolve, reject) => {
    const end = setTimeout(() => {
      if (map.getSource('reports')) resolve();
      else reject(new MapStuck('The map did not begin to draw'));
    }, OPEN_MILLISECONDS);
    map.on('error', (fault) => {
      faults.push(fault);
      if (troubleOf(fault) !== 'token') return;
      clearTimeout(end);
      reject(new TokenRefused('Mapbox refused the token'));
    });
    map.once('load', () => {
      clearTimeout(end);
      resolve();
    });
  });
  return faults;
}
