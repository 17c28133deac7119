import { type IncomingMessage, request } from 'node:http';
import WebSocket from 'ws';

import { type Change, type Filter, FOLLOW, type Headers, type Payload } from './changes.ts';

/** What is followed, and from where. */
export interface Wish {
  readonly after: string;
  readonly filter: Filter;
}

export interface Caller {
  readonly url: string;
  readonly headers: Headers;
  readonly hear: (change: Change) => void;
  /** Called with what can be held back, where somebody reads slowly. */
  readonly opened: (source: Pausable) => void;
}

export interface Pausable {
  pause(): void;
  resume(): void;
  once(event: 'close', on: () => void): unknown;
}

export interface Connection {
  readonly ended: Promise<void>;
  leave(): void;
  /** Follows something else from now on, on the same connection. */
  move(wish: Wish): void;
}

/** A socket. A key goes with connection_init, for browsers cannot give a socket headers. */
export function connectSocket({ url, headers, hear, opened }: Caller, first: Wish): Connection {
  const { authorization, ...others } = headers;
  const address = `${url.replace('http', 'ws')}/graphql`;
  const socket = new WebSocket(address, 'graphql-transport-ws', { headers: others });
  let wish = first;
  let [operation, isAcknowledged] = [1, false];
  const send = (message: object): void => {
    if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message));
  };
  const subscribe = (): void => {
    send({ id: String(operation), type: 'subscribe', payload: { query: FOLLOW, variables: wish } });
  };
  const ended = new Promise<void>((resolve) => {
    socket.on('close', () => {
      resolve();
    });
  });
  socket.on('error', () => undefined);
  socket.on('open', () => {
    send({ type: 'connection_init', payload: authorization === undefined ? {} : { authorization } });
  });
  socket.on('message', (data: Buffer) => {
    const { type, id, payload } = JSON.parse(data.toString()) as Message;
    if (type === 'connection_ack') {
      isAcknowledged = true;
      subscribe();
    }
    // What was still under way of an operation that was completed is not heard: the new one begins before it.
    if (id !== String(operation)) return;
    if (type === 'next' && payload?.data != null) hear(payload.data.reportChanged);
    else socket.close();
  });
  opened(socket);
  return {
    ended,
    leave() {
      socket.removeAllListeners('message');
      socket.terminate();
    },
    move(next) {
      wish = next;
      if (!isAcknowledged) return;
      send({ id: String(operation), type: 'complete' });
      operation += 1;
      subscribe();
    },
  };
}

interface Message {
  readonly type: string;
  readonly id?: string;
  readonly payload?: Payload;
}

/** Server-sent events: by POST, or by GET as EventSource asks. Both go on by Last-Event-ID. */
export function connectEvents(method: 'GET' | 'POST', caller: Caller, { after, filter }: Wish): Connection {
  const { url, headers } = caller;
  const asked = new URLSearchParams({ query: FOLLOW, variables: JSON.stringify({ filter }) });
  const sent = request(method === 'GET' ? `${url}/graphql?${asked.toString()}` : `${url}/graphql`, {
    method,
    headers: {
      ...{ accept: 'text/event-stream', 'last-event-id': after, ...headers },
      ...(method === 'POST' ? { 'content-type': 'application/json' } : {}),
    },
  });
  const leave = (): void => {
    sent.destroy();
  };
  const ended = new Promise<void>((resolve) => {
    sent.on('error', () => {
      resolve();
    });
    sent.on('response', (response) => {
      response.on('close', resolve);
      readEvents(response, (payload) => {
        if (sent.destroyed) return;
        // A fault of the server's is come again from; it tells nothing.
        if (payload.data != null) caller.hear(payload.data.reportChanged);
        else leave();
      });
      caller.opened(response);
    });
  });
  sent.end(method === 'POST' ? JSON.stringify({ query: FOLLOW, variables: { filter } }) : undefined);
  return { ended, leave, move: leave };
}

function readEvents(response: IncomingMessage, take: (payload: Payload) => void): void {
  let rest = '';
  response.setEncoding('utf8');
  response.on('error', () => undefined);
  response.on('data', (chunk: string) => {
    const blocks = (rest + chunk).split('\n\n');
    rest = blocks.pop() ?? '';
    for (const block of blocks) {
      const data = /^data: (.+)$/m.exec(block)?.[1];
      if (data !== undefined) take(JSON.parse(data) as Payload);
    }
  });
}
