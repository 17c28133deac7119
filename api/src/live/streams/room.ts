import type { Sink } from './frame.ts';

/** More than this waits for the network: the subscriber is behind. A slow phone takes it off in some ten seconds. */
const FULL_BYTES = 64 * 1024;
/** Less than this waits: it may have more. */
const ROOM_BYTES = 16 * 1024;
/** Looks again after this, and after twice as long each time, up to the longest. */
const LOOK_MILLISECONDS = { first: 4, longest: 100 };
/** Nothing at all was taken for so long: nobody reads. */
const STUCK_MILLISECONDS = 30_000;

export function isTooFull(sink: Sink): boolean {
  return sink.buffered() > FULL_BYTES;
}

/** Waits until a sink that is too full has room again; one that takes nothing for long is given up. */
export async function untilRoom(
  sink: Sink,
  signal: AbortSignal,
  stuckMilliseconds = STUCK_MILLISECONDS,
): Promise<void> {
  if (!isTooFull(sink)) return;
  let least = sink.buffered();
  let taken = performance.now();
  let pause = LOOK_MILLISECONDS.first;
  while (!signal.aborted && sink.buffered() > ROOM_BYTES) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    pause = Math.min(pause * 2, LOOK_MILLISECONDS.longest);
    if (sink.buffered() < least) {
      least = sink.buffered();
      taken = performance.now();
    } else if (performance.now() - taken > stuckMilliseconds) {
      sink.giveUp();
      await new Promise((resolve) => {
        signal.addEventListener('abort', resolve);
        if (signal.aborted) resolve(undefined);
      });
    }
  }
}
