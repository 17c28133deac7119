import type { WebsocketHandler } from '@fastify/websocket';

export interface SocketLimits {
  /** 0: no limit. */
  readonly ofOneAddress: number;
  readonly inAll: number;
}

/** graphql-transport-ws: Too many requests. */
const TOO_MANY = 4429;

/** Takes no more sockets than one process and one address may have; the others are closed with words. */
export function limitSockets(handler: WebsocketHandler, limits: SocketLimits): WebsocketHandler {
  const open = new Map<string, number>();
  let all = 0;
  const count = (address: string, change: 1 | -1): void => {
    all += change;
    const ofAddress = (open.get(address) ?? 0) + change;
    if (ofAddress === 0) open.delete(address);
    else open.set(address, ofAddress);
  };
  return function (socket, request) {
    const isFull = reaches(all, limits.inAll);
    if (isFull || reaches(open.get(request.ip) ?? 0, limits.ofOneAddress)) {
      const where = isFull ? 'here' : 'from this address';
      socket.close(TOO_MANY, `Too many sockets are open ${where}. Close some, or come again later.`);
      return;
    }
    count(request.ip, 1);
    socket.once('close', () => {
      count(request.ip, -1);
    });
    return handler.call(this, socket, request);
  };
}

function reaches(count: number, limit: number): boolean {
  return limit > 0 && count >= limit;
}
