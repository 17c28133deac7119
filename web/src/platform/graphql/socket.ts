import { createClient, type Client } from 'graphql-ws';
import { currentLanguage } from '../../ui/language';
import { whyLost } from '../live/lost-why.rules';

const pingEveryMs = 4_000;
const pongWithinMs = 3_000;
/** Time for the server to refuse what was just sent; a refusal comes before the answer to a ping sent after this. */
const refusalMs = 300;

export interface Socket extends Client {
  /** Calls back once the server answers a ping that was sent a moment after all that was sent before; returns how to stop. */
  whenAnswered: (answered: () => void) => () => void;
}

/**
 * The socket of graphql-transport-ws. It never retries by itself (the live stream does, from its cursor), and a
 * connection that does not answer a ping within three seconds is cut, so that "connected" cannot lie.
 */
export function openSocket(onHeard: () => void, onForbidden: () => void): Socket {
  let raw: WebSocket | undefined;
  let overdue: ReturnType<typeof setTimeout> | undefined;
  const socket = createClient({
    url: () => `${location.origin.replace(/^http/, 'ws')}/graphql?lang=${currentLanguage()}`,
    lazy: true,
    keepAlive: pingEveryMs,
    connectionAckWaitTimeout: 8_000,
    retryAttempts: 0,
    // Asked only where a new subscription meets a socket that the last one before it is just closing.
    retryWait: () => Promise.resolve(),
    on: {
      message: onHeard,
      ping: (received) => {
        if (!received) overdue = setTimeout(() => socket.terminate(), pongWithinMs);
      },
      pong: (received) => {
        if (received) clearTimeout(overdue);
      },
      connected: (opened) => {
        raw = opened as WebSocket;
      },
      closed: (event) => {
        if (event instanceof CloseEvent && whyLost(event.code) === 'rights') onForbidden();
        raw = undefined;
        clearTimeout(overdue);
      },
    },
  });
  return { ...socket, whenAnswered: (answered) => whenAnswered(socket, () => raw, answered) };
}

let pings = 0;

function whenAnswered(socket: Client, raw: () => WebSocket | undefined, answered: () => void): () => void {
  const name = `p${(pings += 1)}`;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ping = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (raw()?.readyState === WebSocket.OPEN)
        raw()?.send(JSON.stringify({ type: 'ping', payload: { name } }));
    }, refusalMs);
  };
  const stops = [
    socket.on('connected', ping),
    socket.on('pong', (received, payload) => {
      if (!received || payload?.['name'] !== name) return;
      end();
      answered();
    }),
  ];
  const end = () => {
    clearTimeout(timer);
    stops.forEach((stop) => stop());
  };
  if (raw()) ping();
  return end;
}
