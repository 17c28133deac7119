import type { Viewer } from '../accounts/index.ts';

/** What is needed of a WebSocket. */
interface ClosableSocket {
  close(code: number, reason: string): void;
  once(event: 'close', listener: () => void): unknown;
}

const LOOK_MILLISECONDS = 15_000;
/** graphql-transport-ws: Forbidden. Clients connect again, and get what is theirs now. */
const FORBIDDEN = 4403;

/**
 * A socket outlives the sign-in that opened it. This looks again and again whose cookie it is, and closes the socket
 * when that person signed out, was disabled or has other rights: a stream keeps the rights that it began with.
 */
export function watchRights(socket: ClosableSocket, viewerOf: () => Promise<Viewer>): void {
  let first: string | undefined;
  const look = async (): Promise<void> => {
    const now = JSON.stringify(await viewerOf());
    first ??= now;
    if (now !== first) socket.close(FORBIDDEN, 'Rights have changed; connect again.');
  };
  // While nobody can tell, nothing changes: a database that starts again closes no stream.
  const quietly = (): void => void look().catch(() => undefined);
  quietly();
  const timer = setInterval(quietly, LOOK_MILLISECONDS);
  timer.unref();
  socket.once('close', () => {
    clearInterval(timer);
  });
}
