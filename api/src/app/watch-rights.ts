import { type Asker, nameOfAsker } from '../accounts/index.ts';
import { isUnauthenticated } from './unauthenticated.ts';

/** What is needed of a WebSocket. */
interface ClosableSocket {
  close(code: number, reason: string): void;
  once(event: 'close', listener: () => void): unknown;
}

interface RightsSource {
  askerOf(): Promise<Asker>;
  /** As `Accounts.onRightsChanged`. */
  onRightsChanged(listener: (name: string) => void): () => void;
}

/** With what is remembered of an asker, three seconds, a stream ends within five, also when no word of it came. */
const LOOK_MILLISECONDS = 2_000;
/** graphql-transport-ws: Forbidden. Clients connect again, and get what is theirs now. */
const FORBIDDEN = 4403;
const WRONG_KEY = 'wrong key';

/**
 * A socket outlives the sign-in or key that opened it. This looks whose it is when their rights are said to have
 * changed, and again and again in case that was missed, and closes the socket when that person signed out, was
 * disabled, when the key was revoked, or the rights are others: a stream keeps the rights that it began with.
 */
export function watchRights(socket: ClosableSocket, source: RightsSource): void {
  let first: string | undefined;
  let name = '';
  const look = async (): Promise<void> => {
    const asker = await source.askerOf().catch(asWrongKey);
    const now = asker === WRONG_KEY ? WRONG_KEY : JSON.stringify(asker.viewer);
    if (asker !== WRONG_KEY && first === undefined) name = nameOfAsker(asker);
    first ??= now;
    if (now !== first) socket.close(FORBIDDEN, 'Rights have changed; connect again.');
  };
  // While nobody can tell, nothing changes: a database that starts again closes no stream.
  const quietly = (): void => void look().catch(() => undefined);
  quietly();
  const timer = setInterval(quietly, LOOK_MILLISECONDS);
  timer.unref();
  const stop = source.onRightsChanged((changed) => {
    if (changed === '' || changed === name) quietly();
  });
  socket.once('close', () => {
    clearInterval(timer);
    stop();
  });
}

function asWrongKey(error: unknown): typeof WRONG_KEY {
  if (isUnauthenticated(error)) return WRONG_KEY;
  throw error;
}
