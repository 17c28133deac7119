import type { WebSocket, WebsocketHandler } from '@fastify/websocket';
import { CloseCode, type ConnectionInitMessage, makeServer, type ServerOptions } from 'graphql-ws';
import type { Extra } from 'graphql-ws/use/@fastify/websocket';

import type { Logger } from '../platform/index.ts';
import { type Glance, inTurn } from './messages-in-turn.ts';

/** Of a message of the protocol that only servers send. */
const OF_SERVERS: readonly unknown[] = ['connection_ack', 'next', 'error'];
/** A close frame holds no more (RFC 6455, 5.5). */
const REASON_BYTES = 123;

interface HandlerDeps {
  readonly log: Logger;
  readonly keepAliveMilliseconds: number;
}

/**
 * graphql-transport-ws on a socket of Fastify. In place of the handler of graphql-ws, which breaks four rules: an id
 * too long for a close reason, messages that only servers send, what comes after an invalid message, and ids that are
 * used again at once.
 */
export function socketHandler(
  options: ServerOptions<ConnectionInitMessage['payload'], Extra>,
  { log, keepAliveMilliseconds }: HandlerDeps,
): WebsocketHandler {
  const server = makeServer(options);
  return (socket, request) => {
    const close = (code: number, reason: string): void => {
      socket.close(code, fitting(reason));
    };
    const fail = (error: unknown): void => {
      log.error({ err: error, requestId: request.id }, 'a message of a socket failed');
      close(CloseCode.InternalServerError, 'Internal server error');
    };
    // The wire broke, or a frame was none: ws closes the socket with a code of its own.
    socket.on('error', (error) => {
      log.info({ err: error, requestId: request.id }, 'a socket failed');
    });
    keepAlive(socket, keepAliveMilliseconds);
    const closed = server.opened(
      {
        protocol: socket.protocol,
        close: (code = CloseCode.InternalServerError, reason = '') => {
          close(code, reason);
        },
        send: async (data) => sendOn(socket, data),
        onMessage(take) {
          readFrom(socket, { take, fail, close });
        },
      },
      { socket, request },
    );
    socket.once('close', (code, reason) => void closed(code, reason.toString()).catch(fail));
  };
}

interface Reader {
  readonly take: (text: string) => Promise<void>;
  readonly fail: (error: unknown) => void;
  readonly close: (code: number, reason: string) => void;
}

function readFrom(socket: WebSocket, { take, fail, close }: Reader): void {
  const receive = inTurn({
    flooded: () => {
      close(CloseCode.BadRequest, 'Too many operations or messages at once');
    },
    async take(text) {
      // What follows the reason to close a socket is not carried out.
      if (socket.readyState === socket.OPEN) await take(text).catch(fail);
    },
  });
  socket.on('message', (data: Buffer) => {
    const text = data.toString();
    const glance = glanceAt(text);
    if (OF_SERVERS.includes(glance.type)) close(CloseCode.BadRequest, 'Only a server sends such a message');
    else receive(text, glance);
  });
}

/** What cannot be read is left to graphql-ws to refuse. */
function glanceAt(text: string): Glance {
  try {
    return (JSON.parse(text) as Glance | null) ?? {};
  } catch {
    return {};
  }
}

/** Settles when it is written; a socket that breaks meanwhile is told of by its closing. */
async function sendOn(socket: WebSocket, data: string): Promise<void> {
  if (socket.readyState !== socket.OPEN) return;
  await new Promise<void>((resolve) => {
    socket.send(data, () => {
      resolve();
    });
  });
}

/** A phone out of reach never says so. */
function keepAlive(socket: WebSocket, milliseconds: number): void {
  let isHeard = true;
  const timer = setInterval(() => {
    if (!isHeard) socket.terminate();
    isHeard = false;
    socket.ping();
  }, milliseconds);
  socket.on('pong', () => {
    isHeard = true;
  });
  socket.once('close', () => {
    clearInterval(timer);
  });
}

function fitting(reason: string): string {
  const bytes = Buffer.from(reason);
  if (bytes.length <= REASON_BYTES) return reason;
  const whole = new TextDecoder().decode(bytes.subarray(0, REASON_BYTES - 3)).replace(/\uFFFD+$/, '');
  return `${whole}…`;
}
