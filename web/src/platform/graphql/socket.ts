import { createClient, type Client } from 'graphql-ws';
import { currentLanguage } from '../../ui/language';

const pingEveryMs = 4_000;
const pongWithinMs = 3_000;

/**
 * The socket of graphql-transport-ws. It never retries by itself (the live stream does, from its cursor), and a
 * connection that does not answer a ping within three seconds is cut, so that "connected" cannot lie.
 */
export function openSocket(onHeard: () => void): Client {
  let overdue: ReturnType<typeof setTimeout> | undefined;
  const socket = createClient({
    url: () => `${location.origin.replace(/^http/, 'ws')}/graphql?lang=${currentLanguage()}`,
    lazy: true,
    keepAlive: pingEveryMs,
    connectionAckWaitTimeout: 8_000,
    retryAttempts: 0,
    on: {
      message: onHeard,
      ping: (received) => {
        if (!received) overdue = setTimeout(() => socket.terminate(), pongWithinMs);
      },
      pong: (received) => {
        if (received) clearTimeout(overdue);
      },
      closed: () => clearTimeout(overdue),
    },
  });
  return socket;
}
